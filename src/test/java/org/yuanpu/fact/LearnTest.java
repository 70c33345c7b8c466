package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The weights are those that the reports of other places teach, and they help on reports left out.
 */
class LearnTest {

    /** Rules may change a little before the weights have to be learned anew. */
    private static final double DRIFT = 0.3;

    private static final double GAIN = 0.01;

    private static final List<Trials.Case> CASES = Trials.projects();

    @Test
    void the_weights_are_those_that_are_learned() throws IOException {
        Map<String, Double> kept = weights(Files.readAllLines(Learn.PROJECTS));
        Map<String, Double> learned = weights(Learn.lines(CASES));
        double drift =
                learned.entrySet().stream()
                        .mapToDouble(
                                e -> Math.abs(e.getValue() - kept.getOrDefault(e.getKey(), 0d)))
                        .average()
                        .orElseThrow();
        double size = learned.values().stream().mapToDouble(Math::abs).average().orElseThrow();

        assertThat(drift / size)
                .as("learn them anew: org.yuanpu.fact.Learn")
                .isCloseTo(0, within(DRIFT));
    }

    @Test
    void they_help_on_reports_left_out() {
        LeftOut leftOut = new LeftOut(CASES);

        assertThat(leftOut.counts(ProjectJudge.LEAST, ProjectJudge.SURE).f1())
                .isGreaterThan(leftOut.ofRules().f1() + GAIN);
    }

    private static Map<String, Double> weights(List<String> lines) {
        Map<String, Double> weights = new HashMap<>();
        lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
        return weights;
    }
}
