package org.yuanpu.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yuanpu.decision.Decisions;
import org.yuanpu.document.Document;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Inputs;
import org.yuanpu.fact.Confidence;
import org.yuanpu.fact.FactExtraction;
import org.yuanpu.fact.Facts;
import org.yuanpu.graph.DocumentGraph;
import org.yuanpu.graph.GraphBuilder;
import org.yuanpu.graph.Origin;
import org.yuanpu.graph.ReferenceGraphs;
import org.yuanpu.link.Findings;
import org.yuanpu.mention.MentionAnalysis;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Confidences;
import org.yuanpu.rule.Rules;
import org.yuanpu.store.Access;
import org.yuanpu.store.DocumentEntry;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;
import org.yuanpu.text.TextAnalysis;

/** A store with the seeds, made once for all tests of a run. */
public final class SeedStore {

    private static final String ONTOLOGY = "https://w3id.org/yuanpu/ontology";
    private static SeedStore made;

    private final Store store;
    private final List<Facts> facts;

    private SeedStore(Store store, List<Facts> facts) {
        this.store = store;
        this.facts = facts;
    }

    /** The store and the facts it was made from. */
    public static synchronized SeedStore get() {
        if (made == null) {
            made = make();
        }
        return made;
    }

    /** The store; only to be read. */
    public Store store() {
        return store;
    }

    /** What each seed says, in the order of the keys. */
    List<Facts> facts() {
        return facts;
    }

    private static SeedStore make() {
        try {
            Path folder = Files.createTempDirectory("yuanpu-seeds");
            Store store = Stores.open(folder, Access.WRITE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(store, folder)));
            return new SeedStore(store, fill(store));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Facts> fill(Store store) {
        Home home = Home.find();
        Ontology ontology = Ontology.load(home);
        Divisions divisions = Divisions.load(home);
        Rules rules = Rules.load(home, ontology);
        TextAnalysis text = new TextAnalysis(divisions);
        MentionAnalysis mentions = new MentionAnalysis(rules, ontology, divisions);
        FactExtraction extraction = new FactExtraction(rules, ontology, divisions);
        List<Facts> facts =
                Inputs.find(List.of("seeds")).files().stream()
                        .filter(input -> input.key().endsWith(".txt"))
                        .map(input -> DocumentReader.read(input.source()))
                        .map(d -> extraction.extract(mentions.find(text.analyze(d))))
                        .toList();
        GraphBuilder builder =
                new GraphBuilder(
                        ontology,
                        divisions,
                        Base.DEFAULT,
                        new Origin("0", ""),
                        new Confidence(Confidences.load(rules.folder())));
        facts.forEach(f -> store.replace(entry(builder, f)));
        store.putShared(new SharedGraph(Part.GRAPH, ONTOLOGY, "", ontology(home)));
        store.putShared(
                new SharedGraph(
                        Part.GRAPH,
                        ReferenceGraphs.INDICATORS,
                        "",
                        ReferenceGraphs.indicators(ontology)));
        store.putShared(
                new SharedGraph(
                        Part.GRAPH, ReferenceGraphs.UNITS, "", ReferenceGraphs.units(ontology)));
        new Findings(ontology, divisions, NameWords.load(home), Decisions.NONE, List.of())
                .update(store);
        return facts;
    }

    private static DocumentEntry entry(GraphBuilder builder, Facts facts) {
        Document document = facts.text().document();
        DocumentGraph graph = builder.build(facts, document.hash());
        return new DocumentEntry(
                graph.key(),
                graph.name(),
                graph.fingerprint(),
                "",
                graph.graph(),
                GraphFactory.createDefaultGraph());
    }

    private static Graph ontology(Home home) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(home.ontology().resolve("yuanpu.ttl")).parse(graph);
        RDFParser.source(home.ontology().resolve("schemes.ttl")).parse(graph);
        return graph;
    }

    private static void delete(Store store, Path folder) {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
