package org.yuanpu.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Made-up documents whose every triple names the generation it belongs to. */
final class Sample {

    private static final String NS = "http://example.org/";

    private Sample() {}

    /** A document in one of its generations; even ones have refused facts, odd ones have none. */
    static DocumentEntry document(String key, int generation, int triples) {
        Graph refused = generation % 2 == 0 ? graph(generation, 3) : graph(generation, 0);
        return new DocumentEntry(
                key, NS + key, "f" + generation, "/r", graph(generation, triples), refused);
    }

    /** Triples that all say the generation. */
    static Graph graph(int generation, int triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < triples; i++) {
            graph.add(
                    Triple.create(
                            NodeFactory.createURI(NS + "thing" + i),
                            NodeFactory.createURI(NS + "generation"),
                            NodeFactory.createLiteralString("g" + generation)));
        }
        return graph;
    }
}
