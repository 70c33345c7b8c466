package org.yuanpu.document;

/**
 * The empty stripe between two columns.
 *
 * @param left where the left column ends, in points
 * @param right where the right column begins
 */
record Gutter(float left, float right) {

    /** Points by which the same gutter may lie elsewhere on another page. */
    private static final float NEAR = 4;

    /** Whether a line runs across it. */
    boolean isCrossedBy(GlyphLine line) {
        return line.left() < right - 0.5f && line.right() > left + 0.5f;
    }

    /** Whether a line stands left of it. */
    boolean isRightOf(GlyphLine line) {
        return line.right() <= left + 0.5f;
    }

    /** Whether this is one and the same gutter as another, seen on another stretch of a page. */
    boolean isSame(Gutter other) {
        return Math.abs(right - other.right) <= NEAR;
    }
}
