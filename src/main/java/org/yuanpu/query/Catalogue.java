package org.yuanpu.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yuanpu.query.SavedQuery.Bilingual;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;

/**
 * The saved queries described in RDF, so that a store tells what can be asked of it.
 *
 * <p>The form is that of the SIB's sparql-examples: each query is a {@code sh:SPARQLExecutable}
 * with its text in {@code sh:select}, {@code sh:construct} or {@code sh:ask}, {@code rdfs:label}
 * and {@code rdfs:comment} in both languages, and {@code schema:keywords}.
 */
public final class Catalogue {

    /** The name of the graph, and what the names of the queries begin with. */
    public static final String NAME = "https://w3id.org/yuanpu/queries";

    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final Node KEYWORDS = NodeFactory.createURI("https://schema.org/keywords");

    private Catalogue() {}

    /** The catalogue, to be put into a store; its fingerprint is the hash of the queries' texts. */
    public static SharedGraph of(SavedQueries queries) {
        Graph graph = GraphFactory.createDefaultGraph();
        queries.all().forEach(query -> describe(query, graph));
        return new SharedGraph(Part.GRAPH, NAME, fingerprint(queries), graph);
    }

    private static void describe(SavedQuery query, Graph graph) {
        Node node = NodeFactory.createURI(NAME + "#" + query.name());
        String form = form(query);
        add(graph, node, Terms.TYPE, shacl("SPARQLExecutable"));
        add(graph, node, Terms.TYPE, shacl("SPARQL" + form + "Executable"));
        add(
                graph,
                node,
                shacl(form.toLowerCase(Locale.ROOT)),
                NodeFactory.createLiteralString(query.text()));
        describe(graph, node, NodeFactory.createURI(RDFS + "label"), query.summary());
        describe(graph, node, NodeFactory.createURI(RDFS + "comment"), query.description());
        for (String tag : query.tags()) {
            add(graph, node, KEYWORDS, NodeFactory.createLiteralString(tag));
        }
    }

    private static String form(SavedQuery query) {
        if (ResultFormat.givesGraph(query.query())) {
            return "Construct";
        }
        return query.query().isAskType() ? "Ask" : "Select";
    }

    private static void describe(Graph graph, Node node, Node property, Bilingual text) {
        if (!text.zh().isEmpty()) {
            add(graph, node, property, NodeFactory.createLiteralLang(text.zh(), "zh"));
            add(graph, node, property, NodeFactory.createLiteralLang(text.en(), "en"));
        }
    }

    private static void add(Graph graph, Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
    }

    private static Node shacl(String name) {
        return NodeFactory.createURI(SHACL + name);
    }

    private static String fingerprint(SavedQueries queries) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SavedQuery query : queries.all()) {
                digest.update(query.name().getBytes(StandardCharsets.UTF_8));
                digest.update(query.text().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
