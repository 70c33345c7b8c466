package org.yuanpu.text;

import java.util.List;
import org.yuanpu.document.Document;

/**
 * A document in clean pieces, each mapped to its place in the canonical text.
 *
 * @param document the document it was made from
 * @param facts what the document says of itself
 * @param sentences the running text, in reading order
 * @param tables the tables and boxes, in reading order; their sentences stand in their cells alone
 */
public record Text(
        Document document, DocumentFacts facts, List<Sentence> sentences, List<Table> tables) {

    public Text {
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
    }
}
