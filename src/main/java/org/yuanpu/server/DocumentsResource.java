package org.yuanpu.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * {@code /api/documents} lists the documents; {@code /api/documents/KEY} gives the text of one,
 * where things are named in it, what it says, and what was refused of it. {@code include} chooses
 * among these, {@code limit} and {@code offset} give the lists in parts.
 */
final class DocumentsResource implements Resource {

    private static final String PATH = "/api/documents";
    private static final String TEXT = "text";
    private static final int USUAL = 100;
    private static final int ITEMS = 1_000;
    private static final int MOST = 5_000;

    private final DocumentReader reader;
    private final Map<String, Function<DocumentReader.Entry, Listing>> lists;

    DocumentsResource(DocumentReader reader) {
        this.reader = reader;
        this.lists =
                Map.of(
                        "mentions", reader::mentions,
                        "statements", reader::statements,
                        "figures", reader::figures,
                        "refused", reader::refused);
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String key = exchange.pathAfter(PATH).replaceFirst("^/", "");
        return key.isEmpty() ? list(exchange) : one(exchange, key);
    }

    private Reply list(Exchange exchange) {
        Page page = Page.of(exchange, USUAL, MOST);
        List<DocumentReader.Entry> found =
                reader.all().stream().filter(entry -> matches(entry, exchange)).toList();
        Listing listing = Listing.of(found, reader::json);
        return page.link(Reply.json(listing.json(page)), exchange, listing.total());
    }

    /** Whether a document is of a region, given by its code or its name. */
    static boolean isOf(String region, DocumentReader.Entry entry) {
        // Both stand in the region's IRI.
        return List.of(entry.text("region").split("/")).contains(region);
    }

    private static boolean matches(DocumentReader.Entry entry, Exchange exchange) {
        Optional<String> text = exchange.parameter("q").map(Thing::fold);
        return is(exchange, "year", entry.text("year"))
                && exchange.parameter("region").filter(r -> !isOf(r, entry)).isEmpty()
                && text.filter(
                                t ->
                                        !Thing.fold(entry.text("title") + entry.text("key"))
                                                .contains(t))
                        .isEmpty();
    }

    private static boolean is(Exchange exchange, String name, String value) {
        return exchange.parameter(name).filter(v -> !v.equals(value)).isEmpty();
    }

    private Reply one(Exchange exchange, String key) {
        String iri = reader.naming().addresses().document(key);
        DocumentReader.Entry entry =
                reader.entry(iri)
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                Problem.of("Y714", exchange.path(), iri)));
        List<String> wanted = wanted(exchange);
        Page page = Page.of(exchange, ITEMS, MOST);
        JsonObject json = reader.json(entry);
        if (wanted.contains(TEXT)) {
            json.put(TEXT, reader.text(entry));
        }
        int longest = 0;
        for (String name : wanted.stream().filter(lists::containsKey).toList()) {
            Listing listing = lists.get(name).apply(entry);
            json.put(name, listing.json(page));
            longest = Math.max(longest, listing.total());
        }
        return page.link(Reply.json(json), exchange, longest);
    }

    private List<String> wanted(Exchange exchange) {
        List<String> all =
                Stream.concat(Stream.of(TEXT), lists.keySet().stream().sorted()).toList();
        List<String> wanted =
                exchange.parameter("include").map(i -> List.of(i.split(","))).orElse(all);
        wanted.stream()
                .filter(w -> !all.contains(w))
                .findFirst()
                .ifPresent(
                        w -> {
                            throw new ProblemException(
                                    Problem.of(
                                            "Y723",
                                            exchange.path(),
                                            "include",
                                            w,
                                            String.join(", ", all)));
                        });
        return wanted;
    }
}
