package org.yuanpu.document;

import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * A character on a page, or a table that was put together to one; lengths in points, from the upper
 * left corner.
 *
 * @param text the character or characters it stands for
 * @param left its left edge
 * @param right its right edge
 * @param top its upper edge
 * @param base its base line
 * @param size the size of its font
 * @param ends for a table, whether it goes on from or to another place
 */
record Glyph(String text, float left, float right, float top, float base, float size, Ends ends) {

    /** What a table's first and last rows are. */
    enum Ends {
        /** No table. */
        NONE,
        /** Ruled off above and below. */
        CLOSED,
        /** Not ruled off above: its first row began at the end of another column or page. */
        OPEN_ABOVE,
        /** Not ruled off below: its last row ends in another column or page. */
        OPEN_BELOW,
        /** Neither. */
        OPEN;

        /** How a table ends. */
        static Ends of(boolean above, boolean below) {
            return above ? below ? OPEN : OPEN_ABOVE : below ? OPEN_BELOW : CLOSED;
        }

        boolean isOpenAbove() {
            return this == OPEN_ABOVE || this == OPEN;
        }

        boolean isOpenBelow() {
            return this == OPEN_BELOW || this == OPEN;
        }
    }

    /** Points from a page's corner: the largest page that PDF knows is 14,400 wide. */
    private static final float FURTHEST = 15_000;

    /** Share of its size by which a letter's axes may lean before it is written aslant. */
    private static final float LEANS = 0.1f;

    static Glyph of(TextPosition position) {
        float left = position.getXDirAdj();
        float size = Math.max(1, position.getYScale());
        float base = position.getYDirAdj();
        return new Glyph(
                position.getUnicode(),
                left,
                left + Math.max(0.1f, position.getWidthDirAdj()),
                base - size,
                base,
                size,
                Ends.NONE);
    }

    /** Whether it stands where a page can be, and not at an endless place as in damaged files. */
    boolean isPlaced() {
        return Math.abs(left) < FURTHEST
                && Math.abs(right) < FURTHEST
                && Math.abs(base) < FURTHEST
                && size < FURTHEST;
    }

    /** Whether it stands in an area of the page. */
    boolean isIn(Rectangle2D area) {
        return area.contains((left + right) / 2, (top + base) / 2);
    }

    /** The same on another base line. */
    Glyph on(float other) {
        return new Glyph(text, left, right, other - size, other, size, ends);
    }

    /** The same with more characters behind it. */
    Glyph to(String longer, float end) {
        return new Glyph(longer, left, end, top, base, size, ends);
    }

    /** The characters without those of some lines. */
    static List<Glyph> without(List<Glyph> glyphs, List<GlyphLine> lines) {
        Set<Glyph> left = Collections.newSetFromMap(new IdentityHashMap<>());
        lines.forEach(line -> left.addAll(line.glyphs()));
        return glyphs.stream().filter(glyph -> !left.contains(glyph)).toList();
    }

    /** Whether a character is written aslant, as watermarks are. */
    static boolean isAslant(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        float across = Math.abs(matrix.getShearY());
        float along = Math.abs(matrix.getScaleX());
        return Math.min(across, along) > LEANS * Math.max(across, along);
    }
}
