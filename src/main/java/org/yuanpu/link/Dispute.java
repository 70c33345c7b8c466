package org.yuanpu.link;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two values of one key that cannot both be right.
 *
 * @param key what they are about
 * @param target whether they are aimed at
 * @param concept what they measure
 * @param lesser the figures with the smaller value, in the order of their documents
 * @param greater the figures with the larger value, in the order of their documents
 * @param difference the larger less the smaller, in the unit of the larger
 * @param relative the difference as a share of the larger, in per cent
 * @param cause why they may differ
 */
record Dispute(
        Key key,
        boolean target,
        Concept concept,
        List<Figure> lesser,
        List<Figure> greater,
        BigDecimal difference,
        BigDecimal relative,
        Caveat cause) {

    Dispute {
        lesser = List.copyOf(lesser);
        greater = List.copyOf(greater);
    }
}
