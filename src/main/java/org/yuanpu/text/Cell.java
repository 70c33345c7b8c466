package org.yuanpu.text;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param text its repaired text; empty for an empty cell
 * @param sentences the same text by sentences
 */
public record Cell(MappedText text, List<Sentence> sentences) {

    public Cell {
        sentences = List.copyOf(sentences);
    }
}
