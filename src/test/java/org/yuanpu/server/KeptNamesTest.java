package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.ontology.Base;
import org.yuanpu.store.DocumentEntry;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Stores;

/** The names of things that a server keeps for the next one. */
class KeptNamesTest {

    private static final String ID = Base.DEFAULT.iri();
    private static final Addresses ADDRESSES = new Addresses(ID);

    @TempDir private Path folder;

    /** Documents that each name one park of their own. */
    private void serve(int documents, String fingerprint, String name, Asked asked) {
        LocalStore store = Stores.hold(folder);
        IntStream.range(0, documents)
                .mapToObj(i -> document(i, i == 0 ? fingerprint : "1", i == 0 ? name : "某某园" + i))
                .forEach(store::replace);
        try (Running running = Running.over(store)) {
            asked.of(running);
        }
    }

    private interface Asked {
        void of(Running running);
    }

    private static DocumentEntry document(int number, String fingerprint, String name) {
        String iri = ID + "Document/0/" + number + ".txt";
        Graph graph = GraphFactory.createDefaultGraph();
        Node park = NodeFactory.createURI(ID + "Park/0/" + number);
        graph.add(park, SKOS.prefLabel.asNode(), NodeFactory.createLiteralString(name));
        Graph nothing = GraphFactory.createDefaultGraph();
        return new DocumentEntry(number + ".txt", iri, fingerprint, "", graph, nothing);
    }

    private static int found(Running running, String name) {
        return Json.get(running, "/api/search?q=" + Running.encoded(name)).number("total");
    }

    private Path file() {
        return folder.resolve("names");
    }

    /** Has the file say that the first park is called so. */
    private void rename(String name) {
        KeptNames kept = KeptNames.read(file(), ADDRESSES).orElseThrow();
        List<Thing> things =
                kept.things().stream()
                        .map(
                                t ->
                                        t.iri().endsWith("/0/0")
                                                ? Thing.of(
                                                        t.iri(),
                                                        t.type(),
                                                        t.region(),
                                                        List.of(Thing.Name.of(name)))
                                                : t)
                        .toList();
        assertThat(
                        new KeptNames(kept.fingerprints(), kept.named(), things)
                                .write(file(), ADDRESSES))
                .isTrue();
    }

    @Test
    void what_has_not_changed_is_not_read_from_the_store_again() {
        serve(4, "1", "甲乙园", running -> assertThat(found(running, "甲乙园")).isOne());
        rename("丙丁园");
        serve(
                4,
                "1",
                "甲乙园",
                running -> {
                    assertThat(found(running, "丙丁园")).isOne();
                    assertThat(found(running, "某某园")).isEqualTo(3);
                });
    }

    @Test
    void what_has_changed_is_read_and_kept() {
        serve(4, "1", "甲乙园", running -> {});
        rename("丙丁园");
        serve(4, "2", "戊己园", running -> assertThat(found(running, "戊己园")).isOne());
        KeptNames kept = KeptNames.read(file(), ADDRESSES).orElseThrow();
        assertThat(kept.fingerprints().values()).containsOnlyOnce("2");
        assertThat(kept.things()).extracting(Thing::name).contains("戊己园", "某某园1");
        assertThat(kept.named()).containsEntry(ID + "Document/0/0.txt", Set.of(ID + "Park/0/0"));
    }

    @Test
    void where_much_has_changed_all_is_read() {
        serve(1, "1", "甲乙园", running -> {});
        rename("丙丁园");
        serve(
                4,
                "1",
                "甲乙园",
                running -> {
                    assertThat(found(running, "甲乙园")).isOne();
                    assertThat(found(running, "丙丁园")).isZero();
                });
        assertThat(KeptNames.read(file(), ADDRESSES).orElseThrow().fits(Map.of())).isTrue();
    }

    @Test
    void a_file_that_cannot_be_read_is_as_good_as_none() throws IOException {
        serve(4, "1", "甲乙园", running -> {});
        byte[] whole = Files.readAllBytes(file());
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(KeptNames.read(file(), ADDRESSES)).isEmpty();
        }
        serve(4, "1", "甲乙园", running -> assertThat(found(running, "甲乙园")).isOne());
        assertThat(Files.readAllBytes(file())).hasSameSizeAs(whole);
        assertThat(KeptNames.read(file(), new Addresses("https://example.org/"))).isEmpty();
    }
}
