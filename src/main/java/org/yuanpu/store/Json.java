package org.yuanpu.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The records of the store as JSON, there and back. */
final class Json {

    private Json() {}

    /** A list of strings. */
    static JsonArray strings(List<String> strings) {
        JsonArray array = new JsonArray();
        strings.forEach(s -> array.add(new JsonString(s)));
        return array;
    }

    /** A list of strings. */
    static List<String> strings(JsonValue array) {
        return array.getAsArray().stream().map(v -> v.getAsString().value()).toList();
    }

    /** Whether something changed. */
    static JsonObject done(boolean changed) {
        JsonObject object = new JsonObject();
        object.put("changed", changed);
        return object;
    }

    /** The list of documents. */
    static JsonArray documents(List<StoredDocument> documents) {
        JsonArray array = new JsonArray();
        documents.forEach(d -> array.add(of(d)));
        return array;
    }

    private static JsonObject of(StoredDocument document) {
        JsonObject object = new JsonObject();
        object.put("key", document.key());
        object.put("graphName", document.graphName());
        object.put("fingerprint", document.fingerprint());
        object.put("root", document.root());
        document.reviewName().ifPresent(r -> object.put("reviewName", r));
        object.put("triples", document.triples());
        return object;
    }

    /** The list of documents. */
    static List<StoredDocument> documents(JsonValue array) {
        return array.getAsArray().stream().map(v -> document(v.getAsObject())).toList();
    }

    private static StoredDocument document(JsonObject object) {
        return new StoredDocument(
                object.getString("key"),
                object.getString("graphName"),
                object.getString("fingerprint"),
                object.getString("root"),
                Optional.ofNullable(object.get("reviewName")).map(v -> v.getAsString().value()),
                number(object, "triples"));
    }

    /** The facts about a store. */
    static JsonObject of(StoreInfo info) {
        JsonObject object = new JsonObject();
        object.put("folder", info.folder());
        object.put("format", info.format());
        object.put("program", info.program());
        object.put("jena", info.jena());
        object.put("documents", info.documents());
        object.put("triples", info.triples());
        object.put("reviewed", info.reviewed());
        object.put("replaced", info.replaced());
        object.put("bytes", info.bytes());
        return object;
    }

    /** The facts about a store that a server on that port holds. */
    static StoreInfo info(JsonObject object, int port) {
        return new StoreInfo(
                object.getString("folder"),
                (int) number(object, "format"),
                object.getString("program"),
                object.getString("jena"),
                number(object, "documents"),
                number(object, "triples"),
                number(object, "reviewed"),
                number(object, "replaced"),
                number(object, "bytes"),
                port);
    }

    /** A problem. */
    static JsonObject of(Problem problem) {
        JsonObject object = new JsonObject();
        object.put("code", problem.code());
        object.put("source", problem.source());
        object.put("arguments", strings(problem.arguments()));
        return object;
    }

    /** A problem that the server had. */
    static ProblemException problem(JsonObject object) {
        return new ProblemException(
                Problem.of(
                        object.getString("code"),
                        object.getString("source"),
                        strings(object.get("arguments")).toArray()));
    }

    private static long number(JsonObject object, String key) {
        return object.get(key).getAsNumber().value().longValue();
    }
}
