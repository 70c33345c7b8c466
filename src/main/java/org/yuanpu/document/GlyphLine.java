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

    /** Characters' widths that part two cells or columns. */
    private static final float CELL_GAP = 1.6f;

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
            if (!line.isEmpty() && glyph.base() - line.get(0).base() > glyph.size() * SAME_BASE) {
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

    float size() {
        return (float) glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
    }

    /** Whether some character stands across a vertical line. */
    boolean crosses(float x) {
        return glyphs.stream().anyMatch(g -> g.left() < x && g.right() > x);
    }

    /** The pieces between wide gaps. */
    List<GlyphLine> cells() {
        List<GlyphLine> cells = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).left() - glyphs.get(i - 1).right() > size() * CELL_GAP) {
                cells.add(new GlyphLine(glyphs.subList(start, i)));
                start = i;
            }
        }
        cells.add(new GlyphLine(glyphs.subList(start, glyphs.size())));
        return cells;
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
            if (apart && (latin || wide)) {
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
