package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuanpu.rule.Weights;

/** What other places teach helps on reports that it was not learned from. */
class LearnTest {

    private static final double GAIN = 0.008;

    @Test
    void weights_help_on_reports_left_out() {
        List<Trials.Case> cases = Trials.projects(OtherPlaces.UNREAD);
        Foretelling foretelling = Foretelling.leavingOut(cases);

        assertThat(f1(foretelling)).isGreaterThan(foretelling.ofRules().f1() + GAIN);
    }

    @Test
    void the_weights_that_are_shipped_help_on_reports_held_out() throws IOException {
        Weights weights = Weights.read("", Files.readString(Learn.PROJECTS));
        List<Trials.Case> cases = Trials.projects(OtherPlaces.HELD_OUT);
        Foretelling foretelling = Foretelling.by(weights, cases);

        assertThat(f1(foretelling)).isGreaterThan(foretelling.ofRules().f1() + GAIN);
    }

    private static double f1(Foretelling foretelling) {
        return foretelling.counts(ProjectJudge.LEAST, ProjectJudge.SURE).f1();
    }
}
