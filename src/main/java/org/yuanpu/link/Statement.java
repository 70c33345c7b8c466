package org.yuanpu.link;

import java.util.List;
import java.util.Optional;

/**
 * What a document states of a thing: one assertion.
 *
 * @param iri IRI of the assertion
 * @param document IRI of the document
 * @param subject IRI of the thing
 * @param property local name of the property, {@code type} for what a thing is
 * @param object IRI of the other thing, of the status or of the class
 * @param period when it holds
 * @param planned whether it is only planned or wished for
 * @param quotes where it is said, in the order of the text
 */
public record Statement(
        String iri,
        String document,
        String subject,
        String property,
        String object,
        Optional<Period> period,
        boolean planned,
        List<Quote> quotes) {

    public Statement {
        quotes = List.copyOf(quotes);
    }
}
