package org.yuanpu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognises tables on a typeset page by the alignment of their cells: several lines, one after the
 * other, with wide gaps at the same places.
 */
final class PageTable {

    private static final int FEWEST_ROWS = 3;

    private PageTable() {}

    /** Where the table that starts at a line ends, or the line itself where none starts. */
    static int end(List<GlyphLine> lines, int start) {
        int columns = lines.get(start).cells().size();
        if (columns < 2) {
            return start;
        }
        int rows = 0;
        int end = start;
        for (int i = start; i < lines.size(); i++) {
            int cells = lines.get(i).cells().size();
            if (cells == columns && isAligned(lines.get(start), lines.get(i))) {
                rows++;
                end = i + 1;
            } else if (cells >= columns
                    || i - end > 1
                    || column(lines.get(start), lines.get(i)) < 0) {
                break;
            }
        }
        return rows >= FEWEST_ROWS ? end : start;
    }

    /** The table as rows between {@code |}. */
    static String text(List<GlyphLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        GlyphLine first = lines.get(0);
        for (GlyphLine line : lines) {
            List<GlyphLine> cells = line.cells();
            if (cells.size() == first.cells().size() || rows.isEmpty()) {
                rows.add(new ArrayList<>(cells.stream().map(GlyphLine::text).toList()));
            } else {
                List<String> row = rows.get(rows.size() - 1);
                for (GlyphLine cell : cells) {
                    int at = Math.max(0, column(first, cell));
                    row.set(at, row.get(at) + cell.text());
                }
            }
        }
        StringBuilder out = new StringBuilder();
        MarkdownTable.append(rows, false, out);
        return out.toString().strip();
    }

    private static boolean isAligned(GlyphLine first, GlyphLine line) {
        List<GlyphLine> columns = first.cells();
        List<GlyphLine> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!overlap(columns.get(i), cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The column that a cell stands under, or -1. */
    private static int column(GlyphLine first, GlyphLine cell) {
        List<GlyphLine> columns = first.cells();
        for (int i = 0; i < columns.size(); i++) {
            float next = i + 1 < columns.size() ? columns.get(i + 1).left() : Float.MAX_VALUE;
            if (cell.left() >= columns.get(i).left() - cell.size() && cell.right() <= next) {
                return i;
            }
        }
        return -1;
    }

    private static boolean overlap(GlyphLine one, GlyphLine other) {
        return one.left() < other.right() + one.size() && other.left() < one.right() + one.size();
    }
}
