package org.yuanpu.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.yuanpu.store.Part;

/** Counts what there is, once for each state of the store. */
final class Counting {

    private static final Inquiry STATEMENTS = Inquiry.of("statementcounts");
    private static final Inquiry FIGURES = Inquiry.of("figurecounts");
    private static final Inquiry STATUSES = Inquiry.of("statuscounts");
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
            counts = count();
            counted = changes;
        }
        return counts;
    }

    private Counts count() {
        return new Counts(
                documents.all(),
                things(),
                terms(STATEMENTS),
                terms(FIGURES),
                terms(STATUSES),
                number(documents.engine().rows(Part.REVIEW, REFUSALS.query()).next()),
                documents.store().info());
    }

    private Map<String, Long> things() {
        return documents
                .naming()
                .index()
                .things()
                .filter(t -> !t.type().equals("Document"))
                .collect(Collectors.groupingBy(Thing::type, TreeMap::new, Collectors.counting()));
    }

    private Map<Node, Long> terms(Inquiry inquiry) {
        Map<Node, Long> terms = new LinkedHashMap<>();
        documents
                .engine()
                .rows(Part.GRAPH, inquiry.query())
                .forEachRemaining(row -> terms.put(row.get("term"), number(row)));
        return terms;
    }

    private static long number(Binding row) {
        return Long.parseLong(row.get("n").getLiteralLexicalForm());
    }
}
