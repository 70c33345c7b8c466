package org.yuanpu.store;

import java.io.InputStream;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** How graphs travel between the client and the server: RDF Thrift, which is compact and quick. */
final class Wire {

    /** The media type of a body. */
    static final String TYPE = Lang.RDFTHRIFT.getHeaderString();

    /** The name that a document's accepted triples travel under. */
    static final Node ACCEPTED = NodeFactory.createURI("urn:x-yuanpu:accepted");

    /** The name that a document's refused triples travel under. */
    static final Node REFUSED = NodeFactory.createURI("urn:x-yuanpu:refused");

    private Wire() {}

    /** Writes both graphs of a document. */
    static void write(DocumentEntry document, OutputStream out) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        document.accepted().find().forEachRemaining(t -> graphs.add(Quad.create(ACCEPTED, t)));
        document.refused().find().forEachRemaining(t -> graphs.add(Quad.create(REFUSED, t)));
        RDFDataMgr.write(out, graphs, Lang.RDFTHRIFT);
    }

    /** Writes one graph. */
    static void write(Graph graph, OutputStream out) {
        RDFDataMgr.write(out, graph, Lang.RDFTHRIFT);
    }

    /** Reads both graphs of a document. */
    static DatasetGraph readGraphs(InputStream in) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFDataMgr.read(graphs, in, Lang.RDFTHRIFT);
        return graphs;
    }

    /** Reads one graph. */
    static Graph readGraph(InputStream in) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, in, Lang.RDFTHRIFT);
        return graph;
    }
}
