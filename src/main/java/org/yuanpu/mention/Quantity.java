package org.yuanpu.mention;

import java.math.BigDecimal;

/**
 * A number with its unit, as it is written in a sentence.
 *
 * @param start position of the first character of the whole phrase: verb of change, bound, number
 * @param end position behind the last character of the whole phrase, a bound behind included
 * @param value the number as written, negative for a decline; 万 and 亿 stand in the unit; null where
 *     words stand in place of a number
 * @param unit the unit as written, with its factor (万亩); empty for a pure number
 * @param bound how the number limits the value
 * @param change whether it is said how much something changed ({@code 增长4.1%}), not how much it is
 */
public record Quantity(
        int start, int end, BigDecimal value, String unit, Bound bound, boolean change)
        implements Mention {

    /** The same with another bound. */
    public Quantity bounded(Bound other) {
        return new Quantity(start, end, value, unit, other, change);
    }

    /** Words in place of a number: 与经济增长同步. */
    public static Quantity stated(int start, int end) {
        return new Quantity(start, end, null, "", Bound.EQUAL, false);
    }

    /** Whether words stand in place of a number. */
    public boolean isStated() {
        return value == null;
    }

    /** The same with another beginning. */
    public Quantity from(int other) {
        return new Quantity(other, end, value, unit, bound, change);
    }

    /** The same with another number. */
    public Quantity valued(BigDecimal other) {
        return new Quantity(start, end, other, unit, bound, change);
    }

    /** The same in another unit. */
    public Quantity in(String other) {
        return new Quantity(start, end, value, other, bound, change);
    }

    /** The same with another end. */
    public Quantity until(int other) {
        return new Quantity(start, other, value, unit, bound, change);
    }

    /** The second number of a range: a change in the sense of the first, if that is one. */
    public Quantity closing(Quantity first, int from) {
        boolean down = first.change() && first.value().signum() < 0;
        BigDecimal size = value.abs();
        return new Quantity(from, end, down ? size.negate() : size, unit, bound, first.change());
    }

    /** The same as a change, downwards if asked for. */
    public Quantity changing(boolean down) {
        return new Quantity(start, end, down ? value.negate() : value, unit, bound, true);
    }
}
