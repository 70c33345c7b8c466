package org.yuanpu.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.yuanpu.ontology.Division;

/**
 * What a document says of itself, or what is stated of it. What stays undecided is empty, never
 * guessed.
 *
 * @param title its title
 * @param issuer who issued it
 * @param region the division it is about
 * @param year the year that a report plans for (it reviews the year before), or that news appeared
 *     in
 * @param kind what sort of document it is
 * @param session the session that it was given to
 * @param date the day that it was given or appeared
 */
public record DocumentFacts(
        Optional<String> title,
        Optional<String> issuer,
        Optional<Division> region,
        OptionalInt year,
        DocumentKind kind,
        Optional<String> session,
        Optional<LocalDate> date) {

    /** Facts without session and date. */
    public DocumentFacts(
            Optional<String> title,
            Optional<String> issuer,
            Optional<Division> region,
            OptionalInt year,
            DocumentKind kind) {
        this(title, issuer, region, year, kind, Optional.empty(), Optional.empty());
    }
}
