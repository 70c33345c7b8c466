package org.yuanpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;

/**
 * The seeds in other formats (made by {@code renderings/render.py}) give the sentences and cells
 * that their text gives.
 */
class RenderingsTest {

    private static final Path RENDERINGS = Path.of("src/test/resources/renderings");
    private static final TextAnalysis ANALYSIS = new TextAnalysis(Divisions.load(Home.find()));

    @TestFactory
    Stream<DynamicTest> every_rendering_gives_the_sentences_of_its_seed() throws IOException {
        try (Stream<Path> files = Files.list(RENDERINGS)) {
            return files.filter(f -> !f.toString().endsWith(".py")).sorted().toList().stream()
                    .map(
                            f ->
                                    DynamicTest.dynamicTest(
                                            f.getFileName().toString(), () -> compare(f)));
        }
    }

    private static void compare(Path rendering) throws IOException {
        String name = rendering.getFileName().toString();
        String seed = name.substring(0, name.indexOf('.'));
        List<String> expected = sentences(Path.of("seeds", seed + ".txt"));
        List<String> found = new ArrayList<>(sentences(rendering));
        List<String> missed = new ArrayList<>();
        expected.forEach(
                sentence -> {
                    if (!found.remove(sentence)) {
                        missed.add(sentence);
                    }
                });
        int allowed = (int) (expected.size() * share(name));
        assertThat(missed).as("missed, with %s too many", found).hasSizeLessThanOrEqualTo(allowed);
        assertThat(found).as("too many, with %s missed", missed).hasSizeLessThanOrEqualTo(allowed);
    }

    /** The share of sentences that may differ. */
    private static double share(String name) {
        return name.contains("columns") ? 0.05 : name.endsWith(".pdf") ? 0.02 : 0;
    }

    private static List<String> sentences(Path file) throws IOException {
        String key = "x" + file.getFileName().toString().replaceFirst("^.*(?=\\.)", "");
        Text text =
                ANALYSIS.analyze(DocumentReader.read(new Source(key, Files.readAllBytes(file))));
        return Rendering.sentences(text).map(s -> s.text().text()).toList();
    }
}
