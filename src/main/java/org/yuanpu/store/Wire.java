package org.yuanpu.store;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;

/** How graphs travel between the client and the server: RDF Thrift, which is compact and quick. */
final class Wire {

    /** The media type of a body. */
    static final String TYPE = Lang.RDFTHRIFT.getHeaderString();

    private static final String NS = "urn:x-yuanpu:";
    private static final Node KEY = NodeFactory.createURI(NS + "key");
    private static final Node GRAPH_NAME = NodeFactory.createURI(NS + "graph-name");
    private static final Node FINGERPRINT = NodeFactory.createURI(NS + "fingerprint");
    private static final Node ROOT = NodeFactory.createURI(NS + "root");

    private Wire() {}

    /**
     * Writes documents: what is noted of each stands in the default graph, about a node with its
     * number, and each has two named graphs with that number.
     */
    static void write(List<DocumentEntry> documents, OutputStream out) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        for (int i = 0; i < documents.size(); i++) {
            write(documents.get(i), i, graphs);
        }
        RDFDataMgr.write(out, graphs, Lang.RDFTHRIFT);
    }

    private static void write(DocumentEntry document, int number, DatasetGraph graphs) {
        Node node = node("document", number);
        Graph notes = graphs.getDefaultGraph();
        notes.add(node, KEY, NodeFactory.createLiteralString(document.key()));
        notes.add(node, GRAPH_NAME, NodeFactory.createLiteralString(document.graphName()));
        notes.add(node, FINGERPRINT, NodeFactory.createLiteralString(document.fingerprint()));
        notes.add(node, ROOT, NodeFactory.createLiteralString(document.root()));
        add(document.accepted(), node("accepted", number), graphs);
        add(document.refused(), node("refused", number), graphs);
    }

    private static void add(Graph graph, Node name, DatasetGraph graphs) {
        graph.find().forEachRemaining(t -> graphs.add(Quad.create(name, t)));
    }

    private static Node node(String kind, int number) {
        return NodeFactory.createURI(NS + kind + ":" + number);
    }

    /** Writes one graph. */
    static void write(Graph graph, OutputStream out) {
        RDFDataMgr.write(out, graph, Lang.RDFTHRIFT);
    }

    /** Reads documents, in the order in which they were written. */
    static List<DocumentEntry> readDocuments(InputStream in) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFDataMgr.read(graphs, in, Lang.RDFTHRIFT);
        int documents = graphs.getDefaultGraph().find(Node.ANY, KEY, Node.ANY).toList().size();
        return IntStream.range(0, documents).mapToObj(i -> document(i, graphs)).toList();
    }

    private static DocumentEntry document(int number, DatasetGraph graphs) {
        Node node = node("document", number);
        return new DocumentEntry(
                note(node, KEY, graphs),
                note(node, GRAPH_NAME, graphs),
                note(node, FINGERPRINT, graphs),
                note(node, ROOT, graphs),
                graphs.getGraph(node("accepted", number)),
                graphs.getGraph(node("refused", number)));
    }

    private static String note(Node document, Node property, DatasetGraph graphs) {
        return G.getSP(graphs.getDefaultGraph(), document, property).getLiteralLexicalForm();
    }

    /** Reads one graph. */
    static Graph readGraph(InputStream in) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, in, Lang.RDFTHRIFT);
        return graph;
    }
}
