package org.yuanpu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.check.CheckedGraph;
import org.yuanpu.decision.Decisions;
import org.yuanpu.document.Document;
import org.yuanpu.document.Inputs;
import org.yuanpu.document.Sketch;
import org.yuanpu.graph.DocumentGraph;
import org.yuanpu.graph.Vocabulary;
import org.yuanpu.link.Findings;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.problem.Problem;
import org.yuanpu.store.Access;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** The same text twice, with a road that is short. */
class DuplicatesTest {

    private static final String BASE = "http://example.org/";
    private static final Findings FINDINGS =
            new Findings(
                    Ontology.load(Home.find()),
                    Divisions.load(Home.find()),
                    NameWords.load(Home.find()),
                    Decisions.NONE,
                    List.of());
    private static final Random RANDOM = new Random(3);
    private static final String REPORT = words(3000);

    @TempDir Path folder;
    private Path in;

    /** b says what a says with a portal's words around it; c is the first half; d is another. */
    @BeforeEach
    void documents() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        write("a.txt", REPORT);
        write("b.txt", "首页　新闻中心\n" + REPORT.replace("，", " ,\n") + words(60));
        write("c.txt", REPORT.substring(0, 1500));
        write("d.txt", words(3000));
    }

    @Test
    void all_are_kept_and_linked_unless_the_user_says_otherwise() {
        BuildReport report = build(DuplicatePolicy.KEEP);
        assertThat(report.added()).isEqualTo(4);
        assertThat(said(report)).containsExactly("Y121 b.txt a.txt", "Y123 c.txt a.txt");
        assertThat(links())
                .containsExactlyInAnyOrder(
                        "b.txt isVersionOf a.txt", "c.txt isPartOf a.txt", "c.txt isPartOf b.txt");
        assertThat(said(build(DuplicatePolicy.KEEP))).isEmpty();
    }

    @Test
    void the_first_by_its_path_is_stored_and_parts_are_no_duplicates() {
        BuildReport report = build(DuplicatePolicy.FIRST);
        assertThat(report.duplicates()).isEqualTo(1);
        assertThat(said(report)).containsExactly("Y122 b.txt a.txt", "Y123 c.txt a.txt");
        assertThat(keys()).containsExactly("a.txt", "c.txt", "d.txt");
        assertThat(links())
                .containsExactlyInAnyOrder(
                        "left out b.txt isVersionOf a.txt", "c.txt isPartOf a.txt");
    }

    @Test
    void the_longest_is_stored_and_takes_the_place_of_what_was_there() {
        BuildReport report = build(DuplicatePolicy.LONGEST);
        assertThat(keys()).containsExactly("b.txt", "d.txt");
        assertThat(said(report)).containsExactly("Y122 a.txt b.txt", "Y122 c.txt b.txt");
        BuildReport again = build(DuplicatePolicy.LONGEST);
        assertThat(keys()).containsExactly("b.txt", "d.txt");
        assertThat(again.duplicates()).isEqualTo(2);
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void what_an_earlier_build_stored_counts_too() throws IOException {
        build(DuplicatePolicy.KEEP);
        write("e/x.txt", REPORT + words(30));
        BuildReport report = build(DuplicatePolicy.FIRST, in.resolve("e"));
        assertThat(said(report)).contains("Y122 x.txt a.txt");
        assertThat(keys()).containsExactly("a.txt", "b.txt", "c.txt", "d.txt");
        assertThat(links()).contains("left out x.txt isVersionOf a.txt");
    }

    @Test
    void what_is_stored_does_not_depend_on_the_order_of_builds() throws IOException {
        build(DuplicatePolicy.FIRST, in.resolve("b.txt"));
        assertThat(keys()).containsExactly("b.txt");
        build(DuplicatePolicy.FIRST);
        assertThat(keys()).containsExactly("a.txt", "c.txt", "d.txt");
        assertThat(links()).contains("left out b.txt isVersionOf a.txt");
        Files.delete(in.resolve("a.txt"));
        build(DuplicatePolicy.FIRST);
        assertThat(keys()).contains("a.txt");
    }

    @Test
    void ten_thousand_texts_are_compared_in_seconds() {
        String common = words(600);
        Likenesses likenesses = new Likenesses();
        long start = System.nanoTime();
        int found = 0;
        for (int i = 0; i < 10_000; i++) {
            Sketch sketch = Sketch.of(common + words(600)).orElseThrow();
            found += likenesses.of("k" + i, sketch).size();
            likenesses.put("k" + i, sketch);
        }
        assertThat(found).isZero();
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(30);
    }

    private List<String> said(BuildReport report) {
        return report.notes().stream()
                .map((Problem n) -> n.code() + " " + n.source() + " " + n.arguments().get(0))
                .toList();
    }

    private BuildReport build(DuplicatePolicy policy) {
        return build(policy, in);
    }

    private BuildReport build(DuplicatePolicy policy, Path input) {
        try (Store store = Stores.open(folder.resolve("store"), Access.WRITE)) {
            return new Build(store, recipe(), new BuildSettings(2, false, policy))
                    .run(Inputs.find(List.of(input.toString())), Progress.SILENT);
        }
    }

    private static Recipe recipe() {
        return new Recipe(
                List.of("rules"),
                List::of,
                () -> DuplicatesTest::walk,
                Decisions.NONE,
                () -> FINDINGS);
    }

    private static Road.End walk(Document document, String fingerprint) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node node = NodeFactory.createURI(BASE + document.key());
        graph.add(
                Triple.create(
                        node,
                        Vocabulary.IDENTIFIER,
                        NodeFactory.createLiteralString(document.key())));
        String sketch = Sketch.of(document.text()).orElseThrow().toString();
        graph.add(
                Triple.create(
                        node,
                        Vocabulary.yp("textSketch"),
                        NodeFactory.createLiteralString(sketch)));
        DocumentGraph made = new DocumentGraph(document.key(), node.getURI(), fingerprint, graph);
        return new Road.End(
                new CheckedGraph(made, GraphFactory.createDefaultGraph(), 0, 0),
                FactCount.NONE,
                List.of());
    }

    /** The links between documents, by their keys. */
    private List<String> links() {
        try (Store store = Stores.open(folder.resolve("store"), Access.READ)) {
            Graph graph = store.graph(Part.GRAPH, LikenessGraph.NAME);
            List<String> links = new ArrayList<>();
            for (Node likeness :
                    graph.find(Node.ANY, Vocabulary.TYPE, Vocabulary.yp("Likeness"))
                            .mapWith(Triple::getSubject)
                            .toList()) {
                boolean leftOut =
                        graph.contains(likeness, Vocabulary.TYPE, Vocabulary.yp("LeftOut"));
                Node of = object(graph, likeness, Vocabulary.SUBJECT);
                Node relation = object(graph, likeness, Vocabulary.PREDICATE);
                Node to = object(graph, likeness, Vocabulary.OBJECT);
                assertThat(graph.contains(of, relation, to)).isTrue();
                String key =
                        leftOut
                                ? "left out "
                                        + object(graph, of, Vocabulary.IDENTIFIER)
                                                .getLiteralLexicalForm()
                                : of.getURI().replace(BASE, "");
                links.add(
                        key + " " + relation.getLocalName() + " " + to.getURI().replace(BASE, ""));
            }
            return links;
        }
    }

    private static Node object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }

    private List<String> keys() {
        try (Store store = Stores.open(folder.resolve("store"), Access.READ)) {
            return List.copyOf(store.manifest().keySet());
        }
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.appendCodePoint(0x4E00 + RANDOM.nextInt(3000)).append(i % 9 == 0 ? "，" : "");
        }
        return words.toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
