package org.yuanpu.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.yuanpu.decision.Decisions;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;
import org.yuanpu.store.Store;

/**
 * The findings over all documents of a store, as shared graphs: one for each first and last year of
 * the documents that findings rest on, and one for what rests on none.
 *
 * <p>They follow from the documents and the program's data alone. The last one says what all were
 * made from, so that it is made anew only when that has changed.
 *
 * @param ontology the indicators, units and schemes
 * @param divisions the regions and their parts
 * @param words what words in names mean
 * @param decisions what the user has decided
 * @param ingredients all else that findings depend on, for example the version of the program
 */
public record Findings(
        Ontology ontology,
        Divisions divisions,
        NameWords words,
        Decisions decisions,
        List<String> ingredients) {

    /** The name of the graph, and what the names of the findings begin with. */
    public static final String NAME = "https://w3id.org/yuanpu/findings";

    public Findings {
        ingredients = List.copyOf(ingredients);
    }

    /** Brings the findings in a store up to date with its documents. */
    public void update(Store store) {
        String fingerprint = fingerprint(store);
        if (!isCurrent(store, fingerprint)) {
            Knowledge knowledge = Knowledge.read(store, ontology);
            Map<String, Graph> parts =
                    new ByYears(knowledge).parted(graph(knowledge, Reports.read(store, knowledge)));
            Graph rest = parts.getOrDefault("", GraphFactory.createDefaultGraph());
            parts.remove("");
            clear(store, parts.keySet());
            parts.forEach((years, graph) -> put(store, NAME + "/" + years, fingerprint, graph));
            rest.add(
                    Terms.iri(NAME),
                    Terms.yp("fingerprint"),
                    NodeFactory.createLiteralString(fingerprint));
            put(store, NAME, fingerprint, rest);
        }
    }

    /** Takes away findings of years that no finding is of any more. */
    private static void clear(Store store, Set<String> years) {
        store.graphNames(Part.GRAPH).stream()
                .filter(name -> name.startsWith(NAME + "/"))
                .filter(name -> !years.contains(name.substring(NAME.length() + 1)))
                .forEach(name -> put(store, name, "", GraphFactory.createDefaultGraph()));
    }

    private static void put(Store store, String name, String fingerprint, Graph graph) {
        store.putShared(new SharedGraph(Part.GRAPH, name, fingerprint, graph));
    }

    /** All findings, as triples. */
    FindingGraph graph(Knowledge knowledge, Reports reports) {
        FindingGraph graph = new FindingGraph();
        Stories stories = Stories.of(knowledge, reports, ontology, words, decisions);
        Concepts concepts = new Concepts(ontology.indicators());
        Keys keys = new Keys(concepts, new Clusters(stories.same()));
        FigureFindings figures = new FigureFindings(graph);
        indicators(knowledge, concepts).forEach(figures::indicator);
        ledger(knowledge, reports, keys).promises().forEach(figures::promise);
        new Disputes(knowledge, keys).all().forEach(figures::dispute);
        List<SeriesPoint> points = new Series(knowledge, keys).points();
        points.forEach(figures::point);
        PartsSum.of(points, knowledge, divisions).forEach(figures::sum);
        new Investments(knowledge, words, stories.same()).all().forEach(figures::investment);
        new StoryFindings(graph).add(stories);
        return graph;
    }

    /** What became of targets. */
    Ledger ledger(Knowledge knowledge, Reports reports, Keys keys) {
        return new Ledger(
                knowledge,
                keys,
                ontology.yardsticks(),
                new Costs(words),
                new Told(reports, words),
                new Turns(knowledge));
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
