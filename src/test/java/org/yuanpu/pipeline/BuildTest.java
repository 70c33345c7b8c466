package org.yuanpu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
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
import org.yuanpu.graph.DocumentGraph;
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

/** What is read, replaced, removed and refused, with a road that is short. */
class BuildTest {

    private static final Findings FINDINGS =
            new Findings(
                    Ontology.load(Home.find()),
                    Divisions.load(Home.find()),
                    NameWords.load(Home.find()),
                    Decisions.NONE,
                    List.of());

    private static final String BASE = "http://example.org/";

    private final AtomicInteger walks = new AtomicInteger();
    private final List<String> order = new ArrayList<>();

    @TempDir Path folder;
    private Path here;
    private Path there;

    @BeforeEach
    void documents() throws IOException {
        here = Files.createDirectories(folder.resolve("here"));
        there = Files.createDirectories(folder.resolve("there"));
        write(here.resolve("a.txt"), "甲");
        write(here.resolve("sub/b.txt"), "乙");
        write(there.resolve("c.txt"), "丙");
    }

    @Test
    void what_has_not_changed_is_skipped_and_what_has_is_replaced() throws IOException {
        assertThat(build(false, here, there)).extracting("added").isEqualTo(3);
        assertThat(build(false, here, there)).extracting("unchanged").isEqualTo(3);
        assertThat(walks).hasValue(3);
        write(here.resolve("a.txt"), "丁");
        BuildReport report = build(false, here);
        assertThat(report.replaced()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.notes()).extracting(Problem::source).containsExactly("a.txt");
        assertThat(report.facts()).isEqualTo(new FactCount(1, 2, 3, 0, 0, 4, 1, 5));
        assertThat(report.leftOut()).isEqualTo(Map.of("a.txt", 5));
        assertThat(walks).hasValue(4);
    }

    @Test
    void other_rules_mean_other_graphs() {
        build("old rules", false, here);
        assertThat(build("new rules", false, here).replaced()).isEqualTo(2);
    }

    @Test
    void only_what_vanished_below_the_folders_named_is_pruned() throws IOException {
        build(false, here, there);
        Files.delete(here.resolve("sub/b.txt"));
        Files.delete(there.resolve("c.txt"));
        assertThat(build(false, here).removed()).isZero();
        assertThat(build(true, here).removed()).isEqualTo(1);
        assertThat(keys()).containsExactly("a.txt", "c.txt");
    }

    @Test
    void a_folder_below_the_one_a_document_came_from_prunes_it_too() throws IOException {
        write(here.resolve("sub/d.txt"), "丁");
        build(false, here);
        Files.delete(here.resolve("sub/b.txt"));
        assertThat(build(true, here.resolve("sub")).removed()).isEqualTo(1);
        assertThat(keys()).containsExactly("a.txt", "d.txt", "sub/d.txt");
    }

    @Test
    void nothing_is_pruned_when_nothing_could_be_read() throws IOException {
        build(false, here);
        Files.delete(here.resolve("a.txt"));
        Files.delete(here.resolve("sub/b.txt"));
        BuildReport report = build(true, here);
        assertThat(report.read()).isZero();
        assertThat(report.removed()).isZero();
        assertThat(report.problems()).extracting(Problem::code).containsExactly("Y103");
        assertThat(keys()).containsExactly("a.txt", "sub/b.txt");
    }

    @Test
    void a_document_that_fails_costs_neither_the_others_nor_its_older_self() throws IOException {
        build(false, here);
        write(here.resolve("a.txt"), "");
        write(here.resolve("sub/b.txt"), "trip");
        write(here.resolve("z.txt"), "己");
        BuildReport report = build(false, here);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("Y102", "Y199");
        assertThat(report.failed()).isEqualTo(2);
        assertThat(report.added()).isEqualTo(1);
        assertThat(keys()).containsExactly("a.txt", "sub/b.txt", "z.txt");
    }

