package org.yuanpu.store;

import org.apache.jena.graph.Graph;

/**
 * What the store is to hold of one document.
 *
 * @param key the document's source key
 * @param graphName IRI of the document, which names its graph
 * @param fingerprint what the graphs depend on; equal fingerprints mean equal graphs
 * @param root the folder its key is relative to, as a path; empty where it came from none
 * @param accepted the triples for {@link Part#GRAPH}
 * @param refused the triples for {@link Part#REVIEW}; may be empty
 */
public record DocumentEntry(
        String key,
        String graphName,
        String fingerprint,
        String root,
        Graph accepted,
        Graph refused) {}
