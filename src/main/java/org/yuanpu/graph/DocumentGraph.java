package org.yuanpu.graph;

import org.apache.jena.graph.Graph;

/**
 * What one document says, as triples.
 *
 * @param key the document's source key
 * @param name IRI of the document, which is the name of its graph
 * @param fingerprint what the graph depends on: document, rules, ontology and version
 * @param graph the triples
 */
public record DocumentGraph(String key, String name, String fingerprint, Graph graph) {}
