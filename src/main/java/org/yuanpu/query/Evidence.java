package org.yuanpu.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The triples of a graph, with evidence in the form that is asked for. */
final class Evidence {

    private static final Set<Node> SPELT_OUT = Set.of(Terms.SUBJECT, Terms.PREDICATE, Terms.OBJECT);

    private Evidence() {}

    /** The triples of the graph in that form. */
    static List<Triple> in(EvidenceForm form, Graph graph) {
        return switch (form) {
            case FULL -> graph.find().toList();
            case NONE -> without(graph);
            case RDF12 -> reified(graph);
        };
    }

    private static List<Triple> without(Graph graph) {
        Set<Node> left = new HashSet<>();
        for (Node type : Terms.EVIDENCE_TYPES) {
            graph.find(Node.ANY, Terms.TYPE, type).forEachRemaining(t -> left.add(t.getSubject()));
        }
        Set<Node> leading = Set.of(Terms.EVIDENCE, Terms.RULE, Terms.TEXT);
        return graph.find()
                .filterDrop(
                        t -> left.contains(t.getSubject()) || leading.contains(t.getPredicate()))
                .toList();
    }

    private static List<Triple> reified(Graph graph) {
        Set<Node> assertions = new HashSet<>();
        List<Triple> triples = new ArrayList<>();
        graph.find(Node.ANY, Terms.TYPE, Terms.ASSERTION)
                .forEachRemaining(t -> assertions.add(t.getSubject()));
        graph.find()
                .filterDrop(t -> assertions.contains(t.getSubject()) && speltOut(t))
                .forEachRemaining(triples::add);
        assertions.forEach(a -> triples.add(reifier(graph, a)));
        return triples;
    }

    private static boolean speltOut(Triple triple) {
        return SPELT_OUT.contains(triple.getPredicate())
                || triple.getObject().equals(Terms.STATEMENT);
    }

    private static Triple reifier(Graph graph, Node assertion) {
        Node statement =
                NodeFactory.createTripleTerm(
                        only(graph, assertion, Terms.SUBJECT),
                        only(graph, assertion, Terms.PREDICATE),
                        only(graph, assertion, Terms.OBJECT));
        return Triple.create(assertion, Terms.REIFIES, statement);
    }

    private static Node only(Graph graph, Node subject, Node property) {
        List<Triple> found = graph.find(subject, property, Node.ANY).toList();
        return found.get(0).getObject();
    }
}
