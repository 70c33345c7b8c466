package org.yuanpu.link;

import java.util.Locale;

/**
 * A park took another name, went into another one, or rose to a higher level.
 *
 * @param kind which of these
 * @param before IRI of the park under its older name; of the park itself where it rose
 * @param after IRI of the park under its newer name, of the one it went into, or of the honour
 * @param year the year of the report that says so
 * @param because what says so
 */
public record ParkChange(Kind kind, String before, String after, int year, Statement because) {

    /** The kinds of changes. */
    public enum Kind {
        /** It took another name. */
        RENAMED,
        /** It went into another park. */
        MERGED,
        /** It rose to a higher level. */
        UPGRADED;

        /** How tables and graphs write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is the same park still, under another name. */
    boolean isRename() {
        return kind == Kind.RENAMED;
    }
}
