package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user says of the inputs on the command line and beside them. */
class InputOptionsTest {

    private static final String FORMATS = "src/test/resources/formats";

    @TempDir private Path folder;

    @Test
    void the_formats_are_listed() {
        Call call = Call.of("build", "--formats");
        assertThat(call.exit()).isZero();
        assertThat(call.lines())
                .hasSize(14)
                .anyMatch(l -> l.startsWith("doc ") && l.contains(".doc"));
    }

    @Test
    void without_any_input_the_call_is_wrong() {
        assertThat(Call.of("build").exit()).isEqualTo(2);
        assertThat(Call.of("build").err()).startsWith("Y802");
    }

    @ParameterizedTest
    @CsvSource({"--region, 无此区, Y807", "--kind, leaflet, Y808", "--include, [a, Y118"})
    void what_is_stated_must_be_known(String option, String value, String code) {
        Call call = build(FORMATS, option, value);
        assertThat(call.err()).startsWith(code);
    }

    @Test
    void what_stays_open_is_said_and_what_is_stated_is_not_open() throws IOException {
        Call open = build(FORMATS, "--include", "report.doc");
        assertThat(open.exit()).as(open.err()).isZero();
        assertThat(open.err()).contains("Y201 report.doc").doesNotContain("Y202");
        Call stated =
                build(FORMATS, "--include", "report.doc", "--region", "500102", "--year", "2020");
        assertThat(stated.err()).doesNotContain("Y201").contains("replaced");
        assertThat(documents()).contains("涪陵区,2020,work-report");
    }

    @Test
    void a_sidecar_that_changes_changes_the_document() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "过去一年，甲乙工业园新开工项目26个。");
        Files.writeString(
                folder.resolve("a.meta.yaml"),
                "title: 甲乙见闻\nregion: 涪陵区\nyear: 2025\nkind: news\n");
        String input = folder.resolve("a.txt").toString();
        assertThat(build(input).err()).contains("added").doesNotContain("Y201", "Y202", "Y205");
        assertThat(documents()).contains("涪陵区,2025,news");
        Files.writeString(folder.resolve("a.meta.yaml"), "region: 江津区\nyear: 2025\nkind: news\n");
        assertThat(build(input).err()).contains("replaced");
        assertThat(documents()).contains("江津区,2025,news");
        Files.writeString(folder.resolve("a.meta.yaml"), "regoin: 江津区\n");
        Call wrong = build(input);
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.err()).contains("Y116");
    }

    @Test
    void a_table_a_list_and_duplicates() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), FORMATS + "/reports.csv\n");
        Call call = build("@" + list, "--duplicates", "first");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.out()).contains("duplicates: 1 left out");
        assertThat(call.err()).contains("Y122 reports.csv/3").contains("reports.csv/2");
        assertThat(build("--list", list.toString()).err()).contains("Y121 reports.csv/3");
    }

    private String documents() {
        return Call.of("query", "documents", "--format", "csv", "--store", store()).out();
    }

    private Call build(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "build";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--store";
        all[args.length + 2] = store();
        return Call.of(all);
    }

    private String store() {
        return folder.resolve("store").toString();
    }
}
