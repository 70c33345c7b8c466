package org.yuanpu.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters on one base line, from left to right.
 *
 * @param glyphs the characters, at least one
 */
record GlyphLine(List<Glyph> glyphs) {

    /** Share of a character's size by which base lines of one line may differ. */
    private static final float SAME_BASE = 0.4f;

    /** Share of a character's size that parts two Latin words. */
    private static final float WORD_GAP = 0.25f;

    /** Characters' widths that part two cells. */
    private static final float CELL_GAP = 1.6f;

    /** Characters' widths that part two columns: narrow gutters are hardly wider. */
    private static final float COLUMN_GAP = 0.6f;

    /** No space stands in front of these; a mark of a footnote may have stood there. */
    private static final String PUNCTUATION = "，。；：、！？）》】”’％";

    GlyphLine {
        glyphs = List.copyOf(glyphs);
    }

    /** Groups characters to lines, from top to bottom. */
    static List<GlyphLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base).thenComparingDouble(Glyph::left));
        List<GlyphLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && isBelow(glyph, line.get(0))) {
                lines.add(leftToRight(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(leftToRight(line));
        }
        return lines;
    }

    private static boolean isBelow(Glyph glyph, Glyph first) {
        return glyph.base() - first.base() > Math.min(glyph.size(), first.size()) * SAME_BASE;
    }

    private static GlyphLine leftToRight(List<Glyph> line) {
        List<Glyph> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Glyph::left));
        return new GlyphLine(sorted);
    }

    float left() {
        return glyphs.get(0).left();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    float base() {
        return glyphs.get(0).base();
    }

    /** The size of most of its characters; some fonts tell a wrong one for a few. */
    float size() {
        List<Float> sizes = glyphs.stream().map(Glyph::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    float top() {
        return (float) glyphs.stream().mapToDouble(Glyph::top).min().orElse(0);
    }

    /** The pieces between gaps as wide as those between the cells of a table. */
    List<GlyphLine> cells() {
        return pieces(CELL_GAP);
    }

    /** The pieces between gaps that may part columns. */
    List<GlyphLine> fragments() {
        return pieces(COLUMN_GAP);
    }

    private List<GlyphLine> pieces(float gap) {
        List<GlyphLine> pieces = new ArrayList<>();
        float apart = size() * gap;
        int start = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).left() - glyphs.get(i - 1).right() > apart) {
                pieces.add(new GlyphLine(glyphs.subList(start, i)));
                start = i;
            }
        }
        pieces.add(new GlyphLine(glyphs.subList(start, glyphs.size())));
        return pieces;
    }

    /** How many lines of text stand here: a table's rows, or one. */
    int weight() {
        return isTable() ? (int) glyphs.get(0).text().lines().count() : 1;
    }

    /** Whether a table stands here that its ruled lines gave away. */
    boolean isTable() {
        return glyphs.get(0).ends() != Glyph.Ends.NONE;
    }

    /** The text, with spaces between words. */
    String text() {
        StringBuilder out = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            boolean apart =
                    before != null && glyph.left() - before.right() > glyph.size() * WORD_GAP;
            boolean latin = before != null && (isLatin(before) || isLatin(glyph));
            boolean wide = before != null && glyph.left() - before.right() > glyph.size();
            if (apart && (latin || wide) && PUNCTUATION.indexOf(glyph.text().charAt(0)) < 0) {
                out.append(' ');
            }
            out.append(glyph.text());
            before = glyph;
        }
        return out.toString();
    }

    private static boolean isLatin(Glyph glyph) {
        return glyph.text().charAt(0) < 0x250;
    }
}
