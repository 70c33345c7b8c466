package org.yuanpu.check;

import static org.yuanpu.graph.Vocabulary.OBJECT;
import static org.yuanpu.graph.Vocabulary.PREDICATE;
import static org.yuanpu.graph.Vocabulary.SUBJECT;
import static org.yuanpu.graph.Vocabulary.yp;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What says that a direct triple is so.
 *
 * @param graph the graph of the document
 * @param link the triple
 */
record Support(Graph graph, Triple link) {

    /** The assertions that the triple stands for; for a planned status those of plans. */
    List<Node> assertions() {
        boolean planned = link.getPredicate().equals(yp("plannedStatus"));
        Node property = planned ? yp("hasStatus") : link.getPredicate();
        return graph.find(Node.ANY, SUBJECT, link.getSubject())
                .mapWith(Triple::getSubject)
                .filterKeep(a -> graph.contains(a, PREDICATE, property))
                .filterKeep(a -> graph.contains(a, OBJECT, link.getObject()))
                .filterKeep(a -> planned == isPlanned(a))
                .toList();
    }

    private boolean isPlanned(Node assertion) {
        return graph.contains(assertion, yp("modality"), yp("modality-planned"));
    }
}
