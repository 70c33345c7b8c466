package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user knows comes before guesses, and what is doubtful is kept apart. */
class NamesTest {

    private static final String REPORT = "甲乙区2025年政府工作报告\n\n全力支持星辰里做大做强。开工建设甲乙大桥、丙丁水库等项目。\n";

    @TempDir Path folder;

    @Test
    void a_list_of_names_is_found_marked_and_part_of_the_recipe() throws IOException {
        write("report.txt", REPORT);
        Path names = write("own.csv", "type,name,aliases,code\nPark,甲乙智慧谷,星辰里,P1\n");
        assertThat(build("--names", names.toString()).lines().get(0)).contains("1 new");
        String explained = call("explain", "星辰里").out();
        assertThat(explained)
                .contains("甲乙智慧谷")
                .contains("names:own.csv:2")
                .contains("confidence 0.99");
        assertThat(call("export", "--format", "nq").out())
                .contains("\"own.csv\"")
                .contains("\"P1\"");
        assertThat(build("--names", names.toString()).lines().get(0)).contains("1 unchanged");
        write("own.csv", "type,name\nPark,丙丁谷\n");
        assertThat(build("--names", names.toString()).lines().get(0)).contains("1 replaced");
        assertThat(call("explain", "星辰里").err()).contains("Y618");
    }

    @Test
    void a_list_that_cannot_be_meant_is_refused_with_its_line() throws IOException {
        write("report.txt", REPORT);
        Path names = write("own.csv", "type,name\nPark,甲乙谷\nTown,丙丁镇\n");
        Call call = build("--names", names.toString());
        assertThat(call.exit()).isEqualTo(Exit.USAGE);
        assertThat(call.err()).startsWith("Y314 own.csv:3:1");
    }

    @Test
    void what_is_trusted_too_little_is_kept_apart() throws IOException {
        write("report.txt", REPORT);
        assertThat(build().lines().get(1)).contains(" 0 kept apart as doubtful");
        Call strict = build("--min-confidence", "0.98");
        assertThat(strict.exit()).isZero();
        assertThat(strict.lines().get(1)).doesNotContain(" 0 kept apart as doubtful");
        assertThat(call("query", "refusals", "--format", "csv").out().lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.matches(".*\\p{IsHan}.*0\\.98.*trusted less than 0\\.98.*"));
        assertThat(call("query", "projects-by-status", "--param", "status=started").out())
                .doesNotContain("甲乙大桥");
    }

    @Test
    void a_confidence_out_of_range_is_refused() throws IOException {
        write("report.txt", REPORT);
        Call call = build("--min-confidence", "1.5");
        assertThat(call.exit()).isEqualTo(Exit.USAGE);
        assertThat(call.err()).startsWith("Y809");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Call build(String... more) {
        return call(
                Stream.concat(
                                Stream.of("build", folder.resolve("report.txt").toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Call call(String... args) {
        String store = folder.resolve("store").toString();
        return Call.of(
                Stream.concat(Stream.of(args), Stream.of("--store", store)).toArray(String[]::new));
    }
}
