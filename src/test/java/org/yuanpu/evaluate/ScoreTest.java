package org.yuanpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares with what an independent scorer says of the same exports: {@code expected.txt} and
 * {@code expected.json} of each case are its output.
 */
class ScoreTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Gold GOLD = Gold.read(RESOURCES.resolve("gold"));

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("scores"))) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void figures_agree_to_all_printed_digits(Path folder) throws IOException {
        ScoreReport report = new ScoreReport(Score.of(GOLD, TableFiles.read(folder)));

        assertThat(report.table()).isEqualTo(Files.readString(folder.resolve("expected.txt")));
        StringWriter json = new StringWriter();
        report.json(json);
        JsonElement figures =
                JsonParser.parseString(json.toString()).getAsJsonObject().get("figures");
        assertThat(figures)
                .isEqualTo(
                        JsonParser.parseString(Files.readString(folder.resolve("expected.json"))));
    }

    @Test
    void a_rule_is_told_its_right_wrong_and_optional_rows() {
        Gold gold =
                new Gold(
                        Map.of(
                                "d",
                                new Gold.Tables(
                                        List.of(
                                                new GoldRow.Thing("Park", "甲园|甲产业园", false),
                                                new GoldRow.Thing("Park", "乙园", true)),
                                        List.of(),
                                        List.of())));
        Tables tables =
                new Tables(
                        List.of(park("甲产业园", "a"), park("乙园", "a"), park("丙园", "a", "b")),
                        List.of(),
                        List.of());

        Score score = Score.of(gold, tables);

        Kind kind = new Kind(Kind.Family.ENTITY, "Park");
        assertThat(score.rules())
                .containsExactly(
                        new RuleFigures("a", kind, 1, 1, 1), new RuleFigures("b", kind, 0, 1, 0));
        assertThat(score.figures().get("entity Park")).isEqualTo(new Figures(1, 1, 2));
    }

    @Test
    void errors_name_the_rules_and_words_behind_a_wrong_row() throws IOException {
        Gold gold =
                new Gold(
                        Map.of(
                                "d",
                                new Gold.Tables(
                                        List.of(new GoldRow.Thing("Park", "甲园", false)),
                                        List.of(),
                                        List.of())));
        Score score =
                Score.of(gold, new Tables(List.of(park("丙园", "a", "b")), List.of(), List.of()));
        StringWriter errors = new StringWriter();

        new ScoreReport(score).errors(errors);

        assertThat(errors)
                .hasToString(
                        "missed\tentity Park\td\tPark\t甲园\n"
                                + "wrong\tentity Park\td\tPark\t丙园\ta b\t建设丙园\n");
    }

    private static EntityRow park(String name, String... rules) {
        return new EntityRow("d", "Park", name, List.of(), "", "建设" + name, List.of(rules));
    }
}
