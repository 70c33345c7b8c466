package org.yuanpu.graph;

import java.util.Optional;
import java.util.stream.IntStream;
import org.yuanpu.ontology.Concept;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Ontology;

/**
 * Tells the level of an honour from the words that its name begins with: 国家级 …, or the name of a
 * division (某某市 …).
 */
final class HonorLevels {

    private static final String TYPE = "HonorLevel";

    /** The longest names of provinces, cities and counties have so many characters. */
    private static final int LONGEST = 15;

    private final Ontology ontology;
    private final Divisions divisions;

    HonorLevels(Ontology ontology, Divisions divisions) {
        this.ontology = ontology;
        this.divisions = divisions;
    }

    /** The level that a name tells, if it tells one. */
    Optional<Concept> of(String name) {
        String words = Iris.canonical(name);
        return ontology.told(TYPE, words)
                .or(() -> division(words).flatMap(d -> ontology.concept(TYPE, notation(d))));
    }

    private Optional<Division> division(String name) {
        return IntStream.rangeClosed(2, Math.min(LONGEST, name.length()))
                .mapToObj(length -> divisions.byName(name.substring(0, length)))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .filter(division -> division.code().length() == 6)
                .findFirst();
    }

    private static String notation(Division division) {
        if (!division.code().endsWith("00")) {
            return "county";
        }
        return division.name().endsWith("市") ? "city" : "province";
    }
}
