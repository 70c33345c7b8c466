package org.yuanpu.link;

import java.time.LocalDate;

/**
 * A stretch of time as reports name it.
 *
 * @param iri its IRI
 * @param label 2024, 2025Q1, 2025-03, 2021-2025
 * @param first its first day
 * @param last its last day
 */
public record Period(String iri, String label, LocalDate first, LocalDate last) {

    /** Whether it is one whole year. */
    public boolean isYear() {
        return label.length() == 4;
    }

    /** The year that it ends in. */
    public int lastYear() {
        return last.getYear();
    }

    /** Whether the other lies wholly in it. */
    public boolean covers(Period other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }
}
