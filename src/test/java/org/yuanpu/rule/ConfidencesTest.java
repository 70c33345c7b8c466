package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.problem.ProblemException;

class ConfidencesTest {

    private static final Confidences FEW =
            Confidences.parse(
                    "few.tsv",
                    List.of(
                            "# a comment",
                            "*\tentity\t9\t1\t0.9",
                            "*\tentity Park\t8\t2\t0.8",
                            "name.park\tentity Park\t7\t3\t0.7"));

    @ParameterizedTest
    @CsvSource({
        "name.park, entity Park, 0.7",
        "name.list, entity Park, 0.8",
        "name.park, entity Honor, 0.9",
        "name.park, relation partOf, 0"
    })
    void what_was_not_measured_is_worth_what_its_kind_is(String rule, String kind, String worth) {
        assertThat(FEW.of(rule, kind)).isEqualByComparingTo(worth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.park\tentity Park\t7\t3",
                "name.park\tentity Park\t7\t-3\t0.7",
                "name.park\tentity Park\t7\t3\t1.7",
                "name.park\tentity Park\t7\t3\tmuch"
            })
    void refuses_what_is_no_line_with_its_place(String line) {
        assertThatThrownBy(() -> Confidences.parse("bad.tsv", List.of("# one", line)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().code()).isEqualTo("Y312");
                            assertThat(e.problem().position().orElseThrow().line()).isEqualTo(2);
                        });
    }

    @Test
    void refuses_to_measure_twice() {
        String line = "name.park\tentity Park\t7\t3\t0.7";
        assertThatThrownBy(() -> Confidences.parse("bad.tsv", List.of(line, line)))
                .isInstanceOf(ProblemException.class);
    }
}
