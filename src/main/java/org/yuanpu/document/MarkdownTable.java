package org.yuanpu.document;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a table down as rows between {@code |}. */
final class MarkdownTable {

    private static final String BETWEEN = "(?<!\\\\)\\|";

    private MarkdownTable() {}

    /**
     * Appends a table with blank lines around it.
     *
     * @param rows its cells, which may hold line breaks
     * @param headed whether the first row is a header
     * @param out where to write it
     */
    static void append(List<List<String>> rows, boolean headed, StringBuilder out) {
        out.append(out.isEmpty() ? "" : "\n\n");
        for (int i = 0; i < rows.size(); i++) {
            out.append(row(rows.get(i)));
            if (i == 0 && headed) {
                out.append("| --- ".repeat(rows.get(0).size())).append("|\n");
            }
        }
        out.append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(c -> c.replaceAll("\\s+", " ").strip().replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Two parts of one row put together, cell by cell; below each other where they do not fit. */
    static String joined(String first, String second) {
        String[] upper = first.split(BETWEEN, -1);
        String[] lower = second.split(BETWEEN, -1);
        if (upper.length != lower.length) {
            return first + "\n" + second;
        }
        StringBuilder out = new StringBuilder("|");
        for (int i = 1; i < upper.length - 1; i++) {
            out.append(' ').append(upper[i].strip()).append(lower[i].strip()).append(" |");
        }
        return out.toString();
    }
}
