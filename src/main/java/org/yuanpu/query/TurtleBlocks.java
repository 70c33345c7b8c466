package org.yuanpu.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;

/**
 * Turtle and TriG for people: prefixes, one block a thing, all sorted. Holds one graph in memory at
 * a time.
 */
final class TurtleBlocks {

    private static final int INDENT = 4;

    private final IndentedWriter out;
    private NodeFormatter terms;
    private Map<Node, List<Triple>> bySubject;
    private Map<Node, Integer> references;

    TurtleBlocks(OutputStream stream) {
        this.out = new IndentedWriter(stream);
    }

    /** Writes a document of one graph. */
    void writeWhole(Graph graph, PrefixMapping prefixes) {
        writePrefixes(prefixes.getNsPrefixMap());
        writeBlocks(graph.find().toList(), "b");
        flush();
    }

    /** Writes the prefixes, with which the document begins. */
    void writePrefixes(Map<String, String> namespaces) {
        PrefixMap prefixes = PrefixMapFactory.create();
        namespaces.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        e -> {
                            prefixes.add(e.getKey(), e.getValue());
                            out.println("PREFIX %s: <%s>".formatted(e.getKey(), e.getValue()));
                        });
        terms = new NodeFormatterTTL(null, prefixes, NodeToLabel.createBNodeByLabelEncoded());
    }

    /** Writes triples as a named graph of a TriG document. */
    void writeGraph(String name, Collection<Triple> triples, String mark) {
        out.println();
        out.print("<" + name + "> {");
        out.incIndent(INDENT);
        writeBlocks(triples, mark);
        out.decIndent(INDENT);
        out.println("}");
    }

    /**
     * Writes triples, one block a subject.
     *
     * @param mark begins the labels of blank nodes
     */
    void writeBlocks(Collection<Triple> triples, String mark) {
        bySubject = new LinkedHashMap<>();
        references = new HashMap<>();
        for (Triple triple : Triples.sorted(triples, mark)) {
            bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
            references.merge(triple.getObject(), 1, Integer::sum);
        }
        for (Node subject : bySubject.keySet()) {
            if (!nested(subject)) {
                writeBlock(subject);
            }
        }
    }

    /** Ends the document; the stream stays open. */
    void flush() {
        out.flush();
    }

    /** A blank node that one triple of another subject points to stands inside that triple. */
    private boolean nested(Node node) {
        return node.isBlank() && references.getOrDefault(node, 0) == 1 && !circular(node);
    }

    private boolean circular(Node node) {
        List<Node> seen = new ArrayList<>();
        List<Node> next = new ArrayList<>(List.of(node));
        while (!next.isEmpty()) {
            Node current = next.remove(next.size() - 1);
            for (Triple triple : bySubject.getOrDefault(current, List.of())) {
                Node object = triple.getObject();
                if (object.equals(node)) {
                    return true;
                }
                if (object.isBlank() && !seen.contains(object)) {
                    seen.add(object);
                    next.add(object);
                }
            }
        }
        return false;
    }

    private void writeBlock(Node subject) {
        out.println();
        terms.format(out, subject);
        writeProperties(bySubject.get(subject));
        out.println(" .");
    }

    private void writeProperties(List<Triple> triples) {
        Map<Node, List<Node>> byProperty = new LinkedHashMap<>();
        triples.stream().filter(TurtleBlocks::isType).forEach(t -> add(byProperty, t));
        triples.stream().filter(t -> !isType(t)).forEach(t -> add(byProperty, t));
        out.incIndent(INDENT);
        String divider = "";
        for (Map.Entry<Node, List<Node>> entry : byProperty.entrySet()) {
            out.print(divider);
            divider = " ;";
            writeProperty(entry.getKey(), entry.getValue());
        }
        out.decIndent(INDENT);
    }

    private static void add(Map<Node, List<Node>> byProperty, Triple triple) {
        byProperty
                .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                .add(triple.getObject());
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode());
    }

    private void writeProperty(Node property, List<Node> objects) {
        if (property.equals(RDF.type.asNode())) {
            out.print(" a ");
        } else {
            out.println();
            terms.format(out, property);
            out.print(" ");
        }
        String divider = "";
        for (Node object : objects) {
            out.print(divider);
            divider = ", ";
            writeObject(object);
        }
    }

    private void writeObject(Node object) {
        if (nested(object) && bySubject.containsKey(object)) {
            out.print("[");
            writeProperties(bySubject.get(object));
            out.print(" ]");
        } else {
            terms.format(out, object);
        }
    }
}
