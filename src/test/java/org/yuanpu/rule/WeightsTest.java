package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.problem.ProblemException;

class WeightsTest {

    private static final Weights WEIGHTS =
            Weights.read("w.tsv", "# from nowhere\n*\t-1.00\nend=大桥\t2.50\nstart=各\t-3.00\n");

    @Test
    void signs_add_up() {
        assertThat(WEIGHTS.likelihood(List.of())).isCloseTo(0.269, within(0.001));
        assertThat(WEIGHTS.likelihood(List.of("end=大桥"))).isCloseTo(0.818, within(0.001));
        assertThat(WEIGHTS.likelihood(List.of("end=大桥", "start=各"))).isLessThan(0.2);
    }

    @Test
    void a_sign_counts_as_often_as_it_is_borne() {
        assertThat(WEIGHTS.likelihood(List.of("end=大桥", "end=大桥"))).isCloseTo(0.982, within(0.001));
    }

    @Test
    void what_was_never_learned_says_nothing() {
        assertThat(WEIGHTS.likelihood(List.of("end=水库"))).isEqualTo(WEIGHTS.likelihood(List.of()));
        assertThat(Weights.read("w.tsv", "").likelihood(List.of("end=大桥"))).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "end=大桥",
                "end=大桥\t",
                "end=大桥\t1.0\t2",
                "\t1.0",
                "end=大桥\tmuch",
                "",
                "a\t1\na\t2"
            })
    void what_is_no_weight_is_named(String content) {
        String file = content.isEmpty() ? "\n" : content + "\n";

        assertThatThrownBy(() -> Weights.read("w.tsv", file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Y319");
    }
}
