package org.yuanpu.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A link between two things that are one, or may be, or are not by decision.
 *
 * @param one IRI of the thing that comes first
 * @param other IRI of the other thing
 * @param score how sure it is, from 0 to 1
 * @param reasons why, the weightiest first
 * @param because what says so, where one sentence does
 */
public record SameAs(
        String one,
        String other,
        BigDecimal score,
        List<Reason> reasons,
        Optional<Statement> because) {

    /** From this score on two things are taken for one. */
    public static final BigDecimal THRESHOLD = new BigDecimal("0.80");

    /** Below this score nothing is said. */
    public static final BigDecimal DOUBT = new BigDecimal("0.50");

    private static final BigDecimal MOST = new BigDecimal("0.99");

    public SameAs {
        reasons = List.copyOf(reasons);
    }

    /** A link for these reasons, of which the first says most and the others add to it. */
    static SameAs of(String one, String other, List<Reason> reasons, Optional<Statement> because) {
        BigDecimal sum =
                reasons.stream().map(Reason::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean sure = reasons.contains(Reason.DECIDED) || reasons.contains(Reason.CODE);
        boolean swap = one.compareTo(other) > 0;
        return new SameAs(
                swap ? other : one,
                swap ? one : other,
                sure ? BigDecimal.ONE : sum.min(MOST),
                reasons,
                because);
    }

    /** The same two things, decided to be two. */
    SameAs different() {
        return new SameAs(one, other, BigDecimal.ZERO, List.of(Reason.DECIDED), Optional.empty());
    }

    /** Whether it was decided that they are two. */
    public boolean isDifferent() {
        return score.signum() == 0;
    }

    /** Whether the two are taken for one. */
    public boolean isSame() {
        return score.compareTo(THRESHOLD) >= 0;
    }

    /** Whether a person should look at it. */
    public boolean isDoubtful() {
        return !isSame() && score.compareTo(DOUBT) >= 0;
    }
}
