package org.yuanpu.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yuanpu.fact.OtherPlaces;

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

    /** Weights are learned anew now and then, and readers' tables of other places mended. */
    private static final BigDecimal MARGIN = new BigDecimal("0.01");

    /** A figure of fewer rows tells nothing that a floor could hold. */
    private static final int FEW = 50;

    static final Path CONFIDENCE = Path.of("rules/confidence.tsv");

    private Remeasure() {}

    public static void main(String[] arguments) throws IOException {
        Score score = SeedScore.measure();
        raise(SeedScore.FLOORS, score, HAIR, SeedScore::isSum);
        for (OtherPlaces places :
                List.of(OtherPlaces.READ, OtherPlaces.UNREAD, OtherPlaces.HELD_OUT)) {
            Score other = OtherPlacesScore.measure(places);
            raise(
                    OtherPlacesScore.floors(places),
                    other,
                    MARGIN,
                    figure -> other.figures().get(figure).gold() >= FEW);
            System.out.print(new ScoreReport(other).table());
        }
        Files.write(SeedScore.RIGHT, SeedScore.right(score));
        Files.write(RuleGuide.MEASURED, RuleGuide.measured(score));
        Files.write(CONFIDENCE, Calibration.ofAll(score).lines());
        Files.writeString(RuleGuide.GUIDE, RuleGuide.text());
        System.out.print(new ScoreReport(score).table());
        for (double prior : new double[] {0.5, 1, 2, 4, 8, 16, 32}) {
            System.out.printf(
                    "prior %4.1f: %.4f bits a row on regions left out%n",
                    prior, Calibration.loss(score.judgements(), prior));
        }
        Calibration.cuts(score.judgements()).forEach(System.out::println);
    }

    /** Raises floors to what is measured, less a margin. */
    private static void raise(Path file, Score score, BigDecimal margin, Predicate<String> hasFloor)
            throws IOException {
        Map<String, Double> floors = Files.exists(file) ? Floors.read(file).least() : Map.of();
        List<String> lines = new ArrayList<>();
        lines.add("# The least F1 of each figure, raised when it rises, never lowered.");
        score.figures()
                .forEach(
                        (figure, f) -> {
                            if (hasFloor.test(figure)) {
                                BigDecimal before =
                                        BigDecimal.valueOf(floors.getOrDefault(figure, 0d));
                                BigDecimal now = BigDecimal.valueOf(f.f1()).subtract(margin);
                                lines.add(
                                        figure
                                                + "\t"
                                                + now.max(before).setScale(3, RoundingMode.DOWN));
                            }
                        });
        Files.write(file, lines);
    }
}
