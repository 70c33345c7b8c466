package org.yuanpu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuanpu.ontology.Home;

/**
 * The targets of the seeds that are open for 2025, held against a file in which each row was read
 * beside its sentence; the last column says what is wrong with a row, and is empty where it is
 * right.
 */
class OpenTargetsTest {

    private static final Path READ = Path.of("src/test/resources/promises/open-targets-2025.tsv");
    private static final String RIGHT = "\t";

    private static Set<String> right;
    private static List<String> answered;

    @BeforeAll
    static void ask() throws IOException {
        right =
                Files.readAllLines(READ).stream()
                        .skip(1)
                        .filter(row -> row.endsWith(RIGHT))
                        .map(row -> row.substring(0, row.length() - RIGHT.length()))
                        .collect(Collectors.toSet());
        SavedQuery saved = SavedQueries.load(Home.find()).find("promises-open").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Asking(SeedStore.get().store(), saved.part(), Duration.ofSeconds(30))
                .write(saved.name(), saved.bind(Map.of("year", "2025")), ResultFormat.CSV, out);
        answered =
                out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(row -> row.substring(row.indexOf(',') + 1).replace(',', '\t'))
                        .toList();
    }

    @Test
    void what_was_read_and_found_right_is_still_there() {
        assertThat(answered).containsAll(right);
    }

    @Test
    void most_of_what_comes_out_was_read_and_found_right() {
        long found = answered.stream().filter(right::contains).count();
        assertThat((double) found / answered.size()).isGreaterThan(0.85);
    }
}
