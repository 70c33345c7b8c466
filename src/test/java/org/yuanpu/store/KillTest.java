package org.yuanpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes without end, at any moment, and looks at what it left.
 *
 * <p>With {@code YUANPU_KILLS=50} in the environment it kills more often than the few times of a
 * usual run.
 */
class KillTest {

    private static final int DOCUMENTS = 4;
    private static final int TRIPLES = 300;
    private static final int KILLS =
            Integer.parseInt(System.getenv().getOrDefault("YUANPU_KILLS", "3"));

    @TempDir Path folder;

    @Test
    void every_document_is_old_or_new_in_both_parts() throws Exception {
        Random random = new Random();
        Stores.open(folder, Access.WRITE).close();
        int written = 0;
        for (int i = 0; i < KILLS; i++) {
            Process writer = start(written + 1);
            assertThat(writer.getInputStream().read()).as("has written a generation").isPositive();
            writer.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS);
            writer.destroyForcibly().waitFor();
            assertThat(writer.exitValue()).as("killed, not ended").isEqualTo(137);
            int before = written;
            written = check();
            assertThat(written).isGreaterThan(before);
        }
    }

    private Process start(int generation) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTest.class.getName(),
                        folder.toString(),
                        Integer.toString(generation))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Replaces the documents again and again, one by one or all together. */
    public static void main(String[] arguments) {
        try (Store store = Stores.open(Path.of(arguments[0]), Access.WRITE)) {
            for (int generation = Integer.parseInt(arguments[1]); ; generation++) {
                int now = generation;
                List<DocumentEntry> documents =
                        IntStream.range(0, DOCUMENTS)
                                .mapToObj(i -> Sample.document("d" + i, now, TRIPLES))
                                .toList();
                if (generation % 3 == 0) {
                    documents.forEach(store::replace);
                } else {
                    store.replace(documents);
                }
                System.out.write('!');
                System.out.flush();
                if (generation % 7 == 0) {
                    store.compact();
                }
            }
        }
    }

    private int check() {
        try (Store store = Stores.open(folder, Access.READ)) {
            List<StoredDocument> documents = store.documents();
            documents.forEach(d -> check(store, d));
            List<String> reviewNames =
                    documents.stream().flatMap(d -> d.reviewName().stream()).toList();
            assertThat(store.graphNames(Part.REVIEW)).containsExactlyElementsOf(reviewNames);
            return documents.stream().mapToInt(KillTest::generation).max().orElse(0);
        }
    }

    private static void check(Store store, StoredDocument document) {
        int generation = generation(document);
        Graph accepted = store.graph(Part.GRAPH, document.graphName());
        assertThat(accepted.isIsomorphicWith(Sample.graph(generation, TRIPLES))).isTrue();
        assertThat(document.reviewName().isPresent()).isEqualTo(generation % 2 == 0);
        document.reviewName()
                .map(name -> store.graph(Part.REVIEW, name))
                .ifPresent(
                        g -> assertThat(g.isIsomorphicWith(Sample.graph(generation, 3))).isTrue());
    }

    private static int generation(StoredDocument document) {
        return Integer.parseInt(document.fingerprint().substring(1));
    }
}
