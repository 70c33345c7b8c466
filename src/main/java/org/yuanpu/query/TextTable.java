package org.yuanpu.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;

/**
 * Rows as columns of text; wide characters count as two columns of the terminal.
 *
 * @param prefixes the query's prefixes, by which IRIs are shortened
 */
record TextTable(PrefixMapping prefixes) {

    private static final String GAP = "  ";

    /** Writes a header, a rule and one line a row. */
    void write(ResultSet rows, OutputStream out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.getResultVars());
        while (rows.hasNext()) {
            QuerySolution row = rows.next();
            lines.add(rows.getResultVars().stream().map(v -> text(row.get(v))).toList());
        }
        int[] widths = widths(lines);
        lines.add(1, rule(widths));
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> append(text, line, widths));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the answer to a yes-or-no question. */
    static void write(boolean answer, OutputStream out) throws IOException {
        out.write((answer ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
    }

    private String text(RDFNode node) {
        if (node == null) {
            return "";
        }
        String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : name(node);
        return text.replaceAll("\\s+", " ").strip();
    }

    private String name(RDFNode node) {
        return node.isAnon() ? "[]" : prefixes.shortForm(node.asResource().getURI());
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(line.get(i)));
            }
        }
        return widths;
    }

    private static List<String> rule(int[] widths) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        return rule;
    }

    private static void append(StringBuilder text, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell).append(" ".repeat(widths[i] - TextWidth.of(cell))).append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
