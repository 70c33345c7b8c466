package org.yuanpu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yuanpu.evaluate.Judgement.Verdict;

/** The score of the extraction on the seeds, and what is kept of it. */
final class SeedScore {

    static final Path GOLD = Path.of("src/test/resources/gold");

    /** The least F1 of each figure. */
    static final Path FLOORS = GOLD.resolve("floors.tsv");

    /** The gold rows that are known to be found, so that a lost one can be named. */
    static final Path RIGHT = GOLD.resolve("right.tsv");

    private static final Map<String, String> SUMS =
            Map.of(
                    "ENTITIES", "entity ",
                    "RELATIONS", "relation ",
                    "RELATIONS+PERIOD", "dated ",
                    "OBSERVATIONS core", "observation core",
                    "OBSERVATIONS full", "observation full");

    private SeedScore() {}

    static boolean isSum(String figure) {
        return SUMS.containsKey(figure);
    }

    static Score measure() {
        List<String> seeds = List.of("seeds");
        return Score.of(
                Gold.read(GOLD), Tables.of(new Extraction().facts(Extraction.documents(seeds))));
    }

    /** The rows that are right, one a line: kind, document, gold row. */
    static List<String> right(Score score) {
        return score.judgements().stream()
                .filter(j -> j.verdict() == Verdict.RIGHT)
                .map(j -> String.join("\t", j.kind().label(), j.document(), j.shown()))
                .sorted()
                .toList();
    }

    /** The rows counted in a figure that were right once and are not any more. */
    static List<String> lost(String figure, Score score) throws IOException {
        List<String> now = right(score);
        String kind = SUMS.getOrDefault(figure, figure);
        return Files.readAllLines(RIGHT).stream()
                .filter(row -> row.startsWith(kind) && !now.contains(row))
                .toList();
    }
}
