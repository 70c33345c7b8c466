package org.yuanpu.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;
import org.yuanpu.store.Store;

/**
 * The findings over all documents of a store, as one shared graph.
 *
 * <p>They follow from the documents and the program's data alone. The graph says what it was made
 * from, so that it is made anew only when that has changed.
 *
 * @param ontology the indicators, units and schemes
 * @param divisions the regions and their parts
 * @param ingredients all else that findings depend on, for example the version of the program
 */
public record Findings(Ontology ontology, Divisions divisions, List<String> ingredients) {

    /** The name of the graph, and what the names of the findings begin with. */
    public static final String NAME = "https://w3id.org/yuanpu/findings";

    public Findings {
        ingredients = List.copyOf(ingredients);
    }

    /** Brings the findings in a store up to date with its documents. */
    public void update(Store store) {
        String fingerprint = fingerprint(store);
        if (!isCurrent(store, fingerprint)) {
            Graph graph = graph(Knowledge.read(store, ontology));
            graph.add(
                    Terms.iri(NAME),
                    Terms.yp("fingerprint"),
                    NodeFactory.createLiteralString(fingerprint));
            store.putShared(new SharedGraph(Part.GRAPH, NAME, fingerprint, graph));
        }
    }

    /** All findings, as triples. */
    Graph graph(Knowledge knowledge) {
        FindingGraph graph = new FindingGraph();
        Concepts concepts = new Concepts(ontology.indicators());
        FigureFindings figures = new FigureFindings(graph);
        indicators(knowledge, concepts).forEach(figures::indicator);
        new Ledger(knowledge, concepts, ontology.yardsticks()).promises().forEach(figures::promise);
        new Disputes(knowledge, concepts).all().forEach(figures::dispute);
        List<SeriesPoint> points = new Series(knowledge, concepts).points();
        points.forEach(figures::point);
        PartsSum.of(points, knowledge, divisions).forEach(figures::sum);
        return graph.graph();
    }

    /** The concept of each indicator, by the indicator's IRI. */
    private static Map<String, Concept> indicators(Knowledge knowledge, Concepts concepts) {
        Map<String, Concept> indicators = new TreeMap<>();
        knowledge
                .figures()
                .forEach(
                        f ->
                                indicators.computeIfAbsent(
                                        f.indicator(), i -> concepts.named(f.indicatorName())));
        return indicators;
    }

    private boolean isCurrent(Store store, String fingerprint) {
        String ask =
                "ASK { GRAPH <%s> { <%s> <%s> \"%s\" } }"
                        .formatted(NAME, NAME, Terms.yp("fingerprint").getURI(), fingerprint);
        try (RDFConnection connection = store.connect(Part.GRAPH)) {
            return Txn.calculateRead(
                    connection, () -> connection.queryAsk(QueryFactory.create(ask)));
        }
    }

    private String fingerprint(Store store) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            store.manifest().forEach((key, print) -> update(digest, key + "\n" + print));
            update(digest, ontology.hash());
            ingredients.forEach(ingredient -> update(digest, ingredient));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
