package org.yuanpu.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Counts the numbers that Word sets before paragraphs and does not store with them (ECMA-376 part
 * 1, 17.9). Made anew for each document.
 */
final class WordNumbering {

    private static final int DEEPEST = 9;

    private final Optional<Element> numbering;
    private final Map<String, int[]> counters = new HashMap<>();

    private WordNumbering(Optional<Element> numbering) {
        this.numbering = numbering;
    }

    /** The numbering of a document, nothing where it has no numbering part. */
    static WordNumbering of(Optional<Element> numbering) {
        return new WordNumbering(numbering);
    }

    /** What stands before a paragraph: 一、, （二）, 3.; empty where it has no number. */
    String next(Element paragraph) {
        String id = paragraph.select("> w|pPr > w|numPr > w|numId").attr("w:val");
        String depth = paragraph.select("> w|pPr > w|numPr > w|ilvl").attr("w:val");
        if (numbering.isEmpty() || id.isEmpty() || id.equals("0")) {
            return "";
        }
        int level = depth.matches("[0-8]") ? Integer.parseInt(depth) : 0;
        int[] counts = counters.computeIfAbsent(id, i -> new int[DEEPEST]);
        counts[level]++;
        java.util.Arrays.fill(counts, level + 1, DEEPEST, 0);
        return text(abstractOf(id), level, counts);
    }

    private Element abstractOf(String id) {
        String name =
                numbering.get().select("w|num").stream()
                        .filter(n -> n.attr("w:numId").equals(id))
                        .map(n -> n.select("> w|abstractNumId").attr("w:val"))
                        .findFirst()
                        .orElse("");
        return numbering.get().select("w|abstractNum").stream()
                .filter(a -> a.attr("w:abstractNumId").equals(name))
                .findFirst()
                .orElse(numbering.get());
    }

    private static String text(Element list, int level, int[] counts) {
        String text =
                levelOf(list, level).map(l -> l.select("> w|lvlText").attr("w:val")).orElse("");
        for (int i = 0; i <= level; i++) {
            String format =
                    levelOf(list, i).map(l -> l.select("> w|numFmt").attr("w:val")).orElse("");
            text = text.replace("%" + (i + 1), number(format, Math.max(1, counts[i])));
        }
        return text;
    }

    private static Optional<Element> levelOf(Element list, int level) {
        return list.select("> w|lvl").stream()
                .filter(l -> l.attr("w:ilvl").equals(String.valueOf(level)))
                .findFirst();
    }

    private static String number(String format, int count) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "taiwaneseCountingThousand" ->
                    Numerals.inWords(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> Numerals.circled(count);
            case "upperLetter" -> Numerals.letters(count);
            case "lowerLetter" -> Numerals.letters(count).toLowerCase(Locale.ROOT);
            case "bullet", "none" -> "";
            default -> String.valueOf(count);
        };
    }
}
