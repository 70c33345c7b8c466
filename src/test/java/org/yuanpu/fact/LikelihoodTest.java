package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuanpu.rule.Weights;

class LikelihoodTest {

    private static final Trial TOLD = new Trial(List.of("霖珏大桥"), true, List.of("end=大桥"));
    private static final Trial UNTOLD = new Trial(List.of("各类大桥"), false, List.of("start=各"));

    @Test
    void weights_say_how_likely_something_is_a_name() {
        Likelihood likelihood = Likelihood.of(Weights.read("w.tsv", "end=大桥\t2.50\n"));

        assertThat(likelihood.of(TOLD)).isGreaterThan(0.9);
        assertThat(likelihood.of(UNTOLD)).isEqualTo(0.5);
    }

    @Test
    void where_nothing_was_learned_rules_decide_alone() {
        Likelihood likelihood = Likelihood.of(Weights.read("w.tsv", "# nothing\n"));

        assertThat(likelihood.of(TOLD)).isGreaterThanOrEqualTo(ProjectJudge.SURE);
        assertThat(likelihood.of(UNTOLD)).isLessThan(ProjectJudge.LEAST);
    }
}
