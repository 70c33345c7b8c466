package org.yuanpu.link;

import java.math.BigDecimal;
import java.math.MathContext;
import org.yuanpu.link.Figure.Amount;

/** Reckoning with numbers in the units they are written in. */
final class Amounts {

    private Amounts() {}

    /** A number of base units in the unit that an amount is written in. */
    static BigDecimal inUnitOf(Amount amount, BigDecimal base) {
        if (amount.base().signum() == 0) {
            return plain(base);
        }
        return plain(base.multiply(amount.value()).divide(amount.base(), MathContext.DECIMAL64));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
