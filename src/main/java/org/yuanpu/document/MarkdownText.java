package org.yuanpu.document;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes HTML down as text: a block a line, blank lines between paragraphs, headings behind {@code
 * #}, tables with {@code |}. Made anew for each document.
 */
final class MarkdownText {

    private static final Set<String> LINE_BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "tr",
                    "td",
                    "th",
                    "blockquote",
                    "pre",
                    "center",
                    "figure",
                    "figcaption",
                    "body",
                    "tbody",
                    "thead",
                    "tfoot",
                    "caption",
                    "fieldset",
                    "address");

    private final StringBuilder out = new StringBuilder();

    /** The text below an element. */
    String of(Element root) {
        root.childNodes().forEach(this::node);
        return out.toString().strip().replaceAll("\n{3,}", "\n\n") + "\n";
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            inline(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            out.append('\n');
        } else if (name.matches("h[1-6]")) {
            heading(element, name.charAt(1) - '0');
        } else if (name.equals("table") && isData(element)) {
            MarkdownTable.append(SpannedCell.grid(rows(element)), hasHeader(element), out);
        } else if (name.equals("li")) {
            block(element, "- ");
        } else if (LINE_BLOCKS.contains(name)) {
            block(element, "");
        } else {
            element.childNodes().forEach(this::node);
        }
    }

    private void heading(Element element, int level) {
        String text = element.text().strip();
        if (!text.isEmpty()) {
            paragraph();
            out.append("#".repeat(level)).append(' ').append(text);
            paragraph();
        }
    }

    private void block(Element element, String mark) {
        paragraph();
        int before = out.length();
        out.append(mark);
        element.childNodes().forEach(this::node);
        if (out.substring(before).isBlank() || out.substring(before).equals(mark)) {
            out.setLength(before);
        }
        paragraph();
    }

    /** White space in HTML is one space; at the start of a line it is none. */
    private void inline(String text) {
        String one = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        boolean start = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(start ? one.stripLeading() : one);
    }

    private void paragraph() {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        int length = out.length();
        boolean line = length > 0 && out.charAt(length - 1) == '\n';
        boolean apart = length > 1 && line && out.charAt(length - 2) == '\n';
        if (length > 0 && !apart) {
            out.append(line ? "\n" : "\n\n");
        }
    }

    /** Rows of several short cells are data; a table that holds the page's blocks is layout. */
    private static boolean isData(Element table) {
        List<List<SpannedCell>> rows = rows(table);
        long wide = rows.stream().filter(r -> r.size() > 1).count();
        return rows.size() > 1 && wide * 2 > rows.size() && table.select("table").size() == 1;
    }

    private static boolean hasHeader(Element table) {
        Element first = table.selectFirst("tr");
        return first != null && !first.select("> th").isEmpty();
    }

    private static List<List<SpannedCell>> rows(Element table) {
        return table.select("tr").stream()
                .map(r -> r.select("> td, > th").stream().map(MarkdownText::cell).toList())
                .filter(r -> !r.isEmpty())
                .toList();
    }

    private static SpannedCell cell(Element cell) {
        return new SpannedCell(
                cell.text(),
                SpannedCell.span(cell.attr("colspan")),
                SpannedCell.span(cell.attr("rowspan")));
    }
}
