package org.yuanpu.pipeline;

import static org.yuanpu.graph.Vocabulary.IDENTIFIER;
import static org.yuanpu.graph.Vocabulary.IS_PART_OF;
import static org.yuanpu.graph.Vocabulary.IS_VERSION_OF;
import static org.yuanpu.graph.Vocabulary.OBJECT;
import static org.yuanpu.graph.Vocabulary.PREDICATE;
import static org.yuanpu.graph.Vocabulary.SUBJECT;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.yuanpu.document.Sketch;
import org.yuanpu.store.DocumentEntry;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;
import org.yuanpu.store.Store;
import org.yuanpu.store.StoredDocument;

/** Likenesses and sketches of documents, as the store keeps them. */
final class LikenessGraph {

    /** The name of the graph, and what the names of likenesses begin with. */
    static final String NAME = "https://w3id.org/yuanpu/likenesses";

    private static final String SKETCHES =
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX yp: <https://w3id.org/yuanpu/ontology#>
            SELECT ?key ?sketch { ?d yp:textSketch ?sketch ; dcterms:identifier ?key }
            """;

    private static final String LEFT_OUT =
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX yp: <https://w3id.org/yuanpu/ontology#>
            SELECT ?of ?to ?relation ?share {
              ?l a yp:LeftOut ; rdf:subject ?a ; rdf:predicate ?relation ; rdf:object ?b ; yp:overlap ?share .
              ?a dcterms:identifier ?of . ?b dcterms:identifier ?to
            }
            """;

    private LikenessGraph() {}

    /** The sketches of all documents of a store, by their keys. */
    static Map<String, Sketch> sketches(Store store) {
        Map<String, Sketch> sketches = new TreeMap<>();
        try (RDFConnection connection = store.connect(Part.GRAPH)) {
            Txn.executeRead(
                    connection,
                    () ->
                            connection.querySelect(
                                    SKETCHES,
                                    row ->
                                            sketches.put(
                                                    row.getLiteral("key").getString(),
                                                    Sketch.parse(
                                                            row.getLiteral("sketch")
                                                                    .getString()))));
        }
        return sketches;
    }

    /** The documents that earlier builds left out, each with the one that stands for it. */
    static List<Likeness> leftOut(Store store) {
        List<Likeness> leftOut = new ArrayList<>();
        try (RDFConnection connection = store.connect(Part.GRAPH)) {
            Txn.executeRead(
                    connection,
                    () ->
                            connection.querySelect(
                                    LEFT_OUT,
                                    row ->
                                            leftOut.add(
                                                    new Likeness(
                                                            row.getLiteral("of").getString(),
                                                            row.getLiteral("to").getString(),
                                                            row.getResource("relation")
                                                                            .asNode()
                                                                            .equals(IS_PART_OF)
                                                                    ? Likeness.Sort.PART
                                                                    : Likeness.Sort.SAME,
                                                            row.getLiteral("share").getDouble()))));
        }
        return leftOut;
    }

    /** The sketch of a document that is about to be stored. */
    static Optional<Sketch> sketch(DocumentEntry entry) {
        return entry.accepted()
                .find(NodeFactory.createURI(entry.graphName()), yp("textSketch"), Node.ANY)
                .nextOptional()
                .map(t -> Sketch.parse(t.getObject().getLiteralLexicalForm()));
    }

    /**
     * Puts likenesses in the place of those that the store has.
     *
     * @param among between documents that it holds
     * @param leftOut from documents that were left out to those that it holds
     */
    static void write(Store store, List<Likeness> among, List<Likeness> leftOut) {
        Map<String, String> names = new TreeMap<>();
        for (StoredDocument document : store.documents()) {
            names.put(document.key(), document.graphName());
        }
        Graph graph = GraphFactory.createDefaultGraph();
        StringBuilder content = new StringBuilder();
        for (Likeness likeness : among) {
            add(likeness, names.get(likeness.of()), names, false, graph);
            content.append(likeness);
        }
        for (Likeness likeness : leftOut) {
            String name = leftOutName(likeness);
            add(likeness, name, names, true, graph);
            graph.add(
                    Triple.create(
                            NodeFactory.createURI(name),
                            IDENTIFIER,
                            NodeFactory.createLiteralString(likeness.of())));
            content.append("left out ").append(likeness);
        }
        store.putShared(new SharedGraph(Part.GRAPH, NAME, fingerprint(content), graph));
    }

    /** A document that is not there is named within the graph; its key says which it was. */
    private static String leftOutName(Likeness likeness) {
        return NAME + "#left-out-" + fingerprint(likeness.of());
    }

    private static void add(
            Likeness likeness, String of, Map<String, String> names, boolean leftOut, Graph graph) {
        Node subject = NodeFactory.createURI(of);
        Node object = NodeFactory.createURI(names.get(likeness.to()));
        Node relation = likeness.sort() == Likeness.Sort.SAME ? IS_VERSION_OF : IS_PART_OF;
        Node node =
                NodeFactory.createURI(
                        NAME + "#" + fingerprint(likeness.of() + "\n" + likeness.to()));
        String share = String.format(Locale.ROOT, "%.2f", likeness.share());
        graph.add(Triple.create(subject, relation, object));
        graph.add(Triple.create(node, TYPE, yp("Likeness")));
        graph.add(Triple.create(node, SUBJECT, subject));
        graph.add(Triple.create(node, PREDICATE, relation));
        graph.add(Triple.create(node, OBJECT, object));
        graph.add(Triple.create(node, yp("overlap"), literal(share, XSDDatatype.XSDdecimal)));
        if (leftOut) {
            graph.add(Triple.create(node, TYPE, yp("LeftOut")));
        }
    }

    private static Node literal(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    private static String fingerprint(CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }
}
