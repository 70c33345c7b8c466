package org.yuanpu.store;

import org.apache.jena.graph.Graph;

/**
 * A graph that belongs to no document: the ontology, reference data, the shapes, the catalogue of
 * queries.
 *
 * @param part the dataset it belongs to
 * @param name the IRI that names it
 * @param fingerprint what it depends on; a store that holds it with this fingerprint leaves it as
 *     it is
 * @param graph the triples
 */
public record SharedGraph(Part part, String name, String fingerprint, Graph graph) {}
