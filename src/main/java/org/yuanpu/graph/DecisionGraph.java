package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.DECIDED_ON;
import static org.yuanpu.graph.Vocabulary.END;
import static org.yuanpu.graph.Vocabulary.EXACT;
import static org.yuanpu.graph.Vocabulary.HAS_SELECTOR;
import static org.yuanpu.graph.Vocabulary.HAS_SOURCE;
import static org.yuanpu.graph.Vocabulary.IDENTIFIER;
import static org.yuanpu.graph.Vocabulary.OBJECT;
import static org.yuanpu.graph.Vocabulary.POSITION_SELECTOR;
import static org.yuanpu.graph.Vocabulary.PREDICATE;
import static org.yuanpu.graph.Vocabulary.QUOTE_SELECTOR;
import static org.yuanpu.graph.Vocabulary.SPECIFIC_RESOURCE;
import static org.yuanpu.graph.Vocabulary.START;
import static org.yuanpu.graph.Vocabulary.STATEMENT;
import static org.yuanpu.graph.Vocabulary.SUBJECT;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.yuanpu.decision.Decision;
import org.yuanpu.decision.Decisions;
import org.yuanpu.decision.Ruling;
import org.yuanpu.decision.Ruling.Different;
import org.yuanpu.decision.Ruling.RejectFigure;
import org.yuanpu.decision.Ruling.RejectRelation;
import org.yuanpu.decision.Ruling.Rename;
import org.yuanpu.decision.Ruling.Retype;
import org.yuanpu.decision.Ruling.Same;
import org.yuanpu.ontology.Ontology;

/**
 * The file of decisions as a source like any other: its text, and an assertion for each decision
 * that leads to its words.
 */
public final class DecisionGraph {

    /** The name of the graph. */
    public static final String NAME = "https://w3id.org/yuanpu/decisions";

    private static final Node FILE = NodeFactory.createURI(NAME);
    private static final Node TEXT = yp("text");

    private DecisionGraph() {}

    /** All decisions as triples; empty when there are none. */
    public static Graph of(Decisions decisions) {
        Triples triples = new Triples();
        if (!decisions.all().isEmpty()) {
            triples.add(FILE, TYPE, yp("DecisionFile"));
            triples.add(FILE, IDENTIFIER, decisions.file());
            triples.add(FILE, TEXT, decisions.text());
            decisions.all().forEach(decision -> add(decision, triples));
        }
        return triples.graph();
    }

    /** The name of the file whose decisions a graph holds, and its text. */
    public static Optional<List<String>> fileAndText(Graph graph) {
        List<String> found =
                Stream.of(IDENTIFIER, TEXT)
                        .flatMap(p -> graph.find(FILE, p, Node.ANY).toList().stream())
                        .map(Triple::getObject)
                        .map(Node::getLiteralLexicalForm)
                        .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** The IRI of a decision. */
    public static String iri(Decision decision) {
        return NAME + "#d-" + decision.id();
    }

    private static void add(Decision decision, Triples triples) {
        List<String> things = decision.ruling().things();
        Node passage = passage(decision, triples);
        if (things.size() == 1) {
            add(
                    iri(decision),
                    decision,
                    things.get(0),
                    object(decision.ruling()),
                    passage,
                    triples);
        }
        for (int i = 1; i < things.size(); i++) {
            Node other = NodeFactory.createURI(things.get(i));
            add(iri(decision) + "-" + i, decision, things.get(0), other, passage, triples);
        }
    }

    private static void add(
            String iri,
            Decision decision,
            String subject,
            Node object,
            Node passage,
            Triples triples) {
        Node node = NodeFactory.createURI(iri);
        triples.add(node, TYPE, yp("Decision"));
        triples.add(node, TYPE, yp("Assertion"));
        triples.add(node, TYPE, STATEMENT);
        triples.add(node, yp("document"), FILE);
        triples.add(node, SUBJECT, NodeFactory.createURI(subject));
        triples.add(node, PREDICATE, property(decision.ruling()));
        triples.add(node, OBJECT, object);
        triples.add(node, yp("modality"), yp("modality-decided"));
        triples.add(node, yp("rule"), "decision");
        triples.add(node, yp("reason"), decision.reason());
        triples.addDate(node, DECIDED_ON, decision.date().toString());
        triples.add(node, yp("evidence"), passage);
    }

    private static Node property(Ruling ruling) {
        if (ruling instanceof Same) {
            return yp("sameThingAs");
        }
        if (ruling instanceof Different) {
            return yp("differentThingFrom");
        }
        if (ruling instanceof Rename) {
            return yp("renamedTo");
        }
        return ruling instanceof Retype ? yp("retypedTo") : yp("rejected");
    }

    private static Node object(Ruling ruling) {
        if (ruling instanceof Rename rename) {
            return NodeFactory.createLiteralString(rename.name());
        }
        if (ruling instanceof Retype retype) {
            return NodeFactory.createURI(Ontology.NAMESPACE + retype.type());
        }
        if (ruling instanceof RejectRelation relation) {
            return NodeFactory.createURI(Ontology.NAMESPACE + relation.property());
        }
        return ruling instanceof RejectFigure ? yp("Observation") : yp("Thing");
    }

    private static Node passage(Decision decision, Triples triples) {
        Node passage = NodeFactory.createURI(NAME + "#p-" + decision.start());
        Node sentence = NodeFactory.createURI(NAME + "#s-" + decision.start());
        Node position = NodeFactory.createURI(NAME + "#t-" + decision.start());
        Node quotation = NodeFactory.createURI(NAME + "#q-" + decision.start());
        triples.add(passage, TYPE, yp("Passage"));
        triples.add(passage, TYPE, SPECIFIC_RESOURCE);
        triples.add(passage, HAS_SOURCE, FILE);
        triples.add(passage, yp("inSentence"), sentence);
        triples.add(passage, HAS_SELECTOR, position);
        triples.add(passage, HAS_SELECTOR, quotation);
        triples.add(sentence, TYPE, yp("Sentence"));
        triples.add(sentence, yp("document"), FILE);
        triples.add(sentence, TEXT, decision.words());
        triples.add(sentence, HAS_SELECTOR, position);
        triples.add(position, TYPE, POSITION_SELECTOR);
        triples.add(position, START, decision.start());
        triples.add(position, END, decision.end());
        triples.add(quotation, TYPE, QUOTE_SELECTOR);
        triples.add(quotation, EXACT, decision.words());
        return passage;
    }
}
