package org.yuanpu.document;

import org.apache.pdfbox.text.TextPosition;

/**
 * A character on a page; lengths in points, from the upper left corner.
 *
 * @param text the character or characters it stands for
 * @param left its left edge
 * @param right its right edge
 * @param base its base line
 * @param size the size of its font
 */
record Glyph(String text, float left, float right, float base, float size) {

    static Glyph of(TextPosition position) {
        float left = position.getXDirAdj();
        float size = Math.max(1, Math.max(position.getFontSizeInPt(), position.getHeightDir()));
        return new Glyph(
                position.getUnicode(),
                left,
                left + Math.max(0.1f, position.getWidthDirAdj()),
                position.getYDirAdj(),
                size);
    }
}
