package org.yuanpu.server;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Counts what stands in some graphs by going along an index of the store, without looking up what
 * its numbers stand for; millions of triples take a second or two. Within a transaction.
 *
 * @param dataset a dataset of the store
 * @param graphs the store's numbers of the graphs that count
 */
record Tally(DatasetGraph dataset, Set<NodeId> graphs) {

    /** How many statements with a property have each value. */
    Map<Node, Long> statements(Node property) {
        Map<NodeId, Long> counts = new HashMap<>();
        along(number(property), NodeId.NodeIdAny)
                .forEachRemaining(s -> counts.merge(s.get(3), 1L, Long::sum));
        return named(counts);
    }

    /** How many subjects a property links with each value, each counted once. */
    Map<Node, Long> subjects(Node property) {
        Map<NodeId, Long> counts = new HashMap<>();
        // The index has the statements of one value together, and in these those of one subject.
        NodeId[] before = new NodeId[2];
        along(number(property), NodeId.NodeIdAny)
                .forEachRemaining(
                        s -> {
                            if (!s.get(3).equals(before[0]) || !s.get(1).equals(before[1])) {
                                counts.merge(s.get(3), 1L, Long::sum);
                                before[0] = s.get(3);
                                before[1] = s.get(1);
                            }
                        });
        return named(counts);
    }

    /** How many subjects a property links with one value, each counted once. */
    long subjects(Node property, Node value) {
        long count = 0;
        NodeId before = null;
        Iterator<Tuple<NodeId>> statements = along(number(property), number(value));
        while (statements.hasNext()) {
            NodeId subject = statements.next().get(1);
            if (!subject.equals(before)) {
                count++;
                before = subject;
            }
        }
        return count;
    }

    private Iterator<Tuple<NodeId>> along(NodeId property, NodeId value) {
        if (NodeId.isDoesNotExist(property) || NodeId.isDoesNotExist(value)) {
            return Collections.emptyIterator();
        }
        Iterator<Tuple<NodeId>> all =
                TDBInternal.getDatasetGraphTDB(dataset)
                        .getQuadTable()
                        .getNodeTupleTable()
                        .find(NodeId.NodeIdAny, NodeId.NodeIdAny, property, value);
        return Iter.filter(all, s -> graphs.contains(s.get(0)));
    }

    private NodeId number(Node node) {
        return TDBInternal.getNodeId(dataset, node);
    }

    private Map<Node, Long> named(Map<NodeId, Long> counts) {
        Map<Node, Long> named = new TreeMap<>(Comparator.comparing(Node::toString));
        counts.forEach((id, n) -> named.put(TDBInternal.getNode(dataset, id), n));
        return named;
    }
}
