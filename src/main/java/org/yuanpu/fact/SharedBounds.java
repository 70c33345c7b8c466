package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.mention.Bound;
import org.yuanpu.mention.Quantity;

/** The bound that the numbers of a series share. */
final class SharedBounds {

    private SharedBounds() {}

    /** A bound in front of the first number of a series, or behind its last, holds for all. */
    static List<Quantity> shared(String text, List<Quantity> values) {
        if (values.size() < 2) {
            return values;
        }
        Quantity first = values.get(0);
        if (isLed(text, first) && areEqual(values.subList(1, values.size()))) {
            return values.stream()
                    .map(q -> q.unit().equals(first.unit()) ? q.bounded(first.bound()) : q)
                    .toList();
        }
        Bound last = values.get(values.size() - 1).bound();
        return areEqual(values.subList(0, values.size() - 1))
                ? values.stream().map(q -> q.bounded(last)).toList()
                : values;
    }

    /** Whether a number is limited by a word in front of it: nothing stands behind its unit. */
    private static boolean isLed(String text, Quantity q) {
        return q.bound() != Bound.EQUAL
                && q.bound() != Bound.ABOUT
                && text.substring(q.start(), q.end()).endsWith(q.unit());
    }

    private static boolean areEqual(List<Quantity> values) {
        return values.stream().allMatch(q -> q.bound() == Bound.EQUAL);
    }
}
