package org.yuanpu.check;

import static org.yuanpu.graph.Vocabulary.HAS_BEGINNING;
import static org.yuanpu.graph.Vocabulary.HAS_END;
import static org.yuanpu.graph.Vocabulary.HAS_SELECTOR;
import static org.yuanpu.graph.Vocabulary.HAS_SOURCE;
import static org.yuanpu.graph.Vocabulary.IN_DATA_SET;
import static org.yuanpu.graph.Vocabulary.OBJECT;
import static org.yuanpu.graph.Vocabulary.PREDICATE;
import static org.yuanpu.graph.Vocabulary.REF_PERIOD;
import static org.yuanpu.graph.Vocabulary.SUBJECT;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.USED;
import static org.yuanpu.graph.Vocabulary.yp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which nodes of a graph cannot stand when one of them cannot. */
final class Consequences {

    /** Who points with one of these at a node that cannot stand, cannot stand either. */
    private static final Set<Node> CARRIERS =
            Set.of(
                    SUBJECT,
                    PREDICATE,
                    OBJECT,
                    REF_PERIOD,
                    HAS_SELECTOR,
                    HAS_SOURCE,
                    HAS_BEGINNING,
                    HAS_END,
                    IN_DATA_SET,
                    yp("document"),
                    yp("period"),
                    yp("evidence"),
                    yp("inSentence"),
                    yp("about"),
                    yp("indicator"));

    private final Graph graph;

    Consequences(Graph graph) {
        this.graph = graph;
    }

    /** The node and all that fall with it. */
    Set<Node> of(Node node) {
        return of(List.of(node));
    }

    /** The assertions of a direct triple, and all that fall with them. */
    Set<Node> ofLink(Triple link) {
        return of(new Support(graph, link).assertions());
    }

    private Set<Node> of(List<Node> nodes) {
        Set<Node> fallen = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (fallen.add(next)) {
                graph.find(Node.ANY, Node.ANY, next)
                        .filterKeep(t -> CARRIERS.contains(t.getPredicate()))
                        .forEach(t -> open.add(t.getSubject()));
                beyond(next, open);
            }
        }
        return fallen;
    }

    /** A thing falls with the assertion that it is one, a document with the run that made it. */
    private void beyond(Node node, Deque<Node> open) {
        if (graph.contains(node, PREDICATE, TYPE)) {
            graph.find(node, SUBJECT, Node.ANY).mapWith(Triple::getObject).forEach(open::add);
        }
        graph.find(node, USED, Node.ANY).mapWith(Triple::getObject).forEach(open::add);
    }
}
