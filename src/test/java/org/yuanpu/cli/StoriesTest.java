package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several invented reports tell together, as the commands show it. */
class StoriesTest {

    private static final Path REPORTS = Path.of("src/test/resources/cycles/永宁县");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "delayed,2022,丙丁体育馆,operational",
        "delayed,2025,申酉快速路改造,completed",
        "stalled,2022,戊己水库,planned",
        "stalled,2023,戊己水库,planned",
        "stalled,2023,庚辛大桥,building",
        "vanished,2022,壬癸产业孵化园,completed",
        "backwards,2024,子丑大桥,operational",
        "skipped,2024,寅卯锂电池项目,signed"
    })
    void each_oddity_is_found_with_its_sentences(
            String kind, String year, String project, String status) {
        String row = String.join(",", kind, year, project, status) + ",";
        assertThat(csv("life-cycle-findings")).anyMatch(line -> line.startsWith(row));
    }

    @Test
    void nothing_else_is_found() {
        assertThat(csv("life-cycle-findings")).hasSize(1 + 8);
    }

    @Test
    void parks_are_renamed_merged_and_upgraded() {
        assertThat(csv("park-changes"))
                .anyMatch(l -> l.startsWith("renamed,2023,永宁工业园区,永宁高新技术产业开发区,"))
                .anyMatch(l -> l.startsWith("merged,2024,辰巳物流园,永宁高新技术产业开发区,"))
                .anyMatch(l -> l.startsWith("upgraded,2022,永宁工业园区,省级经济开发区,"))
                .anyMatch(l -> l.startsWith("upgraded,2025,永宁高新技术产业开发区,国家级高新"))
                .hasSize(1 + 4);
    }

    @Test
    void names_of_one_region_are_linked_and_doubts_are_kept_apart() {
        assertThat(csv("same-things"))
                .anyMatch(l -> l.startsWith("0.95,renamed,false,永宁工业园区,"))
                .anyMatch(l -> l.startsWith("0.9,spelling,false,申酉快速路改造,申酉快速路改造工程,"))
                .noneMatch(l -> l.contains("511524"))
                .hasSize(1 + 2);
        assertThat(csv("doubtful-identities"))
                .anyMatch(l -> l.startsWith("0.6,shortened,false,乙丙智能化水厂,乙丙智能水厂,"))
                .noneMatch(l -> l.contains("第二"))
                .hasSize(1 + 1);
    }

    @Test
    void decisions_win_over_links() throws IOException {
        Path file = folder.resolve("decisions.yaml");
        Files.writeString(
                file,
                """
                - different: [Park/640121/永宁工业园区, Park/640121/永宁高新技术产业开发区]
                  reason: 两园并存
                  date: 2026-01-05
                - same: [Project/640121/乙丙智能水厂, Project/640121/乙丙智能化水厂]
                  reason: 同一水厂
                  date: 2026-01-05
                """);
        String store = folder.resolve("store").toString();
        Call.of("build", REPORTS.toString(), "--decisions", file.toString(), "--store", store);
        List<String> same =
                Call.of("query", "same-things", "--format", "csv", "--store", store).lines();
        assertThat(same)
                .anyMatch(l -> l.startsWith("1,decided,false,乙丙智能化水厂,乙丙智能水厂,"))
                .noneMatch(l -> l.contains("永宁工业园区"));
        assertThat(Call.of("timeline", "乙丙智能水厂", "--store", store).out()).contains("乙丙智能化水厂");
    }

    @Test
    void a_life_is_told_step_by_step_under_all_its_names() {
        List<String> steps = Cycles.call("timeline", "永宁工业园区", "--format", "csv").lines();
        assertThat(steps)
                .anyMatch(l -> l.contains("2021,省级经济开发区,actual,永宁工业园区,2022,,"))
                .anyMatch(l -> l.contains("renamed 永宁高新技术产业开发区"))
                .anyMatch(l -> l.contains("2024,国家级高新技术产业开发区,actual,永宁高新"));
        assertThat(Cycles.call("timeline", "没有的大桥").err()).startsWith("Y618");
    }

    @Test
    void later_documents_drop_out_with_all_that_rests_on_them() {
        assertThat(csv("life-cycle-findings", "--as-of", "2022"))
                .hasSize(1 + 3)
                .noneMatch(l -> l.contains("2023"));
        assertThat(csv("same-things", "--as-of", "2022")).hasSize(1);
        assertThat(csv("documents", "--said", "2022..2023")).hasSize(1 + 2);
        assertThat(csv("documents", "--as-of", "1990")).hasSize(1);
        assertThat(Cycles.call("timeline", "戊己水库", "--as-of", "2023").out())
                .contains("规划建设戊己水库")
                .doesNotContain("开工");
    }

    @ParameterizedTest
    @CsvSource({"--as-of,last", "--as-of,24", "--said,2022-2024", "--said,2024..2022"})
    void what_is_no_year_is_told(String option, String value) {
        Call call = Cycles.call("query", "documents", option, value);
        assertThat(call.exit()).isEqualTo(Exit.USAGE);
        assertThat(call.err()).startsWith("Y636");
    }

    @Test
    void the_export_has_the_table_of_all_lives() throws IOException {
        Cycles.call("export", "--format", "csv", "--out", folder.toString());
        assertThat(Files.readAllLines(folder.resolve("timeline.csv")))
                .startsWith("region,year,step,modality,name,saidIn,finding,document,sentence")
                .anyMatch(
                        l ->
                                l.contains(
                                        ",2021,operational,planned,丙丁体育馆,2021,delayed,永宁县/2021.txt,"));
    }

    @Test
    void two_states_are_compared() {
        Call call =
                Call.of(
                        "diff",
                        REPORTS.resolve("2021.txt").toString(),
                        REPORTS.resolve("2022.txt").toString());
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out())
                .contains("+ 省级经济开发区 | Honor\n    2022.txt: 永宁工业园区获评省级经济开发区。\n")
                .contains("- 甲乙新材料项目 | hasStatus | signed 2020\n")
                .contains("+ 永宁县 | 地区生产总值 level actual 2021 | 192亿元\n");
    }

    @Test
    void a_figure_that_changed_shows_both_values() throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        Path second = Files.createDirectories(folder.resolve("second"));
        String text = Files.readString(REPORTS.resolve("2021.txt"));
        Files.writeString(first.resolve("a.txt"), text);
        Files.writeString(second.resolve("a.txt"), text.replace("180亿元", "181亿元"));
        Call call = Call.of("diff", first.toString(), second.toString(), "--format", "csv");
        assertThat(call.lines())
                .containsExactly(
                        "change,kind,subject,what,before,after,document,sentence",
                        "changed,figure,永宁县,地区生产总值 level actual 2020,180亿元,181亿元,a.txt,"
                                + "2020年，地区生产总值完成181亿元，增长5.1%。");
        assertThat(Call.of("diff", first.toString(), first.toString()).exit()).isZero();
        assertThat(Call.of("diff", first.toString(), folder.resolve("none").toString()).err())
                .contains("Y637");
    }

    @Test
    void a_thing_that_was_renamed_shows_its_names() throws IOException {
        Path file = folder.resolve("decisions.yaml");
        Files.writeString(
                file,
                """
                - rename: Park/640121/永宁工业园区
                  to: 永宁产业园
                  reason: 以批文为准
                  date: 2026-01-05
                """);
        String input = REPORTS.resolve("2022.txt").toString();
        String store = folder.resolve("store").toString();
        Call.of("build", input, "--decisions", file.toString(), "--store", store);
        assertThat(Call.of("diff", input, store).out())
                .contains("~ 永宁产业园 | Park | 永宁工业园区 → 永宁产业园|永宁工业园区\n");
        assertThat(Call.of("diff", store, input).out())
                .contains("~ 永宁工业园区 | Park | 永宁产业园|永宁工业园区 → 永宁工业园区\n");
    }

    private static List<String> csv(String query, String... more) {
        String[] all =
                Stream.concat(Stream.of("query", query, "--format", "csv"), Stream.of(more))
                        .toArray(String[]::new);
        return Cycles.call(all).lines();
    }
}
