package org.yuanpu.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;
import org.yuanpu.store.StoreInfo;

/** What there is, counted; once for each state of the store. */
final class StatsResource implements Resource {

    private static final Inquiry STATEMENTS = Inquiry.of("statementcounts");
    private static final Inquiry FIGURES = Inquiry.of("figurecounts");
    private static final Inquiry STATUSES = Inquiry.of("statuscounts");
    private static final Inquiry REFUSALS = Inquiry.of("refusalcounts");

    private final LocalStore store;
    private final Engine engine;
    private final Naming naming;
    private final DocumentReader documents;
    private final State state;
    private Counted counted = new Counted(-1, null);

    private record Counted(long changes, JsonObject json) {}

    StatsResource(
            LocalStore store, Engine engine, Naming naming, DocumentReader documents, State state) {
        this.store = store;
        this.engine = engine;
        this.naming = naming;
        this.documents = documents;
        this.state = state;
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        return Reply.json(counted());
    }

    private synchronized JsonObject counted() {
        long changes = state.changes();
        if (counted.changes() != changes) {
            counted = new Counted(changes, count());
        }
        return counted.json();
    }

    private JsonObject count() {
        StoreInfo info = store.info();
        List<DocumentReader.Entry> entries = documents.all();
        JsonObject json = new JsonObject();
        json.put("documents", entries.size());
        json.put("triples", info.triples());
        json.put("things", things());
        json.put("statements", terms(Part.GRAPH, STATEMENTS));
        json.put("figures", terms(Part.GRAPH, FIGURES));
        json.put("projects", terms(Part.GRAPH, STATUSES));
        json.put("refused", number(engine.rows(Part.REVIEW, REFUSALS.query()).next()));
        json.put("regions", regions(entries));
        json.put("years", years(entries));
        json.put("store", stored(info));
        return json;
    }

    private JsonArray things() {
        Map<String, Long> counts =
                naming.index()
                        .things()
                        .filter(t -> !t.type().equals("Document"))
                        .collect(
                                Collectors.groupingBy(
                                        Thing::type, TreeMap::new, Collectors.counting()));
        JsonArray list = new JsonArray();
        counts.forEach((type, n) -> list.add(counted(naming.words().json(Words.term(type)), n)));
        return list;
    }

    /** Rows of a term and its number. */
    private JsonArray terms(Part part, Inquiry inquiry) {
        JsonArray list = new JsonArray();
        engine.rows(part, inquiry.query())
                .forEachRemaining(
                        row ->
                                list.add(
                                        counted(
                                                naming.words().json(row.get("term")),
                                                number(row))));
        return list;
    }

    private static JsonObject counted(JsonObject json, long number) {
        json.put("count", number);
        return json;
    }

    private static long number(Binding row) {
        return Long.parseLong(row.get("n").getLiteralLexicalForm());
    }

    private JsonArray regions(List<DocumentReader.Entry> entries) {
        JsonArray list = new JsonArray();
        grouped(entries, "region", e -> e.row().get("region"))
                .forEach((iri, rows) -> list.add(counted(naming.json(rows.get(0)), rows.size())));
        return list;
    }

    private static JsonArray years(List<DocumentReader.Entry> entries) {
        JsonArray list = new JsonArray();
        grouped(entries, "year", e -> e.row().get("year"))
                .forEach(
                        (year, rows) -> {
                            JsonObject json = new JsonObject();
                            json.put("year", year);
                            list.add(counted(json, rows.size()));
                        });
        return list;
    }

    private static Map<String, List<Node>> grouped(
            List<DocumentReader.Entry> entries,
            String variable,
            Function<DocumentReader.Entry, Node> value) {
        return entries.stream()
                .filter(e -> e.row().contains(variable))
                .collect(
                        Collectors.groupingBy(
                                e -> e.text(variable),
                                TreeMap::new,
                                Collectors.mapping(value, Collectors.toList())));
    }

    private static JsonObject stored(StoreInfo info) {
        JsonObject json = new JsonObject();
        json.put("format", info.format());
        json.put("program", info.program());
        json.put("jena", info.jena());
        json.put("bytes", info.bytes());
        json.put("replaced", info.replaced());
        return json;
    }
}
