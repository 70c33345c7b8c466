package org.yuanpu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuanpu.ontology.Home;

/**
 * Every saved query, with its defaults, gives on the seeds what its reviewed file says.
 *
 * <p>When the extraction has changed, {@code YUANPU_EXPECTED=write mvn test
 * -Dtest=QueriesOnSeedsTest} writes the files anew; read the difference before you keep it.
 */
class QueriesOnSeedsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/queries");
    private static final boolean WRITE = "write".equals(System.getenv("YUANPU_EXPECTED"));
    private static final SavedQueries QUERIES = SavedQueries.load(Home.find());

    @TestFactory
    Stream<DynamicTest> results_on_the_seeds() {
        return QUERIES.all().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> check(query)));
    }

    @Test
    void there_is_an_expected_file_for_each_query_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(f -> f.getFileName().toString().replaceAll("\\..*", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            QUERIES.all().stream().map(SavedQuery::name).toList());
        }
    }

    @Test
    void there_are_enough_of_them_in_both_languages() {
        assertThat(QUERIES.all()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(QUERIES.all())
                .allSatisfy(
                        q -> {
                            assertThat(q.summary().in(Locale.CHINESE)).matches(".*\\p{IsHan}.*");
                            assertThat(q.summary().in(Locale.ENGLISH)).matches("\\P{IsHan}+");
                            assertThat(q.tags()).isNotEmpty();
                            boolean isGraph = ResultFormat.usual(q.query()) == ResultFormat.TTL;
                            assertThat(q.view() == View.GRAPH).isEqualTo(isGraph);
                        });
    }

    private static void check(SavedQuery saved) throws IOException {
        Query query = saved.bind(Map.of());
        ResultFormat format =
                ResultFormat.usual(query) == ResultFormat.TTL ? ResultFormat.TTL : ResultFormat.CSV;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Asking(SeedStore.get().store(), saved.part(), Duration.ofSeconds(30))
                .write(saved.name(), query, format, out);
        String actual = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        Path file = EXPECTED.resolve(saved.name() + "." + format.label());
        if (WRITE) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
