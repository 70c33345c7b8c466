package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import org.yuanpu.rule.Weights;

/** What weights say of cases of reports that they were not learned from. */
final class LeftOut {

    private static final int PARTS = 8;

    /** How likely a case is by what other reports taught. */
    record Foretold(Trials.Case one, double likelihood) {}

    /** How many cases of reports left out are found, by two thresholds. */
    record Counts(int right, int wrong, int missed) {

        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }
    }

    private final List<Foretold> foretold = new ArrayList<>();

    /** Leaves out an eighth of the reports at a time. */
    LeftOut(List<Trials.Case> cases) {
        List<String> reports = cases.stream().map(Trials.Case::report).distinct().toList();
        for (int part = 0; part < PARTS; part++) {
            int own = part;
            List<Trials.Case> others =
                    cases.stream().filter(c -> reports.indexOf(c.report()) % PARTS != own).toList();
            Weights weights = Weights.read("", String.join("\n", Regression.learn(others)));
            cases.stream()
                    .filter(c -> reports.indexOf(c.report()) % PARTS == own)
                    .map(c -> new Foretold(c, weights.likelihood(c.trial().signs())))
                    .forEach(foretold::add);
        }
    }

    /**
     * What is found.
     *
     * @param least what rules take for a name is one if it is as likely
     * @param sure what they do not is one if it is as likely
     */
    Counts counts(double least, double sure) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Foretold f : foretold) {
            boolean named = f.likelihood() >= (f.one().trial().told() ? least : sure);
            right += named && f.one().right() ? 1 : 0;
            wrong += named && !f.one().right() ? 1 : 0;
            missed += !named && f.one().right() ? 1 : 0;
        }
        return new Counts(right, wrong, missed);
    }

    /** What rules alone find. */
    Counts ofRules() {
        return counts(0, 2);
    }
}
