package org.yuanpu.ontology;

import java.util.List;
import java.util.OptionalInt;

/**
 * A value of a scheme.
 *
 * @param term its term
 * @param notation how tables and rules write it, for example {@code operational} or {@code >=}
 * @param rank its place in the order of the scheme, from 1, where there is an order
 * @param cues words that a name of this value begins with, sorted; mostly none
 */
public record Concept(Term term, String notation, OptionalInt rank, List<String> cues) {

    public Concept {
        cues = List.copyOf(cues);
    }
}
