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
 * @param year the year it was issued in: a report of 2025 reviews 2024 and plans 2025
 * @param kind what sort of document it is
 */
public record DocumentFacts(
        Optional<String> title,
        Optional<String> issuer,
        Optional<Division> region,
        OptionalInt year,
        DocumentKind kind) {}
