package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an indicator is per head and as a share, where both parts are known. */
class PartsKnownTest {

    private static final String REPORT =
            """
            政府工作报告

            ——2024年1月8日在永宁县第十八届人民代表大会第三次会议上

            一、2023年工作回顾

            2023年，全县地区生产总值210亿元。

            工业增加值84亿元。

            规模以上工业增加值63亿元。

            %s

            二、2024年工作安排

            2024年，地区生产总值增长6%%。
            """;

    @TempDir static Path folder;

    @BeforeAll
    static void build() throws IOException {
        build("whole", "全县常住人口30万人。");
        build("town", "县城面积达到13平方公里，常住人口12万人。");
    }

    private static void build(String name, String people) throws IOException {
        Path report = folder.resolve(name + ".txt");
        Files.writeString(report, REPORT.formatted(people));
        Call.of("build", report.toString(), "--store", folder.resolve(name).toString());
    }

    @Test
    void a_total_is_told_per_head_where_the_residents_are_known() {
        assertThat(csv("whole", "per-capita"))
                .containsExactly(
                        "region,year,value,residents,perHead,kind",
                        "永宁县,2023,21000000000,300000,70000,money");
    }

    @Test
    void people_of_the_town_are_not_those_of_the_county() {
        assertThat(csv("town", "per-capita")).hasSize(1);
    }

    @Test
    void a_part_is_told_as_a_share_of_what_it_is_a_part_of() {
        assertThat(csv("whole", "shares"))
                .contains("永宁县,2023,规模以上工业增加值,工业增加值,6300000000,8400000000,75")
                .isEqualTo(csv("whole", "shares", "--param", "region=永宁县"));
        assertThat(csv("whole", "shares", "--param", "region=某某县")).hasSize(1);
    }

    private static List<String> csv(String store, String... query) {
        String[] call = new String[query.length + 5];
        call[0] = "query";
        System.arraycopy(query, 0, call, 1, query.length);
        call[query.length + 1] = "--format";
        call[query.length + 2] = "csv";
        call[query.length + 3] = "--store";
        call[query.length + 4] = folder.resolve(store).toString();
        return Call.of(call).lines();
    }
}
