package org.yuanpu.pipeline;

import org.yuanpu.check.CheckedGraph;
import org.yuanpu.fact.Coverage;
import org.yuanpu.fact.Facts;

/**
 * How much was found.
 *
 * @param entities things, per document
 * @param relations statements
 * @param observations figures
 * @param refused facts that failed the checks
 * @param doubted facts that are trusted too little to be loaded
 * @param speaking sentences that look as if they stated a fact
 * @param passed those of them from which no fact came
 * @param leftOut lines, notes and marks that belong to a page or a portal and not to the text
 */
public record FactCount(
        int entities,
        int relations,
        int observations,
        int refused,
        int doubted,
        int speaking,
        int passed,
        int leftOut) {

    /** Nothing. */
    static final FactCount NONE = new FactCount(0, 0, 0, 0, 0, 0, 0, 0);

    /** What one document says, and how much of it was refused or doubted. */
    static FactCount of(Facts facts, Coverage coverage, CheckedGraph checked) {
        return new FactCount(
                facts.entities().size(),
                facts.relations().size(),
                facts.observations().size(),
                checked.refusals(),
                checked.doubts(),
                coverage.speaking(),
                coverage.passed().size(),
                facts.text().leftOut().size());
    }

    /** The share of the sentences that look as if they stated a fact which gave one; 1 for none. */
    public double coverage() {
        return speaking == 0 ? 1 : 1 - (double) passed / speaking;
    }

    /** Both together. */
    FactCount plus(FactCount other) {
        return new FactCount(
                entities + other.entities,
                relations + other.relations,
                observations + other.observations,
                refused + other.refused,
                doubted + other.doubted,
                speaking + other.speaking,
                passed + other.passed,
                leftOut + other.leftOut);
    }
}
