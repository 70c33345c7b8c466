package org.yuanpu.fact;

/** Whether something is said to be so or is planned, targeted or wished for. */
public enum Modality {
    ACTUAL,
    PLANNED
}
