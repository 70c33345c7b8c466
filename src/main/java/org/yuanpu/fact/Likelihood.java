package org.yuanpu.fact;

import org.yuanpu.rule.Weights;

/** Tells how likely something is a name. */
@FunctionalInterface
interface Likelihood {

    /** Leaves to the rules what is a name. */
    Likelihood RULES_ALONE = trial -> trial.told() ? 1 : 0;

    /** What weights say; where nothing was learned, the rules alone. */
    static Likelihood of(Weights weights) {
        return weights.isEmpty() ? RULES_ALONE : trial -> weights.likelihood(trial.signs());
    }

    /** How likely it is, from 0 to 1, that what is tried is what it may be. */
    double of(Trial trial);
}
