package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.Span;
import org.yuanpu.rule.Confidences;

class ConfidenceTest {

    private static final Confidence CONFIDENCE =
            new Confidence(
                    Confidences.parse(
                            "few.tsv",
                            List.of(
                                    "*\tentity\t0\t0\t0.5",
                                    "a\tentity Park\t0\t0\t0.8",
                                    "b\tentity Park\t0\t0\t0.6",
                                    "c\tentity Park\t0\t0\t0.99")));

    @ParameterizedTest
    @CsvSource({"a, 0.8", "b, 0.6", "a b, 0.92", "b z, 0.8", "a c, 0.99", "z, 0.5"})
    void rules_that_agree_are_wrong_only_together(String rules, String worth) {
        assertThat(CONFIDENCE.of("entity Park", Set.of(rules.split(" "))))
                .isEqualByComparingTo(worth);
    }

    @Test
    void a_rule_that_reads_a_fact_twice_counts_once() {
        assertThat(CONFIDENCE.of(List.of(park("a", Optional.empty()), park("a", Optional.empty()))))
                .isEqualByComparingTo("0.8");
    }

    @Test
    void a_division_of_the_table_is_certain() {
        assertThat(CONFIDENCE.of(List.of(park("z", Optional.of("110101")))))
                .isEqualByComparingTo("0.99");
    }

    private static Fact park(String rule, Optional<String> code) {
        Span span = new Span(0, 2);
        return new Entity(
                new Key("Park", "甲园"),
                List.of(),
                code,
                List.of(new Evidence(List.of(span), span, "", rule)));
    }
}
