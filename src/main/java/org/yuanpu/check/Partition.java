package org.yuanpu.check;

import static org.yuanpu.graph.Vocabulary.IDENTIFIER;
import static org.yuanpu.graph.Vocabulary.SOURCE;
import static org.yuanpu.graph.Vocabulary.TITLE;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.USED;
import static org.yuanpu.graph.Vocabulary.yp;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Takes a document's graph apart: what may be loaded, and what is refused. */
final class Partition {

    private static final Set<Node> OF_DOCUMENT = Set.of(TYPE, IDENTIFIER, TITLE, yp("region"));

    private final Graph graph;
    private final Node document;
    private final Set<Node> links;
    private final Set<Node> fallen;

    /**
     * @param document the document's node
     * @param links the properties that link things, which an assertion must stand for
     * @param fallen the nodes that cannot stand
     */
    Partition(Graph graph, Node document, Set<Node> links, Set<Node> fallen) {
        this.graph = graph;
        this.document = document;
        this.links = links;
        this.fallen = fallen;
    }

    /** Assertions and observations of the graph. */
    static List<Node> facts(Graph graph) {
        return Stream.of("Assertion", "Observation")
                .flatMap(name -> graph.find(Node.ANY, TYPE, yp(name)).toList().stream())
                .map(Triple::getSubject)
                .toList();
    }

    /** What may be loaded: the facts that stand, and what they need. */
    Graph accepted() {
        Graph accepted = GraphFactory.createDefaultGraph();
        if (!fallen.contains(document)) {
            Deque<Node> open = new ArrayDeque<>(List.of(document));
            graph.find(Node.ANY, USED, document).mapWith(Triple::getSubject).forEach(open::add);
            facts(graph).stream().filter(fact -> !fallen.contains(fact)).forEach(open::add);
            copy(open, accepted, this::stands);
        }
        return accepted;
    }

    /** What is refused: the facts that fall and the nodes at fault, with what explains them. */
    Graph refused(List<Node> atFault) {
        Graph refused = GraphFactory.createDefaultGraph();
        Deque<Node> open = new ArrayDeque<>(fallen);
        open.addAll(atFault);
        copy(open, refused, this::explains);
        return refused;
    }

    private void copy(Deque<Node> open, Graph target, Predicate<Triple> wanted) {
        Set<Node> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Collection<Triple> triples =
                    graph.find(open.remove(), Node.ANY, Node.ANY).filterKeep(wanted).toList();
            for (Triple triple : triples) {
                target.add(triple);
                if (triple.getObject().isURI() && seen.add(triple.getObject())) {
                    open.add(triple.getObject());
                }
            }
        }
    }

    private boolean stands(Triple triple) {
        return !fallen.contains(triple.getObject())
                && (!links.contains(triple.getPredicate()) || isSupported(triple));
    }

    /** Whether an assertion that stands says so, or the table of divisions. */
    private boolean isSupported(Triple triple) {
        boolean said =
                new Support(graph, triple).assertions().stream().anyMatch(a -> !fallen.contains(a));
        return said
                || triple.getPredicate().equals(yp("partOf"))
                        && graph.contains(triple.getSubject(), SOURCE, yp("divisions"));
    }

    private boolean explains(Triple triple) {
        return triple.getSubject().equals(document) && !fallen.contains(document)
                ? OF_DOCUMENT.contains(triple.getPredicate())
                : !links.contains(triple.getPredicate());
    }
}
