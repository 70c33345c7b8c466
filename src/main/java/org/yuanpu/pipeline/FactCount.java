package org.yuanpu.pipeline;

import org.yuanpu.fact.Facts;

/**
 * How much was found.
 *
 * @param entities things, per document
 * @param relations statements
 * @param observations figures
 * @param refused facts that failed the checks
 */
public record FactCount(int entities, int relations, int observations, int refused) {

    /** Nothing. */
    static final FactCount NONE = new FactCount(0, 0, 0, 0);

    /** What one document says, and how much of it was refused. */
    static FactCount of(Facts facts, int refused) {
        return new FactCount(
                facts.entities().size(),
                facts.relations().size(),
                facts.observations().size(),
                refused);
    }

    /** Both together. */
    FactCount plus(FactCount other) {
        return new FactCount(
                entities + other.entities,
                relations + other.relations,
                observations + other.observations,
                refused + other.refused);
    }
}
