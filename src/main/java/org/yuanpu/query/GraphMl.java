package org.yuanpu.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.yuanpu.store.StoredDocument;

/**
 * GraphML: the things as nodes, with name and class; the direct statements between them as edges.
 *
 * @param selection what is to be written
 */
record GraphMl(Exports.Selection selection) {

    private static final String NS = "http://graphml.graphdrawing.org/xmlns";

    private record Thing(String name, String type) {}

    private record Edge(String from, String property, String to) implements Comparable<Edge> {

        @Override
        public int compareTo(Edge other) {
            return (from + "\n" + property + "\n" + to)
                    .compareTo(other.from + "\n" + other.property + "\n" + other.to);
        }
    }

    void write(OutputStream out) throws IOException {
        Map<String, Thing> things = new TreeMap<>();
        TreeSet<Edge> edges = new TreeSet<>();
        for (StoredDocument document : selection.documents()) {
            collect(selection.graph(document.graphName()), things, edges);
        }
        edges.removeIf(e -> !things.containsKey(e.from()) || !things.containsKey(e.to()));
        try {
            write(things, edges, out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void collect(Graph graph, Map<String, Thing> things, TreeSet<Edge> edges) {
        graph.find(Node.ANY, Terms.PREF_LABEL, Node.ANY)
                .forEachRemaining(t -> type(graph, t).ifPresent(type -> add(things, t, type)));
        for (Node property : Terms.RELATIONS) {
            graph.find(Node.ANY, property, Node.ANY)
                    .forEachRemaining(
                            t ->
                                    edges.add(
                                            new Edge(
                                                    t.getSubject().getURI(),
                                                    Terms.local(property),
                                                    t.getObject().getURI())));
        }
    }

    private static void add(Map<String, Thing> things, Triple named, String type) {
        String name = named.getObject().getLiteralLexicalForm();
        Thing thing = new Thing(name, type);
        things.merge(
                named.getSubject().getURI(),
                thing,
                (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
    }

    private static Optional<String> type(Graph graph, Triple named) {
        return graph.find(named.getSubject(), Terms.TYPE, Node.ANY).toList().stream()
                .map(t -> t.getObject().getURI())
                .filter(Terms.THINGS::contains)
                .map(iri -> iri.substring(Prefixes.YP.length()))
                .findFirst();
    }

    private static void write(Map<String, Thing> things, TreeSet<Edge> edges, OutputStream out)
            throws XMLStreamException {
        XMLStreamWriter xml =
                XMLOutputFactory.newFactory()
                        .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NS);
        key(xml, "label", "node");
        key(xml, "type", "node");
        key(xml, "relation", "edge");
        xml.writeCharacters("\n");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
        for (Map.Entry<String, Thing> entry : things.entrySet()) {
            node(xml, entry.getKey(), entry.getValue());
        }
        for (Edge edge : edges) {
            edge(xml, edge);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void key(XMLStreamWriter xml, String name, String of) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", "string");
    }

    private static void node(XMLStreamWriter xml, String iri, Thing thing)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", iri);
        data(xml, "label", thing.name());
        data(xml, "type", thing.type());
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, Edge edge) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("source", edge.from());
        xml.writeAttribute("target", edge.to());
        data(xml, "relation", edge.property());
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value)
            throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
