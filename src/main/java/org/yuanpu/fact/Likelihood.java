package org.yuanpu.fact;

import org.yuanpu.rule.Rules;

/** Tells how likely something is a name. */
@FunctionalInterface
interface Likelihood {

    /** What reports of other places teach. */
    static Likelihood of(Rules rules) {
        return trial -> rules.weights().likelihood(trial.signs());
    }

    /** How likely it is, from 0 to 1, that what is tried is what it may be. */
    double of(Trial trial);
}
