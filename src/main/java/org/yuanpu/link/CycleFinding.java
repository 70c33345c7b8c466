package org.yuanpu.link;

import java.util.List;
import java.util.Locale;

/**
 * Something about the life of a project that no single report says.
 *
 * @param kind what is found
 * @param thing IRI of the project
 * @param year the year of the report that makes it so
 * @param statements what was said, the older first
 * @param documents IRIs of the reports that say nothing where they should
 */
public record CycleFinding(
        Kind kind, String thing, int year, List<Statement> statements, List<String> documents) {

    public CycleFinding {
        statements = List.copyOf(statements);
        documents = List.copyOf(documents);
    }

    /** The kinds of findings. */
    public enum Kind {
        /** A milestone was promised for a year, and promised again in a later report. */
        DELAYED,
        /** The same status, or the same promise without any step, in two reports in a row. */
        STALLED,
        /** A milestone was promised, and the review of that year names neither it nor its kind. */
        VANISHED,
        /** A later report tells an earlier stage than an earlier report. */
        BACKWARDS,
        /** Finished without any report that tells of its building. */
        SKIPPED;

        /** How tables and graphs write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
