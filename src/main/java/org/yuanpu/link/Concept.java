package org.yuanpu.link;

import java.util.Optional;
import org.yuanpu.ontology.Indicator;

/**
 * What figures of one name measure, whatever the document calls it.
 *
 * @param iri its IRI: of the indicator's term where the table of indicators has it, otherwise one
 *     made from its normalised name
 * @param name what it is called
 * @param indicator the row of the table of indicators; empty for a concept of its own
 */
record Concept(String iri, String name, Optional<Indicator> indicator) {

    /** Shorter names of no table are too general to tell one thing from another. */
    private static final int TELLING = 5;

    /**
     * Whether a thing has one such figure for a period, so that two figures of that name speak of
     * the same.
     */
    boolean single() {
        return indicator.map(Indicator::single).orElse(name.length() >= TELLING);
    }
}
