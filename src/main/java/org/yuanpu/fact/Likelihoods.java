package org.yuanpu.fact;

import org.yuanpu.rule.Rules;

/**
 * How likely names are, by what was learned from reports of other places.
 *
 * @param projects of projects
 */
record Likelihoods(Likelihood projects) {

    /** What the rules' weights say. */
    static Likelihoods of(Rules rules) {
        return new Likelihoods(trial -> rules.learned().projects().likelihood(trial.signs()));
    }
}
