package org.yuanpu.document;

/**
 * A line of a typeset page.
 *
 * @param text its text; a table's rows are parted by line ends
 * @param kind what it holds
 * @param opens whether it opens a paragraph: it is indented, set apart from the line above, or in
 *     another size; for a table, whether its first row begins with it
 * @param full whether it reaches the end of its column, so that its paragraph may go on; for a
 *     table, whether its last row goes on elsewhere
 * @param aside whether it stands in a box or at the foot of the page: a paragraph that it
 *     interrupts goes on behind it
 */
record PageLine(String text, Kind kind, boolean opens, boolean full, boolean aside) {

    /** What a line holds. */
    enum Kind {
        /** Running text, or a heading. */
        TEXT,
        /** Rows of a table between {@code |}. */
        TABLE,
        /** What belongs to the page and not to the text. */
        FURNITURE
    }

    /** A line that belongs to the page and not to the text. */
    static PageLine furniture(GlyphLine line) {
        return new PageLine(line.text(), Kind.FURNITURE, true, false, false);
    }

    /** The same beside the text. */
    PageLine besideText() {
        return new PageLine(text, kind, opens, full, true);
    }

    /** The same as the first of its paragraph. */
    PageLine opening() {
        return new PageLine(text, kind, true, full, aside);
    }

    boolean isFurniture() {
        return kind == Kind.FURNITURE;
    }
}
