package org.yuanpu.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * By hand, when the figures have risen: raises the floors to what is measured less a hair, and
 * notes the rows that are right. No floor is ever lowered.
 */
public final class RaiseFloors {

    private static final BigDecimal HAIR = new BigDecimal("0.003");

    private RaiseFloors() {}

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
        System.out.print(new ScoreReport(score).table());
    }
}
