package org.yuanpu.server;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A list that is given in parts; only what is given is made.
 *
 * @param total how many items it has
 * @param items a part of them
 */
record Listing(int total, Function<Page, JsonArray> items) {

    /** A list of which each item is shown by itself. */
    static <T> Listing of(List<T> all, Function<T, JsonObject> shown) {
        return new Listing(
                all.size(),
                page -> {
                    JsonArray items = new JsonArray();
                    page.of(all).stream().map(shown).forEach(items::add);
                    return items;
                });
    }

    /** A part of the list, with its length, and where it begins. */
    JsonObject json(Page page) {
        JsonObject json = new JsonObject();
        json.put("total", total);
        json.put("offset", page.offset());
        json.put("limit", page.limit());
        json.put("items", items.apply(page));
        return json;
    }
}
