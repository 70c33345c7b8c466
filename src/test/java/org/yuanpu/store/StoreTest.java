package org.yuanpu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.Jena;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.problem.ProblemException;

class StoreTest {

    @TempDir Path folder;

    @Test
    void documents_are_replaced_and_removed_together() {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            store.replace(Sample.document("a.txt", 2, 10));
            store.replace(List.of(Sample.document("a.txt", 4, 7), Sample.document("b.txt", 2, 5)));
            assertThat(store.manifest())
                    .containsExactly(entry("a.txt", "f4"), entry("b.txt", "f2"));
            assertThat(store.graphNames(Part.REVIEW)).hasSize(2);
            assertThat(store.remove(List.of("b.txt", "c.txt", "a.txt")))
                    .containsExactly("b.txt", "a.txt");
            assertThat(store.documents()).isEmpty();
            assertThat(store.graphNames(Part.REVIEW)).isEmpty();
        }
    }

    @Test
    void decimals_go_with_what_held_them() {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            store.putShared(new SharedGraph(Part.GRAPH, "urn:s", "1", decimals("26", "0.90", "0")));
            store.putShared(new SharedGraph(Part.GRAPH, "urn:s", "2", decimals("26.0", "0.5")));
            assertThat(
                            store.graph(Part.GRAPH, "urn:s")
                                    .find()
                                    .mapWith(t -> t.getObject().getLiteralLexicalForm())
                                    .toList())
                    .containsExactlyInAnyOrder("26.0", "0.5");
            store.putShared(new SharedGraph(Part.GRAPH, "urn:s", "3", decimals()));
            assertThat(store.graphNames(Part.GRAPH)).isEmpty();
        }
    }

    private static Graph decimals(String... numbers) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node node = NodeFactory.createURI("urn:n");
        for (String number : numbers) {
            graph.add(node, node, NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal));
        }
        return graph;
    }

    @Test
    void a_compaction_pays_when_more_is_dead_than_alive() {
        assertThat(LocalStore.compactingPays(9_000, 10)).isFalse();
        assertThat(LocalStore.compactingPays(20_000, 10_000)).isTrue();
        assertThat(LocalStore.compactingPays(20_000, 30_000)).isFalse();
    }

    @Test
    void packing_pays_when_a_database_is_long_for_its_triples() {
        assertThat(LocalStore.packingPays(0, 150L << 20, 250)).isFalse();
        assertThat(LocalStore.packingPays(1_000_000, 600L << 20, 500)).isFalse();
        assertThat(LocalStore.packingPays(1_000_000, 600L << 20, 250)).isTrue();
        assertThat(LocalStore.packingPays(1_000_000, 800L << 20, 500)).isTrue();
    }

    @Test
    void a_document_is_replaced_and_removed_in_both_parts() {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            store.replace(Sample.document("a.txt", 2, 10));
            store.replace(Sample.document("b.txt", 1, 5));
            assertThat(store.manifest()).containsEntry("a.txt", "f2").containsEntry("b.txt", "f1");
            assertThat(store.graphNames(Part.REVIEW))
                    .containsExactly("http://example.org/a.txt#refused-f2");
            store.replace(Sample.document("a.txt", 4, 7));
            assertThat(store.documents())
                    .extracting(StoredDocument::key, StoredDocument::triples)
                    .containsExactly(tuple("a.txt", 7L), tuple("b.txt", 5L));
            assertThat(store.graph(Part.GRAPH, "http://example.org/a.txt").size()).isEqualTo(7);
            assertThat(store.graphNames(Part.REVIEW))
                    .containsExactly("http://example.org/a.txt#refused-f4");
            assertThat(store.remove("a.txt")).isTrue();
            assertThat(store.remove("a.txt")).isFalse();
            assertThat(store.graphNames(Part.GRAPH)).containsExactly("http://example.org/b.txt");
            assertThat(store.graphNames(Part.REVIEW)).isEmpty();
        }
    }

    @Test
    void the_default_graph_is_the_union_before_and_after_compaction() {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            store.replace(Sample.document("a.txt", 1, 10));
            store.replace(Sample.document("b.txt", 3, 10));
            assertThat(count(store)).isEqualTo(20);
            store.replace(Sample.document("a.txt", 5, 10));
            assertThat(store.info().replaced()).isEqualTo(10);
            store.compact();
            assertThat(count(store)).isEqualTo(20);
            assertThat(store.info().replaced()).isZero();
            assertThat(store.manifest()).containsEntry("a.txt", "f5");
        }
        assertThat(list(folder.resolve("graph")))
                .filteredOn(name -> name.startsWith("Data-"))
                .containsExactly("Data-0003");
        assertThat(list(folder.resolve("graph/Data-0003")))
                .contains("tdb.cfg", "GSPO.dat", "SPOG.dat", "POSG.dat", "OSPG.dat")
                .doesNotContain("GPOS.dat", "GOSP.dat", "OSP.dat");
        try (Store store = Stores.open(folder, Access.READ)) {
            assertThat(count(store)).isEqualTo(20);
            assertThat(store.info().documents()).isEqualTo(2);
            assertThat(store.info().jena()).isEqualTo(Jena.VERSION);
        }
    }

    @Test
    void packing_takes_the_copied_blocks_away_and_changes_nothing_else() throws IOException {
        try (LocalStore store = Stores.hold(folder)) {
            for (int i = 0; i < 40; i++) {
                store.replace(Sample.document("d" + i, 2 * i, 200));
            }
            long before = Files.size(folder.resolve("graph/Data-0001/GSPO.dat"));
            store.compact();
            assertThat(Files.size(folder.resolve("graph/Data-0002/GSPO.dat")))
                    .isLessThan(before / 4);
            assertThat(count(store)).isEqualTo(8_000);
            store.replace(Sample.document("d7", 100, 300));
            assertThat(store.remove("d8")).isTrue();
            assertThat(count(store)).isEqualTo(7_900);
        }
        try (Store store = Stores.open(folder, Access.WRITE)) {
            assertThat(count(store)).isEqualTo(7_900);
            assertThat(
                            store.graph(Part.GRAPH, "http://example.org/d7")
                                    .isIsomorphicWith(Sample.graph(100, 300)))
                    .isTrue();
            assertThat(
                            store.graph(Part.REVIEW, "http://example.org/d9#refused-f18")
                                    .isIsomorphicWith(Sample.graph(18, 3)))
                    .isTrue();
        }
    }

    @Test
    void who_reads_while_it_packs_reads_on() throws Exception {
        try (LocalStore store = Stores.hold(folder)) {
            store.replace(Sample.document("a.txt", 1, 2_000));
            AtomicBoolean done = new AtomicBoolean();
            ExecutorService reader = Executors.newSingleThreadExecutor();
            Future<Set<Long>> seen =
                    reader.submit(
                            () -> {
                                Set<Long> counts = new TreeSet<>();
                                do {
                                    counts.add(count(store));
                                } while (!done.get());
                                return counts;
                            });
            for (int i = 0; i < 10; i++) {
                store.compact();
            }
            done.set(true);
            assertThat(seen.get()).containsExactly(2_000L);
            reader.shutdown();
        }
    }

    @Test
    void it_compacts_by_itself_when_more_was_replaced_than_lives() throws IOException {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            for (int generation = 1; generation <= 7; generation += 2) {
                store.replace(Sample.document("a.txt", generation, 4_000));
            }
            assertThat(store.info().replaced()).isZero();
            assertThat(count(store)).isEqualTo(4_000);
        }
    }

    @Test
    void a_shared_graph_is_written_once_for_each_fingerprint() {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            store.putShared(new SharedGraph(Part.REVIEW, "urn:s", "", Sample.graph(1, 4)));
            store.putShared(new SharedGraph(Part.REVIEW, "urn:s", "", Sample.graph(1, 9)));
            assertThat(store.graph(Part.REVIEW, "urn:s").size()).isEqualTo(4);
            store.putShared(new SharedGraph(Part.REVIEW, "urn:s", "2", Sample.graph(1, 9)));
            assertThat(store.graph(Part.REVIEW, "urn:s").size()).isEqualTo(9);
        }
        try (Store store = Stores.open(folder, Access.READ)) {
            assertThat(store.graphNames(Part.REVIEW)).containsExactly("urn:s");
        }
    }

    @Test
    void a_failing_disk_leaves_the_store_as_it_was() {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            store.replace(Sample.document("a.txt", 2, 50));
            DocumentEntry next = Sample.document("a.txt", 4, 50);
            DocumentEntry failing =
                    new DocumentEntry(
                            next.key(),
                            next.graphName(),
                            next.fingerprint(),
                            next.root(),
                            new FailingGraph(),
                            next.refused());
            ProblemException full = assertProblem("Y505", () -> store.replace(failing));
            assertThat(full.problem().arguments().get(0)).startsWith("a fault occurred");
            assertThat(store.manifest()).containsEntry("a.txt", "f2");
            assertThat(store.graph(Part.GRAPH, "http://example.org/a.txt").size()).isEqualTo(50);
            store.replace(next);
            assertThat(store.manifest()).containsEntry("a.txt", "f4");
        }
        try (Store store = Stores.open(folder, Access.READ)) {
            assertThat(store.graphNames(Part.REVIEW))
                    .containsExactly("http://example.org/a.txt#refused-f4");
        }
    }

    @Test
    void left_overs_of_an_interrupted_replacement_are_cleared_on_opening() {
        String left = "http://example.org/a.txt#refused-f4";
        try (LocalStore store = Stores.hold(folder)) {
            store.replace(Sample.document("a.txt", 2, 5));
            DatasetGraph review = store.dataset(Part.REVIEW);
            Txn.executeWrite(
                    review, () -> review.addGraph(NodeFactory.createURI(left), Sample.graph(4, 3)));
            assertThat(store.graphNames(Part.REVIEW)).contains(left);
        }
        try (Store store = Stores.open(folder, Access.READ)) {
            assertThat(store.graphNames(Part.REVIEW))
                    .containsExactly("http://example.org/a.txt#refused-f2");
        }
    }

    @Test
    void folders_that_cannot_be_a_store_are_refused() throws IOException {
        assertProblem("Y501", () -> Stores.open(folder, Access.READ));
        assertProblem("Y501", () -> Stores.open(folder.resolve("none"), Access.READ));
        assertThat(folder.resolve("none")).doesNotExist();
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertProblem("Y502", () -> Stores.open(file, Access.WRITE));
        assertProblem("Y502", () -> Stores.open(folder, Access.WRITE));
        assertThat(list(folder)).containsExactly("file");
    }

    @Test
    void a_store_of_a_newer_version_is_refused() throws IOException {
        Stores.open(folder, Access.WRITE).close();
        Path version = folder.resolve("store.properties");
        Files.writeString(version, "format=2\nprogram=9.0\n");
        ProblemException newer = assertProblem("Y503", () -> Stores.open(folder, Access.WRITE));
        assertThat(newer.problem().arguments()).containsExactly("9.0", "2", "1");
        Files.writeString(version, "format=\n");
        assertProblem("Y507", () -> Stores.open(folder, Access.WRITE));
    }

    @Test
    void a_store_has_one_holder() {
        try (Store first = Stores.open(folder, Access.WRITE)) {
            ProblemException held = assertProblem("Y504", () -> Stores.open(folder, Access.READ));
            assertThat(held.problem().arguments())
                    .containsExactly(String.valueOf(ProcessHandle.current().pid()));
            assertThat(first.documents()).isEmpty();
        }
        Stores.open(folder, Access.READ).close();
    }

    @Test
    void what_an_interrupted_making_left_is_no_store_yet() throws IOException {
        Files.writeString(folder.resolve("store.new"), "");
        Files.createDirectories(folder.resolve("graph/Data-0001"));
        assertProblem("Y501", () -> Stores.open(folder, Access.READ));
        try (Store store = Stores.open(folder, Access.WRITE)) {
            store.replace(Sample.document("a.txt", 1, 5));
            assertThat(count(store)).isEqualTo(5);
        }
    }

    private static long count(Store store) {
        try (RDFConnection connection = store.connect(Part.GRAPH)) {
            long[] count = new long[1];
            connection.querySelect(
                    "SELECT (count(*) AS ?n) { ?s ?p ?o }",
                    (QuerySolution row) -> count[0] = row.getLiteral("n").getLong());
            return count[0];
        }
    }

    private static ProblemException assertProblem(String code, ThrowingCallable work) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, work);
        assertThat(thrown).isNotNull();
        assertThat(thrown.problem().code()).isEqualTo(code);
        return thrown;
    }

    private static List<String> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives some triples and then fails as a mapped file does when the disk is full. */
    private static final class FailingGraph extends GraphWrapper {

        FailingGraph() {
            super(Sample.graph(4, 50));
        }

        @Override
        public ExtendedIterator<Triple> find() {
            return super.find().mapWith(FailingGraph::failing);
        }

        private static Triple failing(Triple triple) {
            if (triple.getSubject().getURI().endsWith("7")) {
                throw new InternalError("a fault occurred in an unsafe memory access operation");
            }
            return triple;
        }
    }
}
