package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.END;
import static org.yuanpu.graph.Vocabulary.EXACT;
import static org.yuanpu.graph.Vocabulary.HAS_SELECTOR;
import static org.yuanpu.graph.Vocabulary.HAS_SOURCE;
import static org.yuanpu.graph.Vocabulary.POSITION_SELECTOR;
import static org.yuanpu.graph.Vocabulary.PREFIX;
import static org.yuanpu.graph.Vocabulary.QUOTE_SELECTOR;
import static org.yuanpu.graph.Vocabulary.SPECIFIC_RESOURCE;
import static org.yuanpu.graph.Vocabulary.START;
import static org.yuanpu.graph.Vocabulary.SUFFIX;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yuanpu.document.Document;
import org.yuanpu.document.Span;
import org.yuanpu.fact.Confidence;
import org.yuanpu.fact.Evidence;
import org.yuanpu.fact.Fact;

/** The places of a document where facts were read. */
final class Passages {

    /** So many characters around a quotation find it again in a text that has changed. */
    private static final int CONTEXT = 16;

    private final Node document;
    private final Document source;
    private final int[] text;
    private final Triples triples;
    private final Confidence confidence;
    private final Map<Node, List<Fact>> facts = new LinkedHashMap<>();

    /**
     * @param document the document's node
     * @param source the document itself
     * @param triples where the passages are described
     * @param confidence how far facts can be trusted
     */
    Passages(Node document, Document source, Triples triples, Confidence confidence) {
        this.confidence = confidence;
        this.document = document;
        this.source = source;
        this.text = source.text().codePoints().toArray();
        this.triples = triples;
    }

    /** Gives a statement the evidence of the fact it was made from, and its rules. */
    void prove(Node statement, Fact fact) {
        for (Evidence evidence : fact.evidence()) {
            triples.add(statement, yp("evidence"), passage(evidence));
            triples.add(statement, yp("rule"), evidence.rule());
        }
        facts.merge(statement, List.of(fact), Passages::both);
    }

    private static List<Fact> both(List<Fact> before, List<Fact> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    /** Says of every statement how far it can be trusted, once all of its evidence is known. */
    void weigh() {
        facts.forEach(
                (statement, of) -> triples.add(statement, yp("confidence"), confidence.of(of)));
    }

    private Node passage(Evidence evidence) {
        Node passage = node("p", evidence.spans());
        if (!triples.describes(passage)) {
            triples.add(passage, TYPE, yp("Passage"));
            triples.add(passage, TYPE, SPECIFIC_RESOURCE);
            triples.add(passage, HAS_SOURCE, document);
            triples.add(passage, yp("inSentence"), sentence(evidence));
            source.page(evidence.spans().get(0).start())
                    .ifPresent(page -> triples.add(passage, yp("page"), page));
            for (Span span : evidence.spans()) {
                triples.add(passage, HAS_SELECTOR, position(span));
                triples.add(passage, HAS_SELECTOR, quotation(span));
            }
        }
        return passage;
    }

    private Node sentence(Evidence evidence) {
        Span span = evidence.sentence();
        Node sentence = node("s", List.of(span));
        if (!triples.describes(sentence)) {
            triples.add(sentence, TYPE, yp("Sentence"));
            triples.add(sentence, yp("document"), document);
            triples.add(sentence, yp("text"), words(span.start(), span.end()));
            triples.add(sentence, HAS_SELECTOR, position(span));
            if (!evidence.heading().isEmpty()) {
                triples.add(sentence, yp("heading"), evidence.heading());
            }
        }
        return sentence;
    }

    private Node position(Span span) {
        Node selector = node("t", List.of(span));
        triples.add(selector, TYPE, POSITION_SELECTOR);
        triples.add(selector, START, span.start());
        triples.add(selector, END, span.end());
        return selector;
    }

    private Node quotation(Span span) {
        Node selector = node("q", List.of(span));
        triples.add(selector, TYPE, QUOTE_SELECTOR);
        triples.add(selector, EXACT, words(span.start(), span.end()));
        triples.add(selector, PREFIX, words(span.start() - CONTEXT, span.start()));
        triples.add(selector, SUFFIX, words(span.end(), span.end() + CONTEXT));
        return selector;
    }

    private Node node(String kind, List<Span> spans) {
        return NodeFactory.createURI(Iris.part(document.getURI(), kind, spans));
    }

    /** The canonical text between two offsets, as far as there is text. */
    private String words(int from, int to) {
        int start = Math.max(0, Math.min(from, text.length));
        int end = Math.max(start, Math.min(to, text.length));
        return new String(text, start, end - start);
    }
}
