package org.yuanpu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The running heads, feet and page numbers of a document: rows that stand near the edge of several
 * pages at one height and are alike but for their numbers; and rows that many pages repeat letter
 * for letter at one place, as watermarks do.
 */
final class RunningHeads {

    /** Share of a page's height, at its top and at its bottom, in which heads and feet stand. */
    private static final float EDGE = 0.15f;

    /** Rows from the edge among which they are. */
    private static final int OUTER_ROWS = 3;

    /**
     * Shares of the pages that repeat a head, where left and right pages differ, or a watermark.
     */
    private static final double SOME_PAGES = 0.3;

    private static final double MOST_PAGES = 0.6;
    private static final int FEWEST_PAGES = 2;

    /** Points by which the same row may stand elsewhere on another page. */
    private static final float NEAR = 3;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-—–―·.•]*(?:\\d{1,4}|[ivxlcⅰ-ⅿⅠ-Ⅿ]{1,6})[-—–―·.•]*"
                            + "|第?[\\d一二三四五六七八九十百]{1,5}页(?:[，,/]?共[\\d一二三四五六七八九十百]{1,5}页)?"
                            + "|\\d{1,4}/\\d{1,4}|[Pp](?:age)?\\.?\\d{1,4}(?:of\\d{1,4})?|第?[\\dA-Z]{1,4}版");

    /** What a browser writes above and below a page that it prints: the time, its address. */
    private static final Pattern PRINTED =
            Pattern.compile(
                    "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?(?:[上下]午)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[AP]M)?.{0,60}"
                            + "|(?:https?|file):/\\S{3,300}?\\d{1,4}/\\d{1,4}");

    private static final Pattern COUNTED = Pattern.compile("\\d+|(?<=第)[一二三四五六七八九十百]+(?=[页版])");

    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> marks = new HashMap<>();
    private final int pages;

    /**
     * A page as it is: its characters and its height in points.
     *
     * @param glyphs its characters
     * @param height its height
     */
    record Page(List<Glyph> glyphs, float height) {}

    /**
     * @param sample pages of a document
     */
    RunningHeads(List<Page> sample) {
        this.pages = sample.size();
        sample.forEach(this::count);
    }

    private void count(Page page) {
        Set<String> edges = new HashSet<>();
        Set<String> rows = new HashSet<>();
        List<GlyphLine> lines = GlyphLine.of(page.glyphs());
        for (int i = 0; i < lines.size(); i++) {
            if (isOuter(i, lines, page.height())) {
                edges.addAll(keys(pattern(lines.get(i)), lines.get(i)));
            }
            rows.addAll(keys(squeezed(lines.get(i)), lines.get(i)));
        }
        edges.forEach(key -> heads.merge(key, 1, Integer::sum));
        rows.forEach(key -> marks.merge(key, 1, Integer::sum));
    }

    /** The rows of a page that belong to the page and not to its text. */
    List<GlyphLine> of(Page page) {
        List<GlyphLine> lines = GlyphLine.of(page.glyphs());
        List<GlyphLine> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GlyphLine line = lines.get(i);
            boolean outer = isOuter(i, lines, page.height());
            if ((outer && (isHead(line) || isNumber(i, lines))) || isMark(line)) {
                found.add(line);
            }
        }
        return found;
    }

    private static boolean isOuter(int i, List<GlyphLine> lines, float height) {
        float base = lines.get(i).base();
        return (i < OUTER_ROWS && base < height * EDGE)
                || (i >= lines.size() - OUTER_ROWS && base > height * (1 - EDGE));
    }

    /**
     * A bare number is a page's where it stands alone at the very edge, as a browser's notes do.
     */
    private static boolean isNumber(int i, List<GlyphLine> lines) {
        String text = squeezed(lines.get(i));
        return (i == 0 || i == lines.size() - 1)
                && lines.size() > 1
                && (NUMBER.matcher(text).matches() || PRINTED.matcher(text).matches());
    }

    private boolean isHead(GlyphLine line) {
        String pattern = pattern(line);
        return pattern.codePoints().anyMatch(Character::isLetter)
                && most(heads, pattern, line) >= Math.max(FEWEST_PAGES, pages * SOME_PAGES);
    }

    private boolean isMark(GlyphLine line) {
        String text = squeezed(line);
        return text.codePoints().anyMatch(Character::isLetter)
                && !line.isTable()
                && most(marks, text, line) >= Math.max(FEWEST_PAGES + 1, pages * MOST_PAGES);
    }

    private static int most(Map<String, Integer> counts, String text, GlyphLine line) {
        return keys(text, line).stream().mapToInt(k -> counts.getOrDefault(k, 0)).max().orElse(0);
    }

    /** A row is filed under the two steps of height next to it, so that near rows share one. */
    private static List<String> keys(String text, GlyphLine line) {
        int step = (int) Math.floor(line.base() / NEAR);
        int next = line.base() / NEAR - step < 0.5 ? step - 1 : step + 1;
        return List.of(step + " " + text, next + " " + text);
    }

    private static String pattern(GlyphLine line) {
        return COUNTED.matcher(squeezed(line)).replaceAll("#");
    }

    private static String squeezed(GlyphLine line) {
        return line.text().replaceAll("\\s+", "");
    }
}
