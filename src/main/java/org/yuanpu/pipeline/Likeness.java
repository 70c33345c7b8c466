package org.yuanpu.pipeline;

/**
 * That one document's text is nearly another's, or lies in it.
 *
 * @param of the key of the document
 * @param to the key of the other
 * @param sort how they are alike
 * @param share the share of the passages that are the same, from 0 to 1
 */
record Likeness(String of, String to, Sort sort, double share) {

    /** How documents are alike. */
    enum Sort {
        /** Each says nearly what the other says. */
        SAME,
        /** The other says all that this says, and more. */
        PART,
        /** This says all that the other says, and more. */
        WHOLE
    }

    /** The share as people read it. */
    String percent() {
        return Math.round(share * 100) + "%";
    }
}
