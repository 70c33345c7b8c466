package org.yuanpu.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A Word document of the form that Word has written since 2007 (Office Open XML, ECMA-376). */
final class Docx implements Format {

    private static final Set<String> PARTS =
            Set.of("word/document.xml", "word/styles.xml", "word/numbering.xml");

    /** Deleted text, field codes, comments' and notes' marks, and the second form of a drawing. */
    private static final Set<String> LEFT_OUT =
            Set.of("w:del", "w:instrtext", "w:ppr", "w:rpr", "mc:fallback", "w:movefrom", "w:tab");

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public List<String> extensions() {
        return List.of("docx");
    }

    @Override
    public Extract read(Source source) {
        if (Doc.isCompound(source.bytes())) {
            return Doc.compound(source);
        }
        ZipParts zip = ZipParts.of(source, PARTS::contains);
        Element document = zip.xml("word/document.xml");
        Map<String, Integer> levels =
                zip.optional("word/styles.xml").map(Docx::levels).orElse(Map.of());
        WordNumbering numbering = WordNumbering.of(zip.optional("word/numbering.xml"));
        StringBuilder out = new StringBuilder();
        for (Element block : document.select("w|body > *")) {
            block(block, levels, numbering, out);
        }
        return new Extract(out.toString(), "UTF-8");
    }

    private static void block(
            Element block,
            Map<String, Integer> levels,
            WordNumbering numbering,
            StringBuilder out) {
        switch (block.tagName()) {
            case "w:p" -> paragraph(block, levels, numbering, out);
            case "w:tbl" -> table(block, out);
            case "w:sdt" ->
                    block.select("> w|sdtContent > *")
                            .forEach(b -> block(b, levels, numbering, out));
            default -> {}
        }
    }

    private static void paragraph(
            Element paragraph,
            Map<String, Integer> levels,
            WordNumbering numbering,
            StringBuilder out) {
        String number = numbering.next(paragraph);
        String text = text(paragraph);
        if (!text.isBlank()) {
            String style = paragraph.select("> w|pPr > w|pStyle").attr("w:val");
            int level = levels.getOrDefault(style, 0);
            out.append(level > 0 ? "#".repeat(level) + " " : "").append(number).append(text);
        }
        out.append("\n\n");
    }

    private static void table(Element table, StringBuilder out) {
        List<Element> rows = table.select("> w|tr");
        boolean headed = !rows.isEmpty() && !rows.get(0).select("> w|trPr > w|tblHeader").isEmpty();
        List<List<SpannedCell>> cells =
                rows.stream()
                        .map(row -> row.select("> w|tc").stream().map(Docx::cell).toList())
                        .filter(row -> !row.isEmpty())
                        .toList();
        MarkdownTable.append(SpannedCell.grid(cells), headed, out);
    }

    /** A cell that goes on from the row above stands there as an empty one of its own. */
    private static SpannedCell cell(Element cell) {
        String text = String.join(" ", cell.select("w|p").stream().map(Docx::text).toList());
        String across = cell.select("> w|tcPr > w|gridSpan").attr("w:val");
        return new SpannedCell(text, SpannedCell.span(across), 1);
    }

    /** The text of a paragraph; a line break within it is a line break here. */
    static String text(Element element) {
        StringBuilder out = new StringBuilder();
        append(element, out);
        return out.toString().strip();
    }

    private static void append(Element element, StringBuilder out) {
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                switch (child.tagName()) {
                    case "w:t" -> child.childNodes().forEach(t -> append(t, out));
                    case "w:br", "w:cr" -> out.append('\n');
                    case "w:nobreakhyphen", "w:noBreakHyphen" -> out.append('-');
                    default -> {
                        if (!LEFT_OUT.contains(
                                child.tagName().toLowerCase(java.util.Locale.ROOT))) {
                            append(child, out);
                        }
                    }
                }
            }
        }
    }

    private static void append(Node text, StringBuilder out) {
        if (text instanceof TextNode node) {
            out.append(node.getWholeText());
        }
    }

    /** The outline levels of the styles that have one, by their ids. */
    private static Map<String, Integer> levels(Element styles) {
        Map<String, Integer> levels = new HashMap<>();
        for (Element style : styles.select("w|style")) {
            String outline = style.select("> w|pPr > w|outlineLvl").attr("w:val");
            if (outline.matches("[0-5]")) {
                levels.put(style.attr("w:styleId"), Integer.parseInt(outline) + 1);
            }
        }
        return levels;
    }
}
