package org.yuanpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.problem.ProblemException;

class FloorsTest {

    @Test
    void the_seeds_are_extracted_as_well_as_ever() throws IOException {
        Score score = SeedScore.measure();
        List<String> report = new ArrayList<>();
        for (Floors.Fallen fallen : Floors.read(SeedScore.FLOORS).fallen(score)) {
            report.add(
                    "%s fell to %s, below %s; lost:"
                            .formatted(fallen.figure(), fallen.f1(), fallen.floor()));
            report.addAll(SeedScore.lost(fallen.figure(), score));
        }

        assertThat(report)
                .as(String.join("\n", report) + "\n" + new ScoreReport(score).table())
                .isEmpty();
    }

    @Test
    void every_sum_has_a_floor() {
        Set<String> sums = new Score(List.of(), List.of()).figures().keySet();

        assertThat(Floors.read(SeedScore.FLOORS).least()).containsOnlyKeys(sums);
    }

    @Test
    void a_figure_below_its_floor_or_without_rows_has_fallen() {
        Score nothing = new Score(List.of(), List.of());

        assertThat(new Floors(Map.of("ENTITIES", 0.1)).fallen(nothing))
                .containsExactly(new Floors.Fallen("ENTITIES", 0.1, 0));
        assertThat(new Floors(Map.of("relation listedOn", 0.1)).fallen(nothing))
                .containsExactly(new Floors.Fallen("relation listedOn", 0.1, 0));
        assertThat(new Floors(Map.of("ENTITIES", 0.0)).fallen(nothing)).isEmpty();
    }

    @Test
    void a_line_that_is_no_floor_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("floors.tsv"), "# floors\n\nENTITIES\t1.5\n");

        assertThatThrownBy(() -> Floors.read(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Y646")
                .hasMessageContaining("floors.tsv:3:1");
    }
}
