package org.yuanpu.link;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document of the store.
 *
 * @param key its source key
 * @param iri its IRI, which is the name of its graph
 * @param title its title, empty where none is known
 * @param region IRI of the region it is about
 * @param kind {@code work-report}, {@code plan-report}, {@code news} or {@code other}
 * @param year the year that a report plans for, or that news appeared in
 */
public record Source(
        String key,
        String iri,
        String title,
        Optional<String> region,
        String kind,
        OptionalInt year) {

    /** Whether it is a report that reviews one year and plans for the next. */
    public boolean isReport() {
        return kind.endsWith("-report");
    }

    /** The year that a report reviews: the one before the year it plans for. */
    public OptionalInt reviewed() {
        return isReport() && year.isPresent()
                ? OptionalInt.of(year.getAsInt() - 1)
                : OptionalInt.empty();
    }

    /** The year that a report plans for. */
    public OptionalInt planned() {
        return isReport() ? year : OptionalInt.empty();
    }
}
