package org.yuanpu.ontology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A unit in which the reports count or measure, one row of {@code ontology/units.csv}.
 *
 * @param term local name of the unit's term, for example {@code mu}
 * @param english what it is called in English
 * @param spellings how it is written, the usual one first; unique over all units
 * @param kind what sort of quantity it measures; only figures of one kind can be compared
 * @param factor how many base units of its kind it holds
 * @param base the base unit of its kind, as written
 * @param qudt IRI of the unit in QUDT, where it has one
 * @param example a phrase with a number in this unit
 */
public record Unit(
        String term,
        String english,
        List<String> spellings,
        String kind,
        BigDecimal factor,
        String base,
        Optional<String> qudt,
        String example) {

    public Unit {
        spellings = List.copyOf(spellings);
    }

    /** What it is called in Chinese: its usual spelling. */
    public String chinese() {
        return spellings.get(0);
    }

    /** The IRI of its term: QUDT's where it has one, otherwise our own. */
    public String iri() {
        return qudt.orElse(Ontology.NAMESPACE + "unit-" + term);
    }
}
