package org.yuanpu.ontology;

import java.util.Map;

/**
 * A term of the ontology, with what it is called and what it means.
 *
 * @param iri its IRI
 * @param name the part of the IRI behind the namespace, for example {@code Park}
 * @param labels what it is called, by language: {@code zh} and {@code en}
 * @param definitions what it means, by language
 */
public record Term(
        String iri, String name, Map<String, String> labels, Map<String, String> definitions) {

    public Term {
        labels = Map.copyOf(labels);
        definitions = Map.copyOf(definitions);
    }
}
