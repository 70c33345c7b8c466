package org.yuanpu.pipeline;

/** What is done with documents whose texts are nearly the same. */
public enum DuplicatePolicy {
    /** All are stored. */
    KEEP,
    /** The one whose key comes first is stored. */
    FIRST,
    /** The longest is stored, and no part of another text. */
    LONGEST
}
