package org.yuanpu.fact;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuanpu.rule.Weights;

/**
 * What weights say of cases of reports that they were not learned from.
 *
 * @param foretold the cases
 */
record Foretelling(List<Foretold> foretold) {

    private static final int PARTS = 8;

    /** How likely a case is by what other reports taught. */
    record Foretold(Trials.Case one, double likelihood) {}

    /** How many names are found, by two thresholds. */
    record Counts(int right, int wrong, int missed) {

        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }
    }

    /** What given weights say. */
    static Foretelling by(Weights weights, List<Trials.Case> cases) {
        return new Foretelling(foretold(weights, cases.stream()).toList());
    }

    /** What each eighth of the reports is told by the others. */
    static Foretelling leavingOut(List<Trials.Case> cases) {
        List<String> reports = cases.stream().map(Trials.Case::report).distinct().toList();
        return new Foretelling(
                IntStream.range(0, PARTS)
                        .boxed()
                        .flatMap(
                                part ->
                                        foretold(
                                                learned(cases, reports, part),
                                                cases.stream().filter(c -> isOf(reports, part, c))))
                        .toList());
    }

    private static Weights learned(List<Trials.Case> cases, List<String> reports, int part) {
        List<Trials.Case> others = cases.stream().filter(c -> !isOf(reports, part, c)).toList();
        return Weights.read("", String.join("\n", Regression.learn(others)));
    }

    private static boolean isOf(List<String> reports, int part, Trials.Case one) {
        return reports.indexOf(one.report()) % PARTS == part;
    }

    private static Stream<Foretold> foretold(Weights weights, Stream<Trials.Case> cases) {
        return cases.map(c -> new Foretold(c, weights.likelihood(c.trial().signs())));
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
