package org.yuanpu.link;

import java.math.BigDecimal;
import java.math.MathContext;
import org.yuanpu.link.Figure.Amount;

/** Reckoning with numbers in the units they are written in. */
final class Amounts {

    /** Numbers of different counting words that differ by more count things of different sizes. */
    private static final BigDecimal LIKE = BigDecimal.TEN;

    private Amounts() {}

    /** A number of base units in the unit that an amount is written in. */
    static BigDecimal inUnitOf(Amount amount, BigDecimal base) {
        if (amount.base().signum() == 0) {
            return plain(base);
        }
        return plain(base.multiply(amount.value()).divide(amount.base(), MathContext.DECIMAL64));
    }

    /**
     * Whether two numbers can count the same: 2.1万户 and 211个 of one name count homes and estates.
     */
    static boolean countAlike(Amount one, Amount other) {
        return one.unitKind().equals(other.unitKind()) || sizedAlike(one, other);
    }

    /** Whether the one is no more than ten times the other. */
    static boolean sizedAlike(Amount one, Amount other) {
        BigDecimal less = one.base().abs().min(other.base().abs());
        BigDecimal more = one.base().abs().max(other.base().abs());
        return more.compareTo(less.multiply(LIKE)) <= 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
