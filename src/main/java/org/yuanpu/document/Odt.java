package org.yuanpu.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An OpenDocument text (ISO/IEC 26300), as LibreOffice and WPS write it. */
final class Odt implements Format {

    private static final String CONTENT = "content.xml";
    private static final int DEEPEST = 6;

    @Override
    public String name() {
        return "odt";
    }

    @Override
    public List<String> extensions() {
        return List.of("odt");
    }

    @Override
    public Extract read(Source source) {
        Element content = ZipParts.of(source, CONTENT::equals).xml(CONTENT);
        StringBuilder out = new StringBuilder();
        content.select("office|text").forEach(text -> blocks(text, out));
        return new Extract(out.toString(), "UTF-8");
    }

    private static void blocks(Element parent, StringBuilder out) {
        for (Element block : parent.children()) {
            switch (block.tagName()) {
                case "text:p" -> out.append(text(block)).append("\n\n");
                case "text:h" -> out.append(mark(block)).append(text(block)).append("\n\n");
                case "table:table" -> table(block, out);
                case "text:tracked-changes", "text:sequence-decls" -> {}
                default -> blocks(block, out);
            }
        }
    }

    private static String mark(Element heading) {
        String level = heading.attr("text:outline-level");
        int depth = level.matches("[1-9]") ? Integer.parseInt(level) : 1;
        return "#".repeat(Math.min(DEEPEST, depth)) + " ";
    }

    private static void table(Element table, StringBuilder out) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("table|table-row")) {
            rows.add(
                    row.select("> table|table-cell, > table|covered-table-cell").stream()
                            .map(Odt::cell)
                            .toList());
        }
        MarkdownTable.append(rows, !table.select("table|table-header-rows").isEmpty(), out);
    }

    private static String cell(Element cell) {
        return String.join(" ", cell.select("text|p").stream().map(Odt::text).toList());
    }

    private static String text(Element paragraph) {
        StringBuilder out = new StringBuilder();
        append(paragraph, out);
        return out.toString().strip();
    }

    private static void append(Element element, StringBuilder out) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element child) {
                switch (child.tagName()) {
                    case "text:s", "text:tab" -> out.append(' ');
                    case "text:line-break" -> out.append('\n');
                    case "text:note", "office:annotation" -> {}
                    default -> append(child, out);
                }
            }
        }
    }
}
