package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user decides comes before what was read, outlives builds and can be seen. */
class DecidedTest {

    private static final String INPUT = "src/test/resources/cycles";
    private static final String PROJECT = "甲乙新材料项目";
    private static final String RENAME =
            """
            - rename: Park/640121/永宁工业园区
              to: 永宁经济开发区
              reason: 以批文为准
              date: 2026-01-05
            """;
    private static final String REJECT =
            """
            - reject:
                subject: Project/640121/甲乙新材料项目
                relation: hasStatus
                object: started
              reason: 只是平整场地
              date: 2026-01-06
            """;

    @TempDir Path folder;

    @BeforeEach
    void build() throws IOException {
        decide(RENAME + REJECT);
    }

    @Test
    void what_was_decided_holds_is_shown_and_outlives_builds() {
        String parks = call("query", "parks", "--format", "csv").out();
        assertThat(parks).contains("\n永宁经济开发区,").doesNotContain("\n永宁工业园区,");
        assertThat(call("explain", "永宁工业园区").out())
                .contains("永宁经济开发区")
                .contains("https://w3id.org/yuanpu/id/Park/640121/永宁工业园区")
                .contains("以批文为准")
                .contains("decisions.yaml · 2–");
        assertThat(call("explain", PROJECT).out())
                .contains("| signed")
                .doesNotContain(PROJECT + " | has status | started · 2021");
        assertThat(call("query", "refusals", "--format", "csv").out()).contains("只是平整场地");
        assertThat(call("build", INPUT).lines().get(0)).contains("0 replaced, 6 unchanged");
        assertThat(call("query", "parks", "--format", "csv").out()).isEqualTo(parks);
    }

    @Test
    void a_new_decision_costs_only_the_documents_that_it_concerns() throws IOException {
        String early = call("export", "--format", "nq").out();
        assertThat(decide(RENAME).lines().get(0)).contains("4 replaced, 2 unchanged");
        assertThat(call("explain", PROJECT).out()).contains("has status | started · 2021");
        assertThat(decide("").lines().get(0)).contains("3 replaced, 3 unchanged");
        assertThat(call("query", "parks", "--format", "csv").out())
                .contains("\n永宁工业园区,")
                .doesNotContain("永宁经济开发区");
        decide(RENAME + REJECT);
        assertThat(call("export", "--format", "nq").out()).isEqualTo(early);
    }

    @Test
    void mistakes_are_told() throws IOException {
        Call idle = decide(RENAME.replace("永宁工业园区", "永宁工业园"));
        assertThat(idle.exit()).isZero();
        assertThat(idle.err()).contains("Y635 decisions.yaml:1:3");
        Call broken = decide(RENAME.replace("rename", "renmae"));
        assertThat(broken.exit()).isEqualTo(Exit.USAGE);
        assertThat(broken.err()).startsWith("Y303 decisions.yaml:1:3");
    }

    private Call decide(String decisions) throws IOException {
        Path file = Files.writeString(folder.resolve("decisions.yaml"), decisions);
        return call("build", INPUT, "--decisions", file.toString());
    }

    private Call call(String... args) {
        String store = folder.resolve("store").toString();
        return Call.of(
                Stream.concat(Stream.of(args), Stream.of("--store", store)).toArray(String[]::new));
    }
}
