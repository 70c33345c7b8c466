package org.yuanpu.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.vocabulary.XSD;
import org.yuanpu.query.Parameter;
import org.yuanpu.query.SavedQueries;
import org.yuanpu.query.SavedQuery;

/** The description of the HTTP interface: what is always there, and a path for each saved query. */
final class OpenApiResource implements Resource {

    private static final String FILE = "openapi.json";

    private final SavedQueries queries;

    OpenApiResource(SavedQueries queries) {
        this.queries = queries;
    }

    @Override
    public Reply answer(Exchange exchange) {
        JsonObject description = base();
        JsonObject paths = description.getObj("paths");
        queries.all().forEach(q -> paths.put("/api/queries/" + q.name(), path(q)));
        return Reply.json(description);
    }

    private static JsonObject base() {
        try (InputStream in = OpenApiResource.class.getResourceAsStream(FILE)) {
            return JSON.parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject path(SavedQuery query) {
        JsonObject operation = new JsonObject();
        operation.put("operationId", "query-" + query.name());
        operation.put("summary", query.summary().zh() + " / " + query.summary().en());
        JsonArray tags = new JsonArray();
        tags.add("queries");
        operation.put("tags", tags);
        JsonArray parameters = new JsonArray();
        query.parameters().stream().map(OpenApiResource::parameter).forEach(parameters::add);
        general(query).forEach(parameters::add);
        Exchange.YEARS.stream().sorted().map(OpenApiResource::shared).forEach(parameters::add);
        operation.put("parameters", parameters);
        operation.put("responses", responses(query));
        JsonObject path = new JsonObject();
        path.put("get", operation);
        return path;
    }

    /** What every saved query takes that has no parameter so called. */
    private static List<JsonObject> general(SavedQuery query) {
        Map<String, String> types = new TreeMap<>(Map.of("format", "string"));
        if (query.query().isSelectType()) {
            types.putAll(Map.of(Page.LIMIT, "integer", Page.OFFSET, "integer"));
        }
        query.parameters().forEach(p -> types.remove(p.name()));
        return types.entrySet().stream().map(e -> parameter(e.getKey(), e.getValue())).toList();
    }

    private static JsonObject shared(String name) {
        JsonObject json = new JsonObject();
        json.put("$ref", "#/components/parameters/" + name);
        return json;
    }

    private static JsonObject parameter(String name, String type) {
        JsonObject schema = new JsonObject();
        schema.put("type", type);
        JsonObject json = new JsonObject();
        json.put("name", name);
        json.put("in", "query");
        json.put("required", false);
        json.put("schema", schema);
        return json;
    }

    private static JsonObject parameter(Parameter parameter) {
        JsonObject schema = new JsonObject();
        boolean whole = parameter.type().filter(XSD.integer.getURI()::equals).isPresent();
        schema.put("type", whole ? "integer" : "string");
        parameter.fallback().filter(f -> !whole).ifPresent(f -> schema.put("default", f));
        JsonObject json = new JsonObject();
        json.put("name", parameter.name());
        json.put("in", "query");
        json.put("required", parameter.fallback().isEmpty());
        json.put("schema", schema);
        return json;
    }

    private static JsonObject responses(SavedQuery query) {
        JsonObject content = new JsonObject();
        for (Format format : Format.of(query.query())) {
            content.put(format.contentType().split(";")[0], new JsonObject());
        }
        JsonObject ok = new JsonObject();
        ok.put("description", "the whole result");
        ok.put("content", content);
        JsonObject problem = new JsonObject();
        problem.put("$ref", "#/components/responses/Problem");
        JsonObject responses = new JsonObject();
        responses.put("200", ok);
        responses.put("default", problem);
        return responses;
    }
}
