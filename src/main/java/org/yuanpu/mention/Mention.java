package org.yuanpu.mention;

/** Something that a stretch of a sentence means; positions count in the repaired sentence. */
public sealed interface Mention permits Quantity, Time {

    /** Position of its first character. */
    int start();

    /** Position behind its last character. */
    int end();
}
