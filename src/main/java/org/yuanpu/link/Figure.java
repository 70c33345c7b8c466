package org.yuanpu.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that a document states: one observation.
 *
 * @param iri IRI of the observation
 * @param document IRI of the document
 * @param about IRI of the thing it is about
 * @param indicator IRI of what it measures
 * @param indicatorName how the document calls that
 * @param measure {@code level} or {@code growth}
 * @param target whether it is aimed at; otherwise it is what came out
 * @param period when it holds
 * @param amount the number, empty for a target stated in words
 * @param statedAs the words of a target without a number
 * @param quotes where it is said, in the order of the text
 */
public record Figure(
        String iri,
        String document,
        String about,
        String indicator,
        String indicatorName,
        String measure,
        boolean target,
        Optional<Period> period,
        Optional<Amount> amount,
        String statedAs,
        List<Quote> quotes) {

    public Figure {
        quotes = List.copyOf(quotes);
    }

    /**
     * A number with its unit and what it can mean.
     *
     * @param value as written
     * @param unit as written, empty for none
     * @param unitKind what the unit measures; as written where the unit is not known
     * @param base the value in the base unit of its kind; as written where the unit is not known
     * @param bound {@code >=}, {@code <=}, {@code >}, {@code <}, {@code ~}, or empty for equal
     * @param least the least it can mean, in the base unit
     * @param most the most it can mean, in the base unit
     */
    public record Amount(
            BigDecimal value,
            String unit,
            String unitKind,
            BigDecimal base,
            String bound,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most) {

        /** The bound of a number that begins a range. */
        static final String RANGE = "..";

        /** Both numbers as the ends of a range, whichever is written first. */
        Amount to(Amount end) {
            BigDecimal low = base.min(end.base);
            BigDecimal high = base.max(end.base);
            return new Amount(
                    value, unit, unitKind, base, RANGE, Optional.of(low), Optional.of(high));
        }

        /** The same number with another bound. */
        Amount bounded(String other) {
            return new Amount(value, unit, unitKind, base, other, least, most);
        }

        /** Whether both can be right: they have values in common. */
        public boolean agrees(Amount other) {
            return !below(other) && !other.below(this);
        }

        private boolean below(Amount other) {
            return most.isPresent()
                    && other.least.isPresent()
                    && most.get().compareTo(other.least.get()) < 0;
        }
    }
}
