package org.yuanpu.text;

import java.util.List;
import org.yuanpu.document.Document;
import org.yuanpu.document.Span;
import org.yuanpu.problem.Problem;

/**
 * A document in clean pieces, each mapped to its place in the canonical text.
 *
 * @param document the document it was made from
 * @param facts what the document says of itself
 * @param sections the parts of the document in their order, those that hold nothing too
 * @param sentences the running text, in reading order
 * @param tables the tables and boxes, in reading order; their sentences stand in their cells alone
 * @param leftOut the places of what belongs to a page or a portal and not to the text, in their
 *     order: running heads, page numbers, 上接 and 下转, marks of footnotes, lists of other documents
 * @param problems what could not be decided
 */
public record Text(
        Document document,
        DocumentFacts facts,
        List<Section> sections,
        List<Sentence> sentences,
        List<Table> tables,
        List<Span> leftOut,
        List<Problem> problems) {

    public Text {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /** A text without empty parts that left nothing out and nothing undecided. */
    public Text(
            Document document, DocumentFacts facts, List<Sentence> sentences, List<Table> tables) {
        this(document, facts, List.of(), sentences, tables, List.of(), List.of());
    }
}
