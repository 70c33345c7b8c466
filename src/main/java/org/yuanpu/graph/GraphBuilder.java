package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.ACTIVITY;
import static org.yuanpu.graph.Vocabulary.DATA_SET;
import static org.yuanpu.graph.Vocabulary.ENTITY;
import static org.yuanpu.graph.Vocabulary.FORMAT;
import static org.yuanpu.graph.Vocabulary.GIVEN;
import static org.yuanpu.graph.Vocabulary.IDENTIFIER;
import static org.yuanpu.graph.Vocabulary.PREF_LABEL;
import static org.yuanpu.graph.Vocabulary.SOFTWARE_AGENT;
import static org.yuanpu.graph.Vocabulary.STRUCTURE;
import static org.yuanpu.graph.Vocabulary.TITLE;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.USED;
import static org.yuanpu.graph.Vocabulary.WAS_ASSOCIATED_WITH;
import static org.yuanpu.graph.Vocabulary.yp;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yuanpu.document.Document;
import org.yuanpu.document.Sketch;
import org.yuanpu.fact.Confidence;
import org.yuanpu.fact.Facts;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;

/**
 * Makes the graph of a document from its facts. It has no state and no blank nodes, and the same
 * facts give the same triples.
 */
public final class GraphBuilder {

    private final Ontology ontology;
    private final Divisions divisions;
    private final Iris iris;
    private final Origin origin;
    private final Confidence confidence;

    /**
     * @param base where the IRIs of things begin
     * @param origin what the graph is made by
     * @param confidence how far facts can be trusted
     */
    public GraphBuilder(
            Ontology ontology,
            Divisions divisions,
            Base base,
            Origin origin,
            Confidence confidence) {
        this.ontology = ontology;
        this.divisions = divisions;
        this.iris = new Iris(base);
        this.origin = origin;
        this.confidence = confidence;
    }

    /**
     * All that a document says, as triples, with the canonical text that they can be shown in.
     *
     * @param fingerprint what the graph depends on, kept beside it
     */
    public DocumentGraph build(Facts facts, String fingerprint) {
        Document document = facts.text().document();
        Node node = NodeFactory.createURI(iris.document(document.key()));
        Triples triples = new Triples();
        Things things =
                new Things(
                        ontology,
                        divisions,
                        iris,
                        node,
                        place(facts.text().facts(), document),
                        triples);
        Calendar calendar = new Calendar(iris, triples);
        Passages passages = new Passages(node, document, triples, confidence);
        Statements statements = new Statements(ontology, node, things, calendar, passages, triples);
        Figures figures = new Figures(ontology, node, things, calendar, passages, triples);
        describe(node, document, triples);
        describe(node, facts.text().facts(), things, triples);
        provenance(node, triples);
        facts.entities().forEach(statements::add);
        facts.relations().forEach(statements::add);
        facts.observations().forEach(figures::add);
        passages.weigh();
        return new DocumentGraph(document.key(), node.getURI(), fingerprint, triples.graph());
    }

    private String place(DocumentFacts facts, Document document) {
        return facts.region().map(Division::code).orElseGet(() -> iris.placeless(document.key()));
    }

    private static void describe(Node node, Document document, Triples triples) {
        triples.add(node, TYPE, yp("Document"));
        triples.add(node, TYPE, DATA_SET);
        triples.add(node, STRUCTURE, yp("figures"));
        triples.add(node, IDENTIFIER, document.key());
        triples.add(node, FORMAT, document.format());
        triples.add(node, yp("encoding"), document.encoding());
        triples.add(node, yp("text"), document.text());
        triples.add(node, yp("textHash"), document.hash());
        Sketch.of(document.text())
                .ifPresent(sketch -> triples.add(node, yp("textSketch"), sketch.toString()));
    }

    private void describe(Node node, DocumentFacts facts, Things things, Triples triples) {
        facts.title().ifPresent(title -> triples.add(node, TITLE, title));
        facts.issuer().ifPresent(issuer -> triples.add(node, yp("issuer"), issuer));
        facts.region().ifPresent(d -> triples.add(node, yp("region"), things.region(d)));
        facts.year().ifPresent(year -> triples.addYear(node, yp("year"), year));
        triples.add(node, yp("documentKind"), kind(facts.kind()));
        facts.session().ifPresent(session -> triples.add(node, yp("session"), session));
        facts.date().ifPresent(date -> triples.addDate(node, GIVEN, date.toString()));
    }

    private Node kind(DocumentKind kind) {
        return NodeFactory.createURI(
                ontology.concept("DocumentKind", kind.notation()).orElseThrow().term().iri());
    }

    /** The run that made the graph, without a clock time: a rebuild gives the same bytes. */
    private void provenance(Node node, Triples triples) {
        Node run = NodeFactory.createURI(node.getURI() + "#run");
        Node program = NodeFactory.createURI(iris.program());
        triples.add(program, TYPE, SOFTWARE_AGENT);
        triples.add(program, PREF_LABEL, "Yuanpu");
        triples.add(run, TYPE, ACTIVITY);
        triples.add(run, USED, node);
        triples.add(run, WAS_ASSOCIATED_WITH, program);
        triples.add(run, yp("programVersion"), origin.version());
        triples.add(run, yp("rulesHash"), origin.rulesHash());
        triples.add(run, yp("ontologyHash"), ontology.hash());
        if (!origin.names().isEmpty()) {
            Node names = NodeFactory.createURI(node.getURI() + "#names");
            triples.add(names, TYPE, ENTITY);
            triples.add(names, IDENTIFIER, origin.names());
            triples.add(names, yp("textHash"), origin.namesHash());
            triples.add(run, USED, names);
        }
    }
}
