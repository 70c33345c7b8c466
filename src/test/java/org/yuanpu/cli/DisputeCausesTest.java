package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that cannot both be right, and why, in the invented reports of {@code disputes}. */
class DisputeCausesTest {

    @TempDir static Path folder;

    @BeforeAll
    static void build() {
        Call build =
                Call.of(
                        "build",
                        "src/test/resources/disputes",
                        "--store",
                        folder.resolve("store").toString());
        assertThat(build.exit()).as(build.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "固定资产投资, growth, 6.8, %, 7.5, %, 0.7, 9.3, scope",
        "城镇新增就业, level, 2900, 人, 3000, 人, 100, 3.3, bound",
        "实际使用外资, level, 620, 万美元, 6200, 万美元, 5580, 90, unit",
        "常住人口城镇化率, level, 60.1, %, 61.2, %, 1.1, 1.8, unknown",
        "社会消费品零售总额, growth, 4.2, %, 4.8, %, 0.6, 12.5, preliminary",
        "粮食产量, level, 24.3, 万吨, 25.1, 万吨, 0.8, 3.2, naming",
        "规模以上工业增加值, growth, 8.1, %, 9.2, %, 1.1, 12, definition",
        "地区生产总值, level, 210.46, 亿元, 214.2, 亿元, 3.74, 1.7, restated",
        "地区生产总值, growth, 5.6, %, 7.2, %, 1.6, 22.2, unknown"
    })
    void a_dispute_tells_both_values_their_difference_and_its_likely_cause(
            String indicator,
            String measure,
            String lesser,
            String lesserUnit,
            String greater,
            String unit,
            String difference,
            String relative,
            String cause) {
        String row =
                String.join(
                        ",",
                        "永宁县",
                        indicator,
                        measure,
                        "actual",
                        "2023",
                        lesser,
                        lesserUnit,
                        greater,
                        unit,
                        difference,
                        relative,
                        cause,
                        "");
        assertThat(csv("disputes")).anyMatch(line -> line.startsWith(row));
    }

    @Test
    void what_a_later_report_tells_anew_stands_apart_the_earlier_figure_first() {
        List<String> restated =
                Call.of(
                                "query",
                                "restated",
                                "--format",
                                "csv",
                                "--store",
                                folder.resolve("store").toString())
                        .lines();
        assertThat(restated)
                .hasSize(1 + 1)
                .last()
                .asString()
                .startsWith(
                        "永宁县,地区生产总值,level,actual,2023,2024,210.46,亿元,2025,214.2,亿元,3.74,restated,");
    }

    @Test
    void both_sentences_and_documents_stand_beside_it() {
        assertThat(csv("disputes", "--region", "银川市"))
                .filteredOn(line -> line.contains(",growth,"))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line)
                                        .contains("永宁县/2024.txt,2023年，全县地区生产总值210.46亿元，增长5.6%。")
                                        .endsWith("银川市/2024.txt,2023年，永宁县地区生产总值增长7.2%。"));
    }

    @Test
    void rounded_numbers_and_counts_of_other_things_are_no_dispute() {
        assertThat(csv("disputes")).hasSize(1 + 9).noneMatch(l -> l.matches(".*(预算收入|老旧小区).*"));
    }

    @Test
    void a_county_that_has_more_than_its_city_contradicts_it() {
        assertThat(Call.of("query", "parts", "--format", "csv", "--store", store()).lines())
                .contains("银川市,一般公共预算收入,2023,720000000,806000000,111.9,1,7,永宁县,contested");
    }

    @Test
    void a_rebuild_gives_the_same_disputes() {
        String again = folder.resolve("again").toString();
        Call.of("build", "src/test/resources/disputes", "--store", again);
        assertThat(Call.of("disputes", "--format", "csv", "--store", again).lines())
                .isEqualTo(csv("disputes"));
    }

    private static String store() {
        return folder.resolve("store").toString();
    }

    private static List<String> csv(String command, String... more) {
        return Call.of(
                        Stream.concat(
                                        Stream.of(command, "--format", "csv", "--store", store()),
                                        Stream.of(more))
                                .toArray(String[]::new))
                .lines();
    }
}