    @Test
    void results_come_in_the_order_of_the_inputs() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int i = 10; i < 60; i++) {
            write(many.resolve(i + ".txt"), "第" + i);
        }
        build(false, many);
        assertThat(order).hasSize(50).isSorted();
    }

    @Test
    void small_documents_are_stored_many_at_a_time() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int i = 100; i < 300; i++) {
            write(many.resolve(i + ".txt"), "第" + i);
        }
        AtomicInteger changes = new AtomicInteger();
        try (Store store = Stores.open(folder.resolve("store"), Access.WRITE)) {
            BuildReport report = build(counting(store, changes), new BuildSettings(4, false), many);
            assertThat(report.added()).isEqualTo(200);
            assertThat(store.documents()).hasSize(200);
        }
        assertThat(changes.get()).isBetween(1, 20);
    }

    @Test
    void a_text_that_does_not_fit_into_memory_is_refused_before_the_work() throws IOException {
        write(here.resolve("a.txt"), "甲".repeat(101));
        BuildSettings settings = new BuildSettings(4, false, DuplicatePolicy.KEEP, 100);
        try (Store store = Stores.open(folder.resolve("store"), Access.WRITE)) {
            BuildReport report = build(store, settings, here);
            assertThat(report.problems()).extracting(Problem::code).containsExactly("Y120");
            assertThat(report.added()).isEqualTo(1);
        }
        assertThat(walks).hasValue(1);
    }

    @Test
    void findings_that_do_not_fit_into_memory_are_said_and_made_the_next_time() {
        BuildSettings settings = new BuildSettings(4, false);
        try (Store store = Stores.open(folder.resolve("store"), Access.WRITE)) {
            BuildReport report = build(cramped(store), settings, here);
            assertThat(report.added()).isEqualTo(2);
            assertThat(report.problems()).extracting(Problem::code).containsExactly("Y126");
            assertThat(store.documents()).hasSize(2);
            assertThat(store.graphNames(Part.GRAPH)).doesNotContain(Findings.NAME);
            assertThat(build(store, settings, here).problems()).isEmpty();
            assertThat(store.graphNames(Part.GRAPH)).contains(Findings.NAME);
        }
    }

    /** The store, in which the graphs of documents do not fit into memory. */
    private static Store cramped(Store store) {
        return (Store)
                Proxy.newProxyInstance(
                        BuildTest.class.getClassLoader(),
                        new Class<?>[] {Store.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("graph")
                                    && arguments[1].toString().startsWith(BASE)) {
                                throw new OutOfMemoryError();
                            }
                            return method.invoke(store, arguments);
                        });
    }

    /** The store, with the number of changes of documents counted. */
    private static Store counting(Store store, AtomicInteger changes) {
        return (Store)
                Proxy.newProxyInstance(
                        BuildTest.class.getClassLoader(),
                        new Class<?>[] {Store.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("replace")) {
                                changes.incrementAndGet();
                            }
                            return method.invoke(store, arguments);
                        });
    }

    private BuildReport build(boolean prune, Path... folders) {
        return build("rules", prune, folders);
    }

    private BuildReport build(String rules, boolean prune, Path... folders) {
        try (Store store = Stores.open(folder.resolve("store"), Access.WRITE)) {
            return build(rules, store, new BuildSettings(4, prune), folders);
        }
    }

    private BuildReport build(Store store, BuildSettings settings, Path... folders) {
        return build("rules", store, settings, folders);
    }

    private BuildReport build(String rules, Store store, BuildSettings settings, Path... folders) {
        Recipe recipe =
                new Recipe(
                        List.of(rules), List::of, () -> this::walk, Decisions.NONE, () -> FINDINGS);
        return new Build(store, recipe, settings)
                .run(Inputs.find(Stream.of(folders).map(Path::toString).toList()), new Order());
    }

    private Road.End walk(Document document, String fingerprint) {
        if (document.text().equals("trip")) {
            throw new IllegalStateException("a mistake in a stage");
        }
        walks.incrementAndGet();
        Graph graph = GraphFactory.createDefaultGraph();
        String name = BASE + document.key();
        graph.add(
                Triple.create(
                        NodeFactory.createURI(name),
                        NodeFactory.createURI(BASE + "text"),
                        NodeFactory.createLiteralString(document.text())));
        return new Road.End(
                new CheckedGraph(
                        new DocumentGraph(document.key(), name, fingerprint, graph),
                        GraphFactory.createDefaultGraph(),
                        0,
                        0),
                new FactCount(1, 2, 3, 0, 0, 4, 1, 5),
                List.of(Problem.of("Y202", document.key())));
    }

    private List<String> keys() {
        try (Store store = Stores.open(folder.resolve("store"), Access.READ)) {
            return List.copyOf(store.manifest().keySet());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private final class Order implements Progress {
        @Override
        public void begin(int documents) {}

        @Override
        public void done(String key, Step step) {
            order.add(key);
        }

        @Override
        public void close() {}
    }
}
