package org.yuanpu.link;

import java.util.List;
import org.yuanpu.ontology.Indicator;

/**
 * Tells which figures speak of the same.
 *
 * @param concepts what figures measure
 * @param clusters which things are one, whatever documents call them
 */
record Keys(Concepts concepts, Clusters clusters) {

    /** Keys where every thing is one of its own. */
    static Keys of(Concepts concepts) {
        return new Keys(concepts, new Clusters(List.of()));
    }

    /** The key of a figure; a target without a number has no unit. */
    Key of(Figure figure) {
        return new Key(
                clusters.of(figure.about()).iterator().next(),
                concepts.of(figure).iri(),
                concepts.measure(figure),
                figure.period().map(Period::label).orElse(""),
                figure.amount().map(a -> Indicator.group(a.unitKind())).orElse(""));
    }

    /** What a figure measures. */
    Concept concept(Figure figure) {
        return concepts.of(figure);
    }
}
