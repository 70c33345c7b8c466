package org.yuanpu.fact;

import org.yuanpu.mention.Quantity;

/**
 * A number of a sentence with what it measures.
 *
 * @param indicator what is measured
 * @param quantity the number
 * @param rule id of the rule that joined them
 * @param start position of the first character it was read from
 * @param end position behind the last character it was read from
 * @param owner words that begin with the name of the thing it is about; empty where the rule tells
 *     of none
 */
record Figure(String indicator, Quantity quantity, String rule, int start, int end, String owner) {

    /** The same with another number. */
    Figure with(Quantity other) {
        return new Figure(indicator, other, rule, start, end, owner);
    }
}
