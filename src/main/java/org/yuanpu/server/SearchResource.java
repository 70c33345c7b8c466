package org.yuanpu.server;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Things by any part of a name, in pages of {@code limit} from {@code offset} on. */
final class SearchResource implements Resource {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Engine engine;
    private final State state;
    private final String base;
    private volatile Indexed indexed;

    private record Indexed(long changes, SearchIndex index) {}

    SearchResource(Engine engine, State state, String base) {
        this.engine = engine;
        this.state = state;
        this.base = base;
        this.indexed = new Indexed(-1, null);
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String query = exchange.parameter("q").orElse("");
        int limit = Math.min(MOST, exchange.number("limit", USUAL));
        int offset = exchange.number("offset", 0);
        List<SearchIndex.Found> found = index().find(query);
        JsonArray results = new JsonArray();
        found.stream().skip(offset).limit(limit).map(this::json).forEach(results::add);
        JsonObject json = new JsonObject();
        json.put("query", query);
        json.put("total", found.size());
        json.put("offset", offset);
        json.put("results", results);
        return Reply.json(json);
    }

    /** The index of the present state; made anew when the store has changed since. */
    SearchIndex index() {
        Indexed now = indexed;
        return now.changes() == state.changes() ? now.index() : renewed();
    }

    private synchronized SearchIndex renewed() {
        long changes = state.changes();
        if (indexed.changes() != changes) {
            indexed = new Indexed(changes, SearchIndex.of(engine, base));
        }
        return indexed.index();
    }

    private JsonObject json(SearchIndex.Found found) {
        JsonObject json = new JsonObject();
        json.put("iri", found.iri());
        json.put("path", "/id/" + found.iri().substring(base.length()));
        json.put("type", found.type().substring(found.type().indexOf('#') + 1));
        json.put("name", found.name());
        json.put("matched", found.matched());
        return json;
    }
}
