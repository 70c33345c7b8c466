package org.yuanpu.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.yuanpu.evaluate.Judgement.Verdict;

/**
 * How well some rows were found.
 *
 * @param right rows found that are in the gold
 * @param gold rows in the gold that are not optional
 * @param predicted rows found, without those that are optional in the gold
 */
public record Figures(int right, int gold, int predicted) {

    private static final int PLACES = 4;

    /** The figures of some judgements. */
    static Figures of(Collection<Judgement> judgements) {
        int right = count(judgements, Verdict.RIGHT);
        return new Figures(
                right,
                right + count(judgements, Verdict.MISSED),
                right + count(judgements, Verdict.WRONG));
    }

    /** The share of what was found that is right, to four places; 0 where nothing was found. */
    public double precision() {
        return rounded(share(right, predicted));
    }

    /** The share of the gold that was found, to four places; 0 where there is none. */
    public double recall() {
        return rounded(share(right, gold));
    }

    /** The harmonic mean of precision and recall, to four places. */
    public double f1() {
        double precision = share(right, predicted);
        double recall = share(right, gold);
        double sum = precision + recall;
        return sum == 0 ? 0 : rounded(2 * precision * recall / sum);
    }

    private static int count(Collection<Judgement> judgements, Verdict verdict) {
        return (int) judgements.stream().filter(j -> j.verdict() == verdict).count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double rounded(double figure) {
        return new BigDecimal(figure).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
    }
}
