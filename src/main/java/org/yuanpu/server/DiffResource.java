package org.yuanpu.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.yuanpu.link.Change;
import org.yuanpu.link.Diff;
import org.yuanpu.link.DiffForm;
import org.yuanpu.link.Knowledge;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Span;
import org.yuanpu.store.StoredDocument;

/**
 * {@code /api/diff?from=2024&to=2025} tells what came, went and changed between the documents of
 * some years and those of others; in the place of a year, a span of years or the key of a document
 * may stand, and each may stand several times. {@code region} keeps to the documents of one region,
 * {@code kind} and {@code change} to some of what differs.
 */
final class DiffResource implements Resource {

    static final String PATH = "/api/diff";

    /** Documents of one side: each is read as a whole. */
    static final int DOCUMENTS = 100;

    private static final Page ALL = new Page(DOCUMENTS, 0);
    private static final int USUAL = 100;
    private static final int MOST = 5_000;
    private static final List<String> KINDS = List.of("thing", "statement", "figure");
    private static final List<String> CHANGES = List.of("came", "went", "changed");
    private static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV);

    private final DocumentReader reader;
    private final Home home;
    private Ontology ontology;

    DiffResource(DocumentReader reader, Home home) {
        this.reader = reader;
        this.home = home;
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        Format format = Format.chosen(exchange, exchange.parameter("format"), FORMATS);
        Optional<String> kind = oneOf(exchange, "kind", KINDS);
        Optional<String> change = oneOf(exchange, "change", CHANGES);
        List<DocumentReader.Entry> all = reader.all();
        List<DocumentReader.Entry> before = chosen(exchange, "from", all);
        List<DocumentReader.Entry> after = chosen(exchange, "to", all);
        List<Change> changes =
                reader.engine().inTurn(exchange.path(), () -> changes(before, after, exchange));
        List<Change> wanted =
                changes.stream()
                        .filter(c -> kind.filter(k -> !k.equals(c.kind())).isEmpty())
                        .filter(c -> change.filter(h -> !h.equals(c.how().label())).isEmpty())
                        .toList();
        if (format == Format.CSV) {
            return csv(wanted);
        }
        Page page = Page.of(exchange, USUAL, MOST);
        JsonObject json = listing(wanted, all).json(page);
        json.put("from", Listing.of(before, reader::json).items().apply(ALL));
        json.put("to", Listing.of(after, reader::json).items().apply(ALL));
        json.put("counts", counts(changes));
        return page.link(Reply.json(json), exchange, wanted.size());
    }

    private static Optional<String> oneOf(Exchange exchange, String name, List<String> words) {
        Optional<String> given = exchange.parameter(name).filter(v -> !v.isBlank());
        given.filter(v -> !words.contains(v))
                .ifPresent(
                        v -> {
                            throw new ProblemException(
                                    Problem.of(
                                            "Y723",
                                            exchange.path(),
                                            name,
                                            v,
                                            String.join(", ", words)));
                        });
        return given;
    }

    /** The documents of one side, in the order of their keys. */
    private static List<DocumentReader.Entry> chosen(
            Exchange exchange, String side, List<DocumentReader.Entry> all) {
        List<String> given = exchange.parameters().getOrDefault(side, List.of());
        Optional<String> region = exchange.parameter("region").filter(r -> !r.isBlank());
        List<DocumentReader.Entry> chosen =
                all.stream()
                        .filter(e -> region.filter(r -> !DocumentsResource.isOf(r, e)).isEmpty())
                        .filter(e -> given.stream().anyMatch(word -> isMeant(word, e)))
                        .toList();
        if (chosen.isEmpty()) {
            throw new ProblemException(
                    Problem.of("Y731", exchange.path(), side, String.join(", ", given)));
        }
        if (chosen.size() > DOCUMENTS) {
            throw new ProblemException(
                    Problem.of("Y732", exchange.path(), side, chosen.size(), DOCUMENTS));
        }
        return chosen;
    }

    private static boolean isMeant(String word, DocumentReader.Entry entry) {
        String year = entry.text("year");
        return entry.text("key").equals(word)
                || !year.isEmpty()
                        && Span.told(word)
                                .filter(
                                        s ->
                                                s.covers(
                                                        Integer.parseInt(year),
                                                        Integer.parseInt(year)))
                                .isPresent();
    }

    private List<Change> changes(
            List<DocumentReader.Entry> before,
            List<DocumentReader.Entry> after,
            Exchange exchange) {
        long start = System.nanoTime();
        return new Diff(read(before, start, exchange.path()), read(after, start, exchange.path()))
                .changes();
    }

    private Knowledge read(List<DocumentReader.Entry> entries, long start, String source) {
        Iterable<StoredDocument> documents =
                () ->
                        Iter.map(
                                entries.iterator(),
                                entry -> {
                                    reader.engine().goOn(start, source);
                                    return entry.stored();
                                });
        return Knowledge.read(reader.store(), ontology(), documents);
    }

    /** Read when it is first wanted, so that the server starts without it. */
    private synchronized Ontology ontology() {
        if (ontology == null) {
            ontology = Ontology.load(home);
        }
        return ontology;
    }

    private static Reply csv(List<Change> changes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DiffForm.CSV.write(changes, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Reply.ok(Format.CSV.contentType(), out.toByteArray())
                .with("Content-Disposition", "inline; filename=\"diff.csv\"");
    }

    private Listing listing(List<Change> changes, List<DocumentReader.Entry> all) {
        Map<String, String> documents =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        e -> e.stored().key(), e -> e.stored().graphName()));
        return Listing.of(changes, change -> json(change, documents));
    }

    private JsonObject json(Change change, Map<String, String> documents) {
        JsonObject subject = new JsonObject();
        subject.put("iri", change.about());
        if (reader.naming().addresses().has(change.about())) {
            subject.put("path", reader.naming().addresses().thing(change.about()));
        }
        subject.put("name", change.subject());
        JsonObject document = new JsonObject();
        document.put("key", change.document());
        document.put("path", reader.naming().addresses().thing(documents.get(change.document())));
        JsonObject json = new JsonObject();
        json.put("change", change.how().label());
        json.put("kind", change.kind());
        json.put("subject", subject);
        json.put("what", change.what());
        json.put("before", change.before());
        json.put("after", change.after());
        json.put("document", document);
        json.put("sentence", change.sentence());
        return json;
    }

    /** How much came, went and changed of each kind. */
    private static JsonArray counts(List<Change> changes) {
        JsonArray counts = new JsonArray();
        for (String kind : KINDS) {
            Map<String, Long> how =
                    changes.stream()
                            .filter(c -> c.kind().equals(kind))
                            .collect(
                                    Collectors.groupingBy(
                                            c -> c.how().label(), Collectors.counting()));
            JsonObject count = new JsonObject();
            count.put("kind", kind);
            CHANGES.forEach(c -> count.put(c, how.getOrDefault(c, 0L)));
            counts.add(count);
        }
        return counts;
    }
}
