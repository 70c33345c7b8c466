package org.yuanpu.store;

import org.apache.jena.graph.Graph;

/**
 * What the store is to hold of one document.
 *
 * @param key the document's source key
 * @param graphName IRI of the document, which names its graph
 * @param fingerprint what the graphs depend on; equal fingerprints mean equal graphs
 * @param accepted the triples for {@link Part#GRAPH}
 * @param refused the triples for {@link Part#REVIEW}; may be empty
 */
public record DocumentEntry(
        String key, String graphName, String fingerprint, Graph accepted, Graph refused) {}
