package org.yuanpu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads tables: cells on lines of their own, each indented by a tab, rows parted by blank lines; or
 * Markdown's rows between {@code |}.
 */
final class Grids {

    private static final Pattern RULE = Pattern.compile("[|\\s:-]+");

    private Grids() {}

    /** Where the table that starts at a line ends, or the line itself where none starts. */
    static int end(List<MappedText> lines, int start) {
        String first = lines.get(start).text();
        if (Lines.isPiped(first)) {
            return endOfPiped(lines, start);
        }
        return Lines.isCell(first) ? endOfCells(lines, start) : start;
    }

    private static int endOfPiped(List<MappedText> lines, int start) {
        int end = start;
        while (end < lines.size() && Lines.isPiped(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    private static int endOfCells(List<MappedText> lines, int start) {
        int end = start + 1;
        int blank = 0;
        for (int i = end; i < lines.size() && blank < 2; i++) {
            String line = lines.get(i).text();
            blank = line.isBlank() ? blank + 1 : 0;
            if (Lines.isCell(line)) {
                end = i + 1;
            } else if (!line.isBlank()) {
                break;
            }
        }
        return end;
    }

    /** The table on some lines. */
    static Block.Grid of(List<MappedText> lines) {
        return Lines.isPiped(lines.get(0).text()) ? piped(lines) : cells(lines);
    }

    private static Block.Grid cells(List<MappedText> lines) {
        List<List<MappedText>> rows = new ArrayList<>();
        List<MappedText> row = new ArrayList<>();
        for (MappedText line : lines) {
            if (!line.text().isBlank()) {
                row.add(Punctuation.repair(line));
            } else if (!row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        rows.add(row);
        return new Block.Grid(rows, false);
    }

    private static Block.Grid piped(List<MappedText> lines) {
        boolean headed = lines.size() > 1 && RULE.matcher(lines.get(1).text()).matches();
        List<List<MappedText>> rows =
                lines.stream()
                        .filter(line -> !RULE.matcher(line.text()).matches())
                        .map(Grids::pipedRow)
                        .toList();
        return new Block.Grid(rows, headed);
    }

    private static List<MappedText> pipedRow(MappedText line) {
        MappedText row = line.strip();
        List<MappedText> cells = new ArrayList<>();
        int start = 1;
        for (int i = 1; i < row.text().length(); i++) {
            if (row.text().charAt(i) == '|' && row.text().charAt(i - 1) != '\\') {
                cells.add(Punctuation.repair(row.part(start, i)));
                start = i + 1;
            }
        }
        return cells;
    }
}
