package org.yuanpu.link;

import java.util.Locale;
import java.util.Optional;

/**
 * A sum of money that a document says is invested, and why it does not count where it does not.
 *
 * @param figure the sum
 * @param reason why it does not count; empty where it does
 * @param instead the figure that counts in its place, or holds it
 */
record Investment(Figure figure, Optional<Reason> reason, Optional<Figure> instead) {

    /** Why an investment does not count, so that no project counts twice. */
    enum Reason {
        /** A later document says the same amount of the project again. */
        REPEATED,
        /** A later document tells another amount of the project. */
        RESTATED,
        /** It is of a phase, and the whole counts. */
        PHASE,
        /** It is of the whole, and the phases come to more. */
        WHOLE,
        /** It is what was spent in a time or on a part. */
        SPENT,
        /** It is of several projects together. */
        SEVERAL,
        /** It is of one project, whose name was not read. */
        UNNAMED,
        /** Its project may be one with a project that counts. */
        DOUBTFUL;

        /** How tables and graphs write it. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Investment counted(Figure figure) {
        return new Investment(figure, Optional.empty(), Optional.empty());
    }

    static Investment leftOut(Figure figure, Reason reason) {
        return new Investment(figure, Optional.of(reason), Optional.empty());
    }

    static Investment leftOut(Figure figure, Reason reason, Figure instead) {
        return new Investment(figure, Optional.of(reason), Optional.of(instead));
    }
}
