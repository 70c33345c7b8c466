package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.IN_DATA_SET;
import static org.yuanpu.graph.Vocabulary.QB_OBSERVATION;
import static org.yuanpu.graph.Vocabulary.REF_PERIOD;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yuanpu.fact.Modality;
import org.yuanpu.fact.Observation;
import org.yuanpu.mention.Bound;
import org.yuanpu.mention.Period;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.ontology.Unit;
import org.yuanpu.ontology.Units.Measured;

/** The figures of one document, as observations of its data set. */
final class Figures {

    private final Ontology ontology;
    private final Node document;
    private final Things things;
    private final Calendar calendar;
    private final Passages passages;
    private final Triples triples;

    Figures(
            Ontology ontology,
            Node document,
            Things things,
            Calendar calendar,
            Passages passages,
            Triples triples) {
        this.ontology = ontology;
        this.document = document;
        this.things = things;
        this.calendar = calendar;
        this.passages = passages;
        this.triples = triples;
    }

    /**
     * Adds a figure. One that was stated before, perhaps in another unit of the same kind (2.4 万人,
     * 24000 人), only gains evidence.
     */
    void add(Observation figure) {
        Optional<Measured> measured = ontology.units().read(figure.unit());
        Node node = node(figure, measured);
        if (!triples.describes(node)) {
            describe(node, figure);
            figure.value().ifPresent(value -> value(node, figure, value, measured));
        }
        passages.prove(node, figure);
    }

    private void describe(Node node, Observation figure) {
        triples.add(node, TYPE, yp("Observation"));
        triples.add(node, TYPE, QB_OBSERVATION);
        triples.add(node, IN_DATA_SET, document);
        triples.add(node, yp("about"), things.node(figure.about()));
        triples.add(node, yp("indicator"), things.indicator(figure.indicator()));
        triples.add(node, yp("measure"), concept("Measure", measure(figure)));
        triples.add(node, yp("figureKind"), concept("FigureKind", kind(figure)));
        figure.period().ifPresent(p -> triples.add(node, REF_PERIOD, calendar.node(p)));
        if (!figure.statedAs().isEmpty()) {
            triples.add(node, yp("statedAs"), figure.statedAs());
        }
    }

    private void value(
            Node node, Observation figure, BigDecimal value, Optional<Measured> measured) {
        triples.add(node, yp("value"), value);
        if (!figure.unit().isEmpty()) {
            triples.add(node, yp("unitText"), figure.unit());
        }
        if (figure.bound() != Bound.EQUAL) {
            triples.add(node, yp("bound"), concept("Bound", figure.bound().sign()));
        }
        measured.flatMap(Measured::unit)
                .ifPresent(u -> triples.add(node, yp("unit"), NodeFactory.createURI(u.iri())));
        measured.ifPresent(unit -> limits(node, figure, value, unit));
    }

    private void limits(Node node, Observation figure, BigDecimal value, Measured unit) {
        Limits limits = Limits.of(value, figure.bound());
        triples.add(node, yp("baseValue"), plain(unit.inBaseUnits(value)));
        limits.least().ifPresent(v -> triples.add(node, yp("least"), plain(unit.inBaseUnits(v))));
        limits.most().ifPresent(v -> triples.add(node, yp("most"), plain(unit.inBaseUnits(v))));
    }

    private Node node(Observation figure, Optional<Measured> measured) {
        String unitKind =
                measured.map(m -> m.unit().map(Unit::kind).orElse("")).orElse(figure.unit());
        String value =
                figure.value()
                        .map(v -> measured.map(m -> m.inBaseUnits(v)).orElse(v))
                        .map(v -> plain(v).toPlainString())
                        .orElse(figure.statedAs());
        return NodeFactory.createURI(
                Iris.part(
                        document.getURI(),
                        "o",
                        things.node(figure.about()).getURI(),
                        Iris.canonical(figure.indicator()),
                        measure(figure),
                        kind(figure),
                        figure.period().map(Period::label).orElse(""),
                        unitKind,
                        value,
                        figure.bound().sign()));
    }

    private Node concept(String type, String notation) {
        return NodeFactory.createURI(ontology.concept(type, notation).orElseThrow().term().iri());
    }

    private static String measure(Observation figure) {
        return figure.measure().name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Observation figure) {
        return figure.modality() == Modality.ACTUAL ? "actual" : "target";
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
