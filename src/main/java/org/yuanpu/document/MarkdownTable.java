package org.yuanpu.document;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a table down as rows between {@code |}. */
final class MarkdownTable {

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
}
