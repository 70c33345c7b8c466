package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.OBJECT;
import static org.yuanpu.graph.Vocabulary.PREDICATE;
import static org.yuanpu.graph.Vocabulary.STATEMENT;
import static org.yuanpu.graph.Vocabulary.SUBJECT;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yuanpu.fact.Entity;
import org.yuanpu.fact.Fact;
import org.yuanpu.fact.Key;
import org.yuanpu.fact.Modality;
import org.yuanpu.fact.Relation;
import org.yuanpu.mention.Period;
import org.yuanpu.ontology.Concept;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.ontology.Property;

/**
 * The statements of one document: direct triples for what is, and an assertion for all that is
 * said, which leads to the words.
 */
final class Statements {

    private static final String STATUS = "Status";

    private final Ontology ontology;
    private final Node document;
    private final Things things;
    private final Calendar calendar;
    private final Passages passages;
    private final Triples triples;

    Statements(
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

    /** Adds a thing, and the assertion that it is of its class. */
    void add(Entity entity) {
        Node node = things.describe(entity);
        Said said =
                new Said(node, TYPE, yp(entity.key().type()), Optional.empty(), Modality.ACTUAL);
        assertion(said, entity);
    }

    /** Adds a relation. */
    void add(Relation relation) {
        boolean timed = ontology.property(relation.property()).map(Property::timed).orElse(false);
        Said said =
                new Said(
                        things.node(relation.subject()),
                        yp(relation.property()),
                        object(relation.object()),
                        timed ? relation.period() : Optional.empty(),
                        timed ? relation.modality() : Modality.ACTUAL);
        if (said.modality() == Modality.ACTUAL) {
            triples.add(said.subject(), said.property(), said.object());
        } else if (relation.object().type().equals(STATUS)) {
            triples.add(said.subject(), yp("plannedStatus"), said.object());
        }
        assertion(said, relation);
    }

    private void assertion(Said said, Fact fact) {
        Node node = NodeFactory.createURI(said.iri(document.getURI()));
        triples.add(node, TYPE, yp("Assertion"));
        triples.add(node, TYPE, STATEMENT);
        triples.add(node, yp("document"), document);
        triples.add(node, SUBJECT, said.subject());
        triples.add(node, PREDICATE, said.property());
        triples.add(node, OBJECT, said.object());
        triples.add(node, yp("modality"), modality(said.modality()));
        said.period().ifPresent(p -> triples.add(node, yp("period"), calendar.node(p)));
        passages.prove(node, fact);
    }

    private Node object(Key key) {
        return key.type().equals(STATUS)
                ? ontology.concept(STATUS, key.name())
                        .map(Concept::term)
                        .map(term -> NodeFactory.createURI(term.iri()))
                        .orElseGet(() -> things.node(key))
                : things.node(key);
    }

    private Node modality(Modality modality) {
        String notation = modality.name().toLowerCase(Locale.ROOT);
        return NodeFactory.createURI(
                ontology.concept("Modality", notation).orElseThrow().term().iri());
    }

    /** What tells one assertion of a document from another. */
    private record Said(
            Node subject, Node property, Node object, Optional<Period> period, Modality modality) {

        String iri(String document) {
            return Iris.part(
                    document,
                    "a",
                    subject.getURI(),
                    property.getURI(),
                    object.getURI(),
                    period.map(Period::label).orElse(""),
                    modality.name());
        }
    }
}
