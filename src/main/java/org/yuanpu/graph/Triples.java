package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.TYPE;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Where the triples of one document gather. */
final class Triples {

    private final Graph graph = GraphFactory.createDefaultGraph();

    /** All that was added. */
    Graph graph() {
        return graph;
    }

    /** Whether a node was described already. */
    boolean describes(Node node) {
        return graph.contains(node, TYPE, Node.ANY);
    }

    void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }

    void add(Node subject, Node predicate, String text) {
        add(subject, predicate, NodeFactory.createLiteralString(text));
    }

    void add(Node subject, Node predicate, String text, String language) {
        add(subject, predicate, NodeFactory.createLiteralLang(text, language));
    }

    void add(Node subject, Node predicate, int number) {
        add(subject, predicate, typed(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    void add(Node subject, Node predicate, boolean truth) {
        add(subject, predicate, typed(Boolean.toString(truth), XSDDatatype.XSDboolean));
    }

    void add(Node subject, Node predicate, BigDecimal number) {
        add(subject, predicate, typed(number.toPlainString(), XSDDatatype.XSDdecimal));
    }

    void addYear(Node subject, Node predicate, int year) {
        add(subject, predicate, typed("%04d".formatted(year), XSDDatatype.XSDgYear));
    }

    void addDate(Node subject, Node predicate, String date) {
        add(subject, predicate, typed(date, XSDDatatype.XSDdate));
    }

    private static Node typed(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
