package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row of a table whose result was refused stays in the ledger and says so. */
class RefusedResultTest {

    private static final String REPORT =
            """
            关于永宁县2024年国民经济和社会发展计划执行情况及2025年计划草案的报告

            永宁县发展和改革局

            各位代表：

            一、2024年国民经济和社会发展计划执行情况

            全县经济运行平稳。（详见表1）

            表1：永宁县2024年国民经济和社会发展主要预期目标完成情况表

            \t指标名称
            \t2024年预期目标
            \t2024年完成值

            \t1.零售业销售额增速
            \t12%
            \t10.4%

            \t2.批发业销售额增速
            \t17%
            \t8.8%
            """;

    private static final String DECISION =
            """
            - reject:
                about: Region/640121/永宁县
                indicator: 零售业销售额
                period: "2024"
                value: 10.4
              reason: 有误
              date: 2026-01-05
            """;

    @TempDir Path folder;

    @Test
    void the_row_stays_open_with_the_reason() throws IOException {
        Path report = Files.writeString(folder.resolve("2025.txt"), REPORT);
        Path decisions = Files.writeString(folder.resolve("decisions.yaml"), DECISION);
        String store = folder.resolve("store").toString();
        Call.of("build", report.toString(), "--store", store);
        assertThat(ledger(store)).anyMatch(row -> row.contains("零售业销售额,growth,2024,,12,,%,,10.4,"));
        Call.of("build", report.toString(), "--decisions", decisions.toString(), "--store", store);
        assertThat(ledger(store))
                .anyMatch(
                        row ->
                                row.contains("零售业销售额,growth,2024,,12,,%,,,")
                                        && row.contains(",undecided,,,refused,"))
                .anyMatch(row -> row.contains("批发业销售额,growth,2024,,17,,%,,8.8,"));
    }

    private static List<String> ledger(String store) {
        return Call.of("ledger", "--format", "csv", "--store", store).lines();
    }
}
