package org.yuanpu.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Brings the lines of pages into reading order: columns one after the other between the lines that
 * run across them, tables as rows; and tells where paragraphs open and end. Made anew for each
 * document, since a page is read with what the pages before it have shown.
 */
final class PageLayout {

    /** Share of the text's size that notes at the foot of a page have at most. */
    private static final float SMALLER = 0.92f;

    private static final Pattern NOTE =
            Pattern.compile(
                    "[①-⑳*＊†※]|[\\[【〔(（]?\\d{1,3}[\\]】〕)）.．、]?\\s*\\p{IsHan}|注\\d{0,2}\\s*[:：]");

    private final PageColumns columns = new PageColumns();

    /**
     * The lines of the next page in reading order.
     *
     * @param boxes what is framed on it
     */
    List<PageLine> lines(List<Glyph> glyphs, List<Rectangle2D> boxes) {
        List<GlyphLine> fragments =
                GlyphLine.of(glyphs).stream().flatMap(l -> l.fragments().stream()).toList();
        float body = medianSize(fragments);
        List<PageLine> out = new ArrayList<>();
        for (PageColumns.Region region : columns.of(fragments)) {
            region(region, boxes, body, out);
        }
        return out;
    }

    private static float medianSize(List<GlyphLine> lines) {
        List<Float> sizes = lines.stream().map(GlyphLine::size).sorted().toList();
        return sizes.isEmpty() ? 1 : sizes.get(sizes.size() / 2);
    }

    private static void region(
            PageColumns.Region region, List<Rectangle2D> boxes, float body, List<PageLine> out) {
        List<Glyph> rest = region.lines().stream().flatMap(l -> l.glyphs().stream()).toList();
        NavigableMap<Float, List<PageLine>> asides = new TreeMap<>();
        for (Rectangle2D box : boxes) {
            List<Glyph> inside = rest.stream().filter(glyph -> glyph.isIn(box)).toList();
            if (!inside.isEmpty()) {
                GlyphLine taken = new GlyphLine(inside);
                asides.put((float) box.getMinY(), aside(GlyphLine.of(inside), body));
                rest = Glyph.without(rest, List.of(taken));
            }
        }
        List<GlyphLine> lines = GlyphLine.of(rest);
        int notes = notes(lines, body);
        if (notes < lines.size()) {
            List<GlyphLine> foot = lines.subList(notes, lines.size());
            asides.put(
                    foot.get(0).top(), aside(foot, body).stream().map(PageLayout::note).toList());
        }
        new ColumnLines(lines.subList(0, notes), region, boxes, asides, body).lines(out);
    }

    /** Lines that are a text of their own. */
    private static List<PageLine> aside(List<GlyphLine> lines, float body) {
        List<PageLine> out = new ArrayList<>();
        PageColumns.Region edges = PageColumns.Region.around(lines);
        new ColumnLines(lines, edges, List.of(), new TreeMap<>(), body).lines(out);
        out.set(0, out.get(0).opening());
        return out.stream().map(PageLine::besideText).toList();
    }

    private static PageLine note(PageLine line) {
        return NOTE.matcher(line.text()).lookingAt() ? line.opening() : line;
    }

    /** Where the notes at the foot of a column begin; its end where there are none. */
    private static int notes(List<GlyphLine> lines, float body) {
        int start = lines.size();
        while (start > 0
                && lines.get(start - 1).size() < body * SMALLER
                && !lines.get(start - 1).isTable()) {
            start--;
        }
        while (start < lines.size() && !NOTE.matcher(lines.get(start).text()).lookingAt()) {
            start++;
        }
        return start;
    }
}
