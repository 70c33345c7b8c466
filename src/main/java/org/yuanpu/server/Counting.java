package org.yuanpu.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.yuanpu.query.Span;
import org.yuanpu.store.Part;
import org.yuanpu.store.StoredDocument;

/** Counts what there is, once for each state of the store. */
final class Counting {

    private static final Inquiry REFUSALS = Inquiry.of("refusalcounts");

    private final DocumentReader documents;
    private final State state;
    private long counted = -1;
    private Counts counts;

    Counting(DocumentReader documents, State state) {
        this.documents = documents;
        this.state = state;
    }

    /** The counts of the present state. */
    synchronized Counts counts() {
        long changes = state.changes();
        if (counted != changes) {
            counts = count(documents, named());
            counted = changes;
        }
        return counts;
    }

    /** The counts of the present state, or of the documents of some years alone. */
    Counts counts(Optional<Span> years) {
        if (years.isEmpty()) {
            return counts();
        }
        DocumentReader some = documents.in(years);
        return count(some, classes(some));
    }

    private static Counts count(DocumentReader documents, Map<String, Long> things) {
        List<DocumentReader.Entry> all = documents.all();
        return documents
                .engine()
                .count(
                        graphs(documents),
                        tally ->
                                new Counts(
                                        all,
                                        things,
                                        said(tally),
                                        tally.statements(Words.term("figureKind")),
                                        tally.subjects(Words.term("hasStatus")),
                                        refused(documents),
                                        documents.store().info()));
    }

    /** What is said, without the statements that say where things are named. */
    private static Map<Node, Long> said(Tally tally) {
        Map<Node, Long> said = tally.statements(RDF.predicate.asNode());
        said.remove(RDF.type.asNode());
        return said;
    }

    private static long refused(DocumentReader documents) {
        Binding row = documents.engine().rows(Part.REVIEW, REFUSALS.query()).next();
        return Long.parseLong(row.get("n").getLiteralLexicalForm());
    }

    private static List<String> graphs(DocumentReader documents) {
        return documents.store().documents().stream().map(StoredDocument::graphName).toList();
    }

    /** The things of each class that the index knows, counted in the graphs of some documents. */
    private Map<String, Long> classes(DocumentReader documents) {
        Map<String, Long> classes = new TreeMap<>();
        documents
                .engine()
                .count(
                        graphs(documents),
                        tally -> {
                            counts().things()
                                    .keySet()
                                    .forEach(
                                            name ->
                                                    classes.put(
                                                            name,
                                                            tally.subjects(
                                                                    RDF.type.asNode(),
                                                                    Words.term(name))));
                            return classes;
                        });
        classes.values().removeIf(n -> n == 0);
        return classes;
    }

    /** The index has counted the things of all documents already. */
    private Map<String, Long> named() {
        return documents
                .naming()
                .index()
                .things()
                .filter(t -> !t.type().equals("Document"))
                .collect(Collectors.groupingBy(Thing::type, TreeMap::new, Collectors.counting()));
    }
}
