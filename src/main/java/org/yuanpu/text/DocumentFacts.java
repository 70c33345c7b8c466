package org.yuanpu.text;

import java.util.Optional;
import java.util.OptionalInt;
import org.yuanpu.ontology.Division;

/**
 * What a document says of itself. What stays undecided is empty, never guessed.
 *
 * @param title its title
 * @param issuer who issued it
 * @param region the division it is about
 * @param year the year that a report plans for (it reviews the year before), or that news appeared
 *     in
 * @param kind what sort of document it is
 */
public record DocumentFacts(
        Optional<String> title,
        Optional<String> issuer,
        Optional<Division> region,
        OptionalInt year,
        DocumentKind kind) {}
