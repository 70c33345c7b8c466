package org.yuanpu.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What rows are counted together.
 *
 * @param family the table, and how strictly it is compared
 * @param name the type, the relation or, for figures, how strictly they are compared
 */
public record Kind(Family family, String name) {

    /** The table a row stands in. */
    public enum Family {
        /** Parks, projects and enterprises, by type and name. */
        ENTITY,
        /** Relations by subject, relation and object. */
        RELATION,
        /** The relations that have a period, with it. */
        DATED,
        /** Figures. */
        OBSERVATION
    }

    /** The types that are scored on their own. */
    static final List<String> TYPES = List.of("Park", "Project", "Enterprise");

    /** All relations. */
    static final List<String> RELATIONS =
            List.of(
                    "locatedIn",
                    "partOf",
                    "undertakenBy",
                    "inIndustry",
                    "hasStatus",
                    "recognizedAs",
                    "listedOn",
                    "cooperatesWith");

    /** The relations that have a period. */
    static final List<String> DATED =
            List.of("hasStatus", "recognizedAs", "listedOn", "cooperatesWith");

    /** Rows whose relation is none of those. */
    static final Kind UNKNOWN = new Kind(Family.RELATION, "(unknown)");

    /** Figures by indicator, value and unit. */
    static final Kind CORE = new Kind(Family.OBSERVATION, "core");

    /** Figures by subject, measure, kind, period and bound too. */
    static final Kind FULL = new Kind(Family.OBSERVATION, "full");

    /** All kinds that are reported on their own, in the order of the report. */
    static List<Kind> reported() {
        return Stream.of(
                        TYPES.stream().map(t -> new Kind(Family.ENTITY, t)),
                        RELATIONS.stream().map(r -> new Kind(Family.RELATION, r)),
                        Stream.of(UNKNOWN, CORE, FULL))
                .flatMap(kinds -> kinds)
                .toList();
    }

    /** The kind as a report writes it, for example {@code relation locatedIn}. */
    public String label() {
        return family.name().toLowerCase(Locale.ROOT) + " " + name;
    }
}
