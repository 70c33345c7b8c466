package org.yuanpu.link;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.yuanpu.ontology.Concept;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.ontology.Scheme;
import org.yuanpu.ontology.Unit;

/**
 * How tables and rules write values, and what units measure.
 *
 * @param values notations of the values of schemes, by their IRIs
 * @param unitKinds what units measure, by their IRIs
 */
record Notations(Map<String, String> values, Map<String, String> unitKinds) {

    static Notations of(Ontology ontology) {
        Map<String, String> values = new HashMap<>();
        for (Scheme scheme : ontology.schemes()) {
            for (Concept concept : scheme.concepts()) {
                values.put(concept.term().iri(), concept.notation());
            }
        }
        Map<String, String> kinds = new HashMap<>();
        for (Unit unit : ontology.units().all()) {
            kinds.put(unit.iri(), unit.kind());
        }
        return new Notations(values, kinds);
    }

    String value(Node concept) {
        return values.getOrDefault(concept.getURI(), concept.getURI());
    }

    String unitKind(Node unit) {
        return unitKinds.getOrDefault(unit.getURI(), unit.getURI());
    }
}
