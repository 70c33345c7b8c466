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
 */
record PageLine(String text, Kind kind, boolean opens, boolean full) {

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
        return new PageLine(line.text(), Kind.FURNITURE, true, false);
    }

    boolean isFurniture() {
        return kind == Kind.FURNITURE;
    }
}
