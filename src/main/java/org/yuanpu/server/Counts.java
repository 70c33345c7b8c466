package org.yuanpu.server;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.yuanpu.store.StoreInfo;

/**
 * What a state of the store holds, counted.
 *
 * @param documents the documents
 * @param things the things of each class, by its local name
 * @param statements the assertions by what they say
 * @param figures the figures by their kind
 * @param projects the projects by their status
 * @param refused the facts that were refused
 * @param store what the store says of itself
 */
record Counts(
        List<DocumentReader.Entry> documents,
        Map<String, Long> things,
        Map<Node, Long> statements,
        Map<Node, Long> figures,
        Map<Node, Long> projects,
        long refused,
        StoreInfo store) {

    /** The triples of all documents. */
    long triples() {
        return documents.stream().mapToLong(d -> d.stored().triples()).sum();
    }
}
