package org.yuanpu.text;

import java.util.List;
import org.yuanpu.document.Document;
import org.yuanpu.problem.Problem;

/**
 * A document in clean pieces, each mapped to its place in the canonical text.
 *
 * @param document the document it was made from
 * @param facts what the document says of itself
 * @param sentences the running text, in reading order
 * @param tables the tables and boxes, in reading order; their sentences stand in their cells alone
 * @param problems what could not be decided
 */
public record Text(
        Document document,
        DocumentFacts facts,
        List<Sentence> sentences,
        List<Table> tables,
        List<Problem> problems) {

    public Text {
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /** A text that left nothing undecided. */
    public Text(
            Document document, DocumentFacts facts, List<Sentence> sentences, List<Table> tables) {
        this(document, facts, sentences, tables, List.of());
    }
}
