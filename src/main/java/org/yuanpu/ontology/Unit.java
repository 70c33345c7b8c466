package org.yuanpu.ontology;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit in which the reports count or measure, one row of {@code ontology/units.csv}.
 *
 * @param term local name of the unit's term, for example {@code mu}
 * @param spellings how it is written, the usual one first; unique over all units
 * @param kind what sort of quantity it measures; only figures of one kind can be compared
 * @param factor how many base units of its kind it holds
 * @param base the base unit of its kind, as written
 * @param example a phrase with a number in this unit
 */
public record Unit(
        String term,
        List<String> spellings,
        String kind,
        BigDecimal factor,
        String base,
        String example) {

    public Unit {
        spellings = List.copyOf(spellings);
    }
}
