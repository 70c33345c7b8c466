package org.yuanpu.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * By hand, when rules have changed or figures have risen: raises the floors to what is measured
 * less a hair, notes the rows that are right, how each rule did and how far it can be trusted, and
 * writes the guide to the rules. No floor is ever lowered. Kinds may pay for each other; their sums
 * have floors.
 *
 * <pre>
 * mvn -o -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) org.yuanpu.evaluate.Remeasure
 * </pre>
 */
public final class Remeasure {

    private static final BigDecimal HAIR = new BigDecimal("0.003");

    static final Path CONFIDENCE = Path.of("rules/confidence.tsv");

    private Remeasure() {}

    public static void main(String[] arguments) throws IOException {
        Score score = SeedScore.measure();
        Map<String, Double> floors = Floors.read(SeedScore.FLOORS).least();
        List<String> lines = new ArrayList<>();
        lines.add(
                "# The least F1 of each figure on the seeds, raised when it rises, never lowered.");
        score.figures()
                .forEach(
                        (figure, f) -> {
                            if (!SeedScore.isSum(figure)) {
                                return;
                            }
                            BigDecimal floor =
                                    BigDecimal.valueOf(f.f1())
                                            .subtract(HAIR)
                                            .max(BigDecimal.ZERO)
                                            .max(
                                                    BigDecimal.valueOf(
                                                            floors.getOrDefault(figure, 0d)))
                                            .setScale(3, RoundingMode.DOWN);
                            lines.add(figure + "\t" + floor);
                        });
        Files.write(SeedScore.FLOORS, lines);
        Files.write(SeedScore.RIGHT, SeedScore.right(score));
        Files.write(RuleGuide.MEASURED, RuleGuide.measured(score));
        Files.write(CONFIDENCE, new Calibration(score.judgements(), Calibration.PRIOR).lines());
        Files.writeString(RuleGuide.GUIDE, RuleGuide.text());
        System.out.print(new ScoreReport(score).table());
        for (double prior : new double[] {0.5, 1, 2, 4, 8, 16, 32}) {
            System.out.printf(
                    "prior %4.1f: %.4f bits a row on regions left out%n",
                    prior, Calibration.loss(score.judgements(), prior));
        }
        Calibration.cuts(score.judgements()).forEach(System.out::println);
    }
}
