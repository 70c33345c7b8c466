package org.yuanpu.evaluate;

import org.yuanpu.evaluate.Judgement.Verdict;

/**
 * How well one rule finds rows of one kind. A row that several rules found counts for each of them.
 *
 * @param rule id of the rule
 * @param kind what its rows are counted under
 * @param right its true positives
 * @param wrong its false positives
 * @param optional its rows that are optional in the gold
 */
public record RuleFigures(String rule, Kind kind, int right, int wrong, int optional) {

    /** The same with one row more. */
    RuleFigures with(Verdict verdict) {
        return new RuleFigures(
                rule,
                kind,
                right + (verdict == Verdict.RIGHT ? 1 : 0),
                wrong + (verdict == Verdict.WRONG ? 1 : 0),
                optional + (verdict == Verdict.OPTIONAL ? 1 : 0));
    }

    /** The share of its rows that are right, optional ones left out; 0 where none is left. */
    public double precision() {
        return new Figures(right, right, right + wrong).precision();
    }
}
