package org.yuanpu.text;

import java.util.List;

/** A piece of a page as layout tells it apart, in reading order. */
sealed interface Block {

    /**
     * A paragraph, list item or heading, its lines put together and its signs repaired.
     *
     * @param text the repaired text, never empty
     * @param marked the level of a heading that the format marks as one (Markdown's {@code #}), or
     *     0
     */
    record Paragraph(MappedText text, int marked) implements Block {}

    /**
     * A table's cells.
     *
     * @param rows its rows with their repaired cells; a cell may be empty
     * @param headed whether the format says that the first row is a header
     */
    record Grid(List<List<MappedText>> rows, boolean headed) implements Block {

        /** Cells of the widest row. */
        int width() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }
}
