package org.yuanpu.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Bound;
import org.yuanpu.mention.Period;

/**
 * A figure: what is measured, of whom, when, and the number.
 *
 * @param about the region, park, enterprise, project or industry
 * @param indicator what is measured, as a noun phrase
 * @param measure level or growth
 * @param modality actual figure, or target
 * @param period the time it is about, empty only where the document's year is unknown
 * @param value the number as written, signed; empty for a target stated in words
 * @param unit the unit as written, with its factor (万亩); empty for a pure number
 * @param bound how the number limits the value
 * @param statedAs the words of a target without a number, otherwise empty
 * @param evidence where it is stated
 */
public record Observation(
        Key about,
        String indicator,
        Measure measure,
        Modality modality,
        Optional<Period> period,
        Optional<BigDecimal> value,
        String unit,
        Bound bound,
        String statedAs,
        List<Evidence> evidence)
        implements Fact {

    public Observation {
        evidence = List.copyOf(evidence);
    }

    /** The same figure about another thing. */
    Observation about(Key other) {
        return new Observation(
                other, indicator, measure, modality, period, value, unit, bound, statedAs,
                evidence);
    }

    /** The same figure with other evidence. */
    Observation with(List<Evidence> other) {
        return new Observation(
                about, indicator, measure, modality, period, value, unit, bound, statedAs, other);
    }
}
