package org.yuanpu.server;

import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Things by any part of a name, in pages of {@code limit} from {@code offset} on. */
final class SearchResource implements Resource {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Naming naming;

    SearchResource(Naming naming) {
        this.naming = naming;
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String query = exchange.parameter("q").orElse("");
        Page page = Page.of(exchange, USUAL, MOST);
        Optional<String> type = exchange.parameter("type").filter(t -> !t.isEmpty());
        int most = page.offset() + page.limit();
        Matches matches = Matches.among(naming.index().things(), query, type, most);
        JsonArray results = new JsonArray();
        page.of(matches.best()).stream().map(this::json).forEach(results::add);
        JsonObject types = new JsonObject();
        matches.types().forEach(types::put);
        JsonObject json = new JsonObject();
        json.put("query", query);
        json.put("total", matches.total());
        json.put("offset", page.offset());
        json.put("limit", page.limit());
        json.put("types", types);
        json.put("results", results);
        return page.link(Reply.json(json), exchange, matches.total());
    }

    private JsonObject json(Matches.Match match) {
        JsonObject json = naming.json(match.thing());
        json.put("matched", match.name().text());
        return json;
    }
}
