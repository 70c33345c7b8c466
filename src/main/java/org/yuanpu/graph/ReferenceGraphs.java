package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.ALT_LABEL;
import static org.yuanpu.graph.Vocabulary.CONCEPT;
import static org.yuanpu.graph.Vocabulary.IN_SCHEME;
import static org.yuanpu.graph.Vocabulary.NOTATION;
import static org.yuanpu.graph.Vocabulary.PREF_LABEL;
import static org.yuanpu.graph.Vocabulary.SOURCE;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yuanpu.ontology.Indicator;
import org.yuanpu.ontology.Indicators;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.ontology.Unit;
import org.yuanpu.ontology.Units;

/** Graphs of what is known beforehand and belongs to no document. */
public final class ReferenceGraphs {

    /** Name of the graph of units. */
    public static final String UNITS = "https://w3id.org/yuanpu/reference/units";

    /** Name of the graph of indicators. */
    public static final String INDICATORS = "https://w3id.org/yuanpu/reference/indicators";

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

    /** The indicators that reports speak of again and again, as concepts of one scheme. */
    public static Graph indicators(Ontology ontology) {
        Triples triples = new Triples();
        Indicators indicators = ontology.indicators();
        indicators.all().forEach(indicator -> describe(indicator, indicators, triples));
        return triples.graph();
    }

    private static void describe(Indicator indicator, Indicators indicators, Triples triples) {
        Node node = NodeFactory.createURI(indicator.iri());
        triples.add(node, TYPE, yp("IndicatorConcept"));
        triples.add(node, TYPE, CONCEPT);
        triples.add(node, IN_SCHEME, yp("IndicatorScheme"));
        triples.add(node, PREF_LABEL, indicator.chinese(), "zh");
        triples.add(node, PREF_LABEL, indicator.english(), "en");
        indicator.otherChinese().forEach(n -> triples.add(node, ALT_LABEL, n, "zh"));
        indicator.otherEnglish().forEach(n -> triples.add(node, ALT_LABEL, n, "en"));
        triples.add(node, NOTATION, indicator.term());
        indicator.kinds().stream()
                .filter(kind -> !kind.isEmpty())
                .forEach(kind -> triples.add(node, yp("quantityKind"), kind));
        triples.add(node, yp("direction"), indicator.direction().name().toLowerCase(Locale.ROOT));
        triples.add(node, yp("single"), indicator.single());
        if (!indicator.note().isEmpty()) {
            triples.add(node, SKOS.note.asNode(), indicator.note(), "zh");
        }
        triples.add(node, SOURCE, indicator.source());
        indicator
                .parent()
                .flatMap(indicators::byTerm)
                .map(parent -> NodeFactory.createURI(parent.iri()))
                .ifPresent(parent -> triples.add(node, SKOS.broader.asNode(), parent));
    }
}
