package org.yuanpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.fact.Facts;

/**
 * The seeds in other formats (made by {@code renderings/render.py}) give the entities, relations
 * and observations that their text gives.
 */
class RenderedSeedsTest {

    private static final Path RENDERINGS = Path.of("src/test/resources/renderings");
    private static final Extraction EXTRACTION = new Extraction();
    private static final Map<String, Map<String, List<String>>> OF_TEXT = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> every_rendering_gives_the_facts_of_its_seed() throws IOException {
        try (Stream<Path> files = Files.list(RENDERINGS)) {
            return files.filter(f -> !f.toString().endsWith(".py")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path rendering) throws IOException {
        String name = rendering.getFileName().toString();
        String seed = name.substring(0, name.indexOf('.'));
        Map<String, List<String>> expected =
                OF_TEXT.computeIfAbsent(seed, s -> rows(seed, Path.of("seeds", s + ".txt")));
        Map<String, List<String>> found = rows(seed, rendering);
        double least = name.contains("columns") ? 0.95 : 0.98;
        for (String kind : expected.keySet()) {
            List<String> missed = without(expected.get(kind), found.get(kind));
            List<String> added = without(found.get(kind), expected.get(kind));
            int right = expected.get(kind).size() - missed.size();
            double f1 = 2.0 * right / (expected.get(kind).size() + found.get(kind).size());
            assertThat(f1)
                    .as("%s of %s, missed %s, added %s", kind, name, missed, added)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    /** What a table says, row by row, without the words and the rules it was read from. */
    private static Map<String, List<String>> rows(String seed, Path file) {
        String name = file.getFileName().toString();
        String key = seed + name.substring(name.lastIndexOf('.'));
        try {
            Facts facts =
                    EXTRACTION.facts(
                            DocumentReader.read(new Source(key, Files.readAllBytes(file))));
            Tables tables = Tables.of(List.of(facts));
            Map<String, List<String>> rows = new LinkedHashMap<>();
            rows.put("entities", cells(tables.entities(), 3));
            rows.put("relations", cells(tables.relations(), 5));
            rows.put("observations", cells(tables.observations(), 9));
            return rows;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> cells(List<? extends Row> rows, int columns) {
        return rows.stream()
                .map(row -> String.join(" | ", row.cells().subList(0, columns)))
                .toList();
    }
}
