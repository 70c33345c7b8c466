package org.yuanpu.link;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.yuanpu.ontology.Concept;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.ontology.Scheme;
import org.yuanpu.ontology.Unit;
import org.yuanpu.ontology.Units;

/**
 * How tables and rules write values, and what units measure.
 *
 * @param values notations of the values of schemes, by their IRIs
 * @param units the units
 */
record Notations(Map<String, String> values, Units units) {

    static Notations of(Ontology ontology) {
        Map<String, String> values = new HashMap<>();
        for (Scheme scheme : ontology.schemes()) {
            for (Concept concept : scheme.concepts()) {
                values.put(concept.term().iri(), concept.notation());
            }
        }
        return new Notations(values, ontology.units());
    }

    String value(Node concept) {
        return values.getOrDefault(concept.getURI(), concept.getURI());
    }

    /** What a unit measures: empty for a pure number, as written where it is not known. */
    String unitKind(String written) {
        return units.read(written).map(m -> m.unit().map(Unit::kind).orElse("")).orElse(written);
    }
}
