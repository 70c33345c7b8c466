package org.yuanpu.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.yuanpu.query.Span;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;
import org.yuanpu.store.StoredDocument;

/**
 * What the store holds of documents.
 *
 * @param store the records of the documents
 * @param engine what to ask
 * @param naming how to name things
 * @param facts how to show statements and figures
 */
record DocumentReader(LocalStore store, Engine engine, Naming naming, Facts facts) {

    private static final Inquiry DOCUMENTS = Inquiry.of("documents");
    private static final Inquiry TEXT = Inquiry.of("text");
    private static final Inquiry NAMED = Inquiry.of("named");
    private static final Inquiry SAID = Inquiry.of("said");
    private static final Inquiry COUNTED = Inquiry.of("counted");
    private static final Inquiry REFUSED = Inquiry.of("refused");

    /**
     * A document as a list shows it.
     *
     * @param stored what the store's records say of it
     * @param row what its graph says of it
     */
    record Entry(StoredDocument stored, Binding row) {

        /** A value as text, empty where there is none. */
        String text(String variable) {
            Node value = row.get(variable);
            return value == null
                    ? ""
                    : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        }
    }

    /** The same for the documents of some years alone. */
    DocumentReader in(Optional<Span> years) {
        return new DocumentReader(store, engine.in(years), naming, facts);
    }

    /** All documents in the order of their keys. */
    List<Entry> all() {
        Map<String, StoredDocument> stored = new HashMap<>();
        store.documents().forEach(d -> stored.put(d.graphName(), d));
        List<Entry> entries = new ArrayList<>();
        engine.rows(Part.GRAPH, DOCUMENTS.query())
                .forEachRemaining(
                        row ->
                                Optional.ofNullable(stored.get(row.get("document").toString()))
                                        .ifPresent(d -> entries.add(new Entry(d, row))));
        return entries;
    }

    /** A document by its IRI. */
    Optional<Entry> entry(String iri) {
        Optional<StoredDocument> stored =
                store.documents().stream().filter(d -> d.graphName().equals(iri)).findFirst();
        RowSet rows =
                engine.rows(
                        Part.GRAPH,
                        DOCUMENTS.over("document", List.of(NodeFactory.createURI(iri))).query());
        return stored.filter(d -> rows.hasNext()).map(d -> new Entry(d, rows.next()));
    }

    /** What a list shows of a document. */
    JsonObject json(Entry entry) {
        JsonObject json = new JsonObject();
        String iri = entry.stored().graphName();
        json.put("iri", iri);
        json.put("path", naming.addresses().thing(iri));
        json.put("api", naming.addresses().api(iri));
        for (String name : List.of("key", "title", "year", "issuer")) {
            String text = entry.text(name);
            if (!text.isEmpty()) {
                json.put(name, text);
            }
        }
        Optional.ofNullable(entry.row().get("region"))
                .ifPresent(region -> json.put("region", naming.json(region)));
        Optional.ofNullable(entry.row().get("kind"))
                .ifPresent(kind -> json.put("kind", naming.words().json(kind)));
        json.put("triples", entry.stored().triples());
        json.put("hasRefused", entry.stored().reviewName().isPresent());
        return json;
    }

    /** The canonical text. */
    String text(Entry entry) {
        RowSet rows = rows(TEXT, "_document", entry);
        return rows.hasNext() ? rows.next().get("text").getLiteralLexicalForm() : "";
    }

    /** Where things are named, in the order of the text. */
    Listing mentions(Entry entry) {
        Map<String, List<Binding>> mentions = new TreeMap<>();
        rows(NAMED, "_document", entry)
                .forEachRemaining(
                        row ->
                                mentions.computeIfAbsent(
                                                row.get("thing") + " " + row.get("passage"),
                                                key -> new ArrayList<>())
                                        .add(row));
        List<List<Binding>> all = new ArrayList<>(mentions.values());
        all.sort(Comparator.comparing(pieces -> start(pieces)));
        return Listing.of(all, this::mention);
    }

    private static int start(List<Binding> pieces) {
        return pieces.stream().mapToInt(p -> Quotations.number(p, "start")).min().orElseThrow();
    }

    private JsonObject mention(List<Binding> pieces) {
        JsonObject json = naming.json(pieces.get(0).get("thing"));
        json.put("spans", Quotations.spans(pieces));
        return json;
    }

    /** What it says of things. */
    Listing statements(Entry entry) {
        List<Statement> statements = Statement.of(rows(SAID, "_document", entry));
        return new Listing(statements.size(), page -> facts.statements(page.of(statements)));
    }

    /** Its figures. */
    Listing figures(Entry entry) {
        List<Figure> figures = Figure.of(rows(COUNTED, "_document", entry));
        return new Listing(figures.size(), page -> facts.figures(page.of(figures)));
    }

    /** What was refused and why. */
    Listing refused(Entry entry) {
        Map<Node, List<Binding>> results = new TreeMap<>(Comparator.comparing(Node::toString));
        entry.stored()
                .reviewName()
                .ifPresent(
                        name ->
                                engine.rows(
                                                Part.REVIEW,
                                                REFUSED.with("_graph", NodeFactory.createURI(name))
                                                        .query())
                                        .forEachRemaining(
                                                row ->
                                                        results.computeIfAbsent(
                                                                        row.get("result"),
                                                                        r -> new ArrayList<>())
                                                                .add(row)));
        return Listing.of(List.copyOf(results.values()), this::refusal);
    }

    private JsonObject refusal(List<Binding> rows) {
        JsonObject message = new JsonObject();
        rows.forEach(row -> put(message, row.get("message")));
        JsonObject json = new JsonObject();
        json.put("message", message);
        Binding first = rows.get(0);
        Optional.ofNullable(first.get("focus")).ifPresent(f -> json.put("focus", shown(f)));
        Optional.ofNullable(first.get("value")).ifPresent(v -> json.put("value", shown(v)));
        List<Node> refused =
                rows.stream()
                        .filter(row -> row.contains("fact"))
                        .map(row -> row.get("fact"))
                        .distinct()
                        .toList();
        Quotations quotations = Quotations.of(engine, Part.REVIEW, naming.addresses(), refused);
        json.put("evidence", quotations.json(refused, Facts.PASSAGES));
        return json;
    }

    private static void put(JsonObject message, Node text) {
        String language = text.getLiteralLanguage();
        message.put(language.isEmpty() ? "zh" : language, text.getLiteralLexicalForm());
    }

    private static String shown(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private RowSet rows(Inquiry inquiry, String variable, Entry entry) {
        Node graph = NodeFactory.createURI(entry.stored().graphName());
        return engine.rows(Part.GRAPH, inquiry.with(variable, graph).query());
    }
}
