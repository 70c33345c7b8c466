package org.yuanpu.ontology;

import java.util.List;
import java.util.Optional;

/**
 * A list of values.
 *
 * @param term its term
 * @param type local name of the class of its concepts, for example {@code Status}
 * @param concepts its values, by rank where they have one, else by IRI; none where documents bring
 *     their own, as for industries
 */
public record Scheme(Term term, String type, List<Concept> concepts) {

    public Scheme {
        concepts = List.copyOf(concepts);
    }

    /** The value with this notation. */
    public Optional<Concept> concept(String notation) {
        return concepts.stream().filter(c -> c.notation().equals(notation)).findFirst();
    }
}
