package org.yuanpu.link;

import java.math.BigDecimal;
import org.yuanpu.link.Figure.Amount;
import org.yuanpu.ontology.Indicator.Direction;

/** What became of a promise. */
public enum Verdict {
    /** What came out is as good as was promised, or better. */
    KEPT("kept"),
    /** What came out falls short. */
    MISSED("missed"),
    /** What came out is told in a way that leaves it open. */
    UNDECIDED("undecided"),
    /** No document that is loaded looks back on the period. */
    NOT_YET_DUE("not-yet-due"),
    /** A report that looks back on the period is loaded and does not say. */
    NEVER_REPORTED("never-reported");

    private final String notation;

    Verdict(String notation) {
        this.notation = notation;
    }

    /** How tables write it. */
    public String notation() {
        return notation;
    }

    /** Its notation, which is how a user writes it too. */
    @Override
    public String toString() {
        return notation;
    }

    /**
     * Holds what came out against what was promised. The promise's bound tells the sense (以上, 以内);
     * a plain number is read in the sense that is better for the indicator; one called approximate
     * (左右) leaves room on its worse side; of a range (5.5%—6%) the end on the worse side counts.
     *
     * @param direction which way is better for the indicator
     */
    static Verdict of(Amount target, Amount actual, Direction direction) {
        return switch (target.bound()) {
            case ">=" -> atLeast(target.base(), actual, false);
            case ">" -> atLeast(target.base(), actual, true);
            case "<=" -> atMost(target.base(), actual, false);
            case "<" -> atMost(target.base(), actual, true);
            case Amount.RANGE -> between(target, actual, direction);
            default -> plain(target, actual, direction);
        };
    }

    /**
     * The end of a range on the worse side is the limit; where neither side is better, both are.
     */
    private static Verdict between(Amount target, Amount actual, Direction direction) {
        Verdict low = atLeast(target.least().orElseThrow(), actual, false);
        Verdict high = atMost(target.most().orElseThrow(), actual, false);
        return switch (direction) {
            case MORE -> low;
            case LESS -> high;
            case NONE -> low == KEPT ? high : low;
        };
    }

    private static Verdict plain(Amount target, Amount actual, Direction direction) {
        boolean vague = target.bound().equals("~");
        return switch (direction) {
            case MORE ->
                    atLeast(
                            vague ? target.least().orElse(target.base()) : target.base(),
                            actual,
                            false);
            case LESS ->
                    atMost(
                            vague ? target.most().orElse(target.base()) : target.base(),
                            actual,
                            false);
            case NONE -> target.agrees(actual) ? KEPT : UNDECIDED;
        };
    }

    /**
     * @param beyond whether the limit itself is not enough
     */
    private static Verdict atLeast(BigDecimal limit, Amount actual, boolean beyond) {
        int above = actual.base().compareTo(limit);
        if (actual.bound().startsWith("<")) {
            return above < 0 ? MISSED : UNDECIDED;
        }
        if (above > 0 || above == 0 && (!beyond || actual.bound().equals(">"))) {
            return KEPT;
        }
        return actual.bound().startsWith(">") ? UNDECIDED : MISSED;
    }

    private static Verdict atMost(BigDecimal limit, Amount actual, boolean beyond) {
        int above = actual.base().compareTo(limit);
        if (actual.bound().startsWith(">")) {
            return above > 0 ? MISSED : UNDECIDED;
        }
        if (above < 0 || above == 0 && (!beyond || actual.bound().equals("<"))) {
            return KEPT;
        }
        return actual.bound().startsWith("<") ? UNDECIDED : MISSED;
    }
}
