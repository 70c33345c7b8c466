package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.ALT_LABEL;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.ontology.Unit;
import org.yuanpu.ontology.Units;

/** Graphs of what is known beforehand and belongs to no document. */
public final class ReferenceGraphs {

    /** Name of the graph of units. */
    public static final String UNITS = "https://w3id.org/yuanpu/reference/units";

    private static final Node MULTIPLIER =
            NodeFactory.createURI("http://qudt.org/schema/qudt/conversionMultiplier");

    private ReferenceGraphs() {}

    /**
     * The units, each with its names, what it measures and its factor to the base unit of its kind.
     * Divisions are in no graph of their own: those that a document names stand in its graph.
     */
    public static Graph units(Ontology ontology) {
        Triples triples = new Triples();
        Units units = ontology.units();
        units.all().forEach(unit -> describe(unit, units, triples));
        return triples.graph();
    }

    private static void describe(Unit unit, Units units, Triples triples) {
        Node node = node(unit);
        triples.add(node, TYPE, yp("Unit"));
        triples.add(node, RDFS.label.asNode(), unit.chinese(), "zh");
        triples.add(node, RDFS.label.asNode(), unit.english(), "en");
        unit.spellings().forEach(spelling -> triples.add(node, ALT_LABEL, spelling));
        triples.add(node, yp("quantityKind"), unit.kind());
        triples.add(node, MULTIPLIER, unit.factor());
        units.spelled(unit.base()).ifPresent(base -> triples.add(node, yp("baseUnit"), node(base)));
    }

    private static Node node(Unit unit) {
        return NodeFactory.createURI(unit.iri());
    }
}
