package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No project counts twice in sums of investments, in the invented reports of {@code investments}.
 */
class InvestmentsTest {

    @TempDir static Path folder;

    @BeforeAll
    static void build() {
        assertThat(call("build", "src/test/resources/investments").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "丙丁铝业项目, 总投资, 5, 亿元, 2023, repeated, 丙丁铝业项目",
        "丙丁铝业项目, 投资, 2, 亿元, 2023, spent, ''",
        "甲乙电池项目, 总投资, 30, 亿元, 2023, restated, 甲乙电池项目",
        "甲乙电池项目一期, 总投资, 12, 亿元, 2024plan, phase, 甲乙电池项目",
        "壬癸大桥项目, 总投资, 3, 亿元, 2023, whole, 壬癸大桥项目一期",
        "子丑智能水厂项目, 总投资, 6, 亿元, 2023, doubtful, 子丑智能化水厂项目",
        "永宁工业园区, 落地项目总投资, 80, 亿元, 2023, several, ''",
        "永宁县, 总投资, 3, 亿元, 2024, unnamed, ''"
    })
    void what_would_count_twice_is_left_out_with_its_reason(
            String about,
            String indicator,
            String value,
            String unit,
            String document,
            String reason,
            String instead) {
        String row = String.join(",", "永宁县", about, indicator, "", value, unit, "false", reason);
        assertThat(csv("investment-items"))
                .filteredOn(line -> line.startsWith(row + "," + instead + ","))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("永宁县/" + document + ".txt,"));
    }

    @Test
    void what_counts_is_added_up_by_region_and_park() {
        assertThat(csv("investment-items")).filteredOn(l -> l.contains(",true,")).hasSize(10);
        assertThat(csv("investments"))
                .containsExactly(
                        "place,kind,money,sum,projects,leftOut",
                        "永宁县,region,元,8000000000,9,9",
                        "永宁县,region,美元,30000000,1,0",
                        "永宁工业园区,park,元,4100000000,2,4");
    }

    @Test
    void as_of_an_earlier_year_no_later_amount_counts() {
        assertThat(csv("investments", "--as-of", "2023"))
                .contains("永宁县,region,元,5400000000,5,2", "永宁工业园区,park,元,3500000000,2,2");
    }

    @Test
    void a_place_narrows_the_items() {
        assertThat(csv("investment-items", "--param", "place=永宁工业园区"))
                .hasSize(1 + 6)
                .noneMatch(line -> line.contains("壬癸大桥"));
    }

    @Test
    void a_decision_that_two_are_different_lets_both_count() throws IOException {
        Path decisions = folder.resolve("decisions.yaml");
        Files.writeString(
                decisions,
                """
                - different: [Project/640121/子丑智能水厂项目, Project/640121/子丑智能化水厂项目]
                  reason: 两座水厂
                  date: 2026-01-05
                """);
        String store = folder.resolve("decided").toString();
        String input = "src/test/resources/investments";
        Call.of("build", input, "--decisions", decisions.toString(), "--store", store);
        assertThat(Call.of("query", "investments", "--format", "csv", "--store", store).lines())
                .contains("永宁县,region,元,8600000000,10,8");
    }

    private static List<String> csv(String query, String... more) {
        return call(Stream.concat(Stream.of("query", query, "--format", "csv"), Stream.of(more))
                        .toArray(String[]::new))
                .lines();
    }

    private static Call call(String... args) {
        String store = folder.resolve("store").toString();
        return Call.of(
                Stream.concat(Stream.of(args), Stream.of("--store", store)).toArray(String[]::new));
    }
}
