package org.yuanpu.link;

import java.util.Locale;

/**
 * Something that two states of knowledge do not have in common.
 *
 * @param how whether it came, went or changed
 * @param kind {@code thing}, {@code statement} or {@code figure}
 * @param about IRI of the thing
 * @param subject name of the thing
 * @param what the class, the property or the indicator, with all that tells it from others
 * @param before what it was; empty where it came
 * @param after what it is; empty where it went
 * @param document key of the document that says so, the later one where it changed
 * @param sentence the sentence there
 */
public record Change(
        How how,
        String kind,
        String about,
        String subject,
        String what,
        String before,
        String after,
        String document,
        String sentence) {

    /** What happened. */
    public enum How {
        /** Only the later state has it. */
        CAME,
        /** Only the earlier state has it. */
        WENT,
        /** Both have it, with other values. */
        CHANGED;

        /** How tables write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
