package org.yuanpu.fact;

/** What a figure says of its indicator. */
public enum Measure {
    /** An amount, a count, a share, a rate as a state. */
    LEVEL,
    /** A change against the year before. */
    GROWTH
}
