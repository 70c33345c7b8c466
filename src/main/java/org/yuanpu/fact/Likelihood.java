package org.yuanpu.fact;

/** Tells how likely something is. */
@FunctionalInterface
interface Likelihood {

    /** How likely it is, from 0 to 1, that what is tried is what it may be. */
    double of(Trial trial);
}
