package org.yuanpu.graph;

import java.math.BigDecimal;
import java.util.Optional;
import org.yuanpu.mention.Bound;

/**
 * The least and the most that a written number can mean.
 *
 * <p>A plain number is exact to half a unit of its last digit: 905.6 may be 905.55 or 905.65. A
 * number called approximate is taken to be right within five per cent.
 *
 * @param least the least it can mean, empty where there is no limit below
 * @param most the most it can mean, empty where there is no limit above
 */
record Limits(Optional<BigDecimal> least, Optional<BigDecimal> most) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal VAGUENESS = new BigDecimal("0.05");

    static Limits of(BigDecimal value, Bound bound) {
        return switch (bound) {
            case EQUAL -> around(value, BigDecimal.ONE.movePointLeft(digits(value)).multiply(HALF));
            case ABOUT -> around(value, value.abs().multiply(VAGUENESS));
            case AT_LEAST, ABOVE -> new Limits(Optional.of(value), Optional.empty());
            case AT_MOST, BELOW -> new Limits(Optional.empty(), Optional.of(value));
        };
    }

    private static int digits(BigDecimal value) {
        return Math.max(0, value.scale());
    }

    private static Limits around(BigDecimal value, BigDecimal distance) {
        return new Limits(Optional.of(value.subtract(distance)), Optional.of(value.add(distance)));
    }
}
