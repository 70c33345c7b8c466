package org.yuanpu.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.yuanpu.query.Span;
import org.yuanpu.store.Part;

/** Counts what there is, once for each state of the store. */
final class Counting {

    private static final Inquiry THINGS = Inquiry.of("thingcounts");
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
        Map<String, Long> things = new TreeMap<>();
        terms(some, THINGS).forEach((term, n) -> things.put(Words.local(term), n));
        return count(some, things);
    }

    private static Counts count(DocumentReader documents, Map<String, Long> things) {
        return new Counts(
                documents.all(),
                things,
                terms(documents, STATEMENTS),
                terms(documents, FIGURES),
                terms(documents, STATUSES),
                number(documents.engine().rows(Part.REVIEW, REFUSALS.query()).next()),
                documents.store().info());
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

    private static Map<Node, Long> terms(DocumentReader documents, Inquiry inquiry) {
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
