package org.yuanpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuanpu.document.Document;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.problem.Problem;

/** Analyses the texts under {@code cases/text} and the seeds and compares what comes out. */
class TextAnalysisTest {

    private static final Path CASES = Path.of("src/test/resources/cases/text");
    private static final TextAnalysis ANALYSIS = new TextAnalysis(Divisions.load(Home.find()));

    @TestFactory
    Stream<DynamicTest> every_case_gives_its_expected_text() throws IOException {
        return folders()
                .map(
                        folder ->
                                DynamicTest.dynamicTest(
                                        folder.getFileName().toString(), () -> compare(folder)));
    }

    private static void compare(Path folder) throws IOException {
        Text text = ANALYSIS.analyze(document("x.txt", folder.resolve("input.txt")));
        assertThat(Rendering.whole(text))
                .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    @TestFactory
    Stream<DynamicTest> every_seed_has_its_sections_and_tables() throws IOException {
        return seeds().stream()
                .map(
                        seed ->
                                DynamicTest.dynamicTest(
                                        seed.getFileName().toString(), () -> outline(seed)));
    }

    private static void outline(Path seed) throws IOException {
        Text text = ANALYSIS.analyze(document("x.txt", seed));
        Path expected = CASES.resolve("seeds").resolve(seed.getFileName());
        assertThat(Rendering.outline(text)).isEqualTo(Files.readString(expected));
    }

    /** The heart of all evidence: a repaired character stands where its source stands. */
    @Test
    void every_character_maps_to_the_one_it_came_from() throws IOException {
        List<Path> inputs =
                Stream.concat(seeds().stream(), folders().map(f -> f.resolve("input.txt")))
                        .toList();
        for (Path input : inputs) {
            Document document = document("x.txt", input);
            int[] canonical = document.text().codePoints().toArray();
            Text text = ANALYSIS.analyze(document);
            assertThat(text.sentences()).isNotEmpty();
            Rendering.sentences(text).forEach(s -> Mapping.check(s.text(), canonical, input));
        }
    }

    @Test
    void the_words_of_a_sentence_leave_no_gap() throws IOException {
        for (Path seed : seeds()) {
            for (Sentence sentence :
                    Rendering.sentences(ANALYSIS.analyze(document("x", seed))).toList()) {
                int end = 0;
                for (Token token : sentence.tokens()) {
                    assertThat(token.start()).isEqualTo(end);
                    end = token.end();
                }
                assertThat(end).isEqualTo(sentence.text().text().length());
            }
        }
    }

    @Test
    void what_stays_undecided_is_empty_and_a_problem() {
        Text text = ANALYSIS.analyze(new Document("x.txt", "今天天气很好。", "txt", "UTF-8", ""));
        assertThat(text.facts().region()).isEmpty();
        assertThat(text.facts().year()).isEmpty();
        assertThat(text.facts().kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(text.problems())
                .extracting(Problem::code)
                .containsExactly("Y201", "Y202", "Y205", "Y206");
    }

    @Test
    void the_file_name_is_the_last_witness() {
        Text text = ANALYSIS.analyze(new Document("a/涪陵区_2019.txt", "今天天气很好。", "txt", "UTF-8", ""));
        assertThat(text.facts().region())
                .hasValueSatisfying(r -> assertThat(r.code()).isEqualTo("500102"));
        assertThat(text.facts().year()).hasValue(2019);
        assertThat(text.problems()).extracting(Problem::code).containsExactly("Y205", "Y206");
    }

    private static Document document(String key, Path file) throws IOException {
        return DocumentReader.read(new Source(key, Files.readAllBytes(file)));
    }

    private static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(f -> Files.exists(f.resolve("input.txt")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return seeds.filter(s -> s.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
