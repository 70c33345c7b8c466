package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.ontology.Base;
import org.yuanpu.store.Handover;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Stores;

/** The description of the interface, held against OpenAPI and against what the server does. */
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Values for the parameters that must be given. */
    private static final Map<String, String> VALUES =
            Map.ofEntries(
                    Map.entry("query", "ASK { ?s ?p ?o }"),
                    Map.entry("graph", Running.DOCUMENT),
                    Map.entry("q", "珞璜"),
                    Map.entry("thing", "Park/500116/珞璜工业园"),
                    Map.entry("type", "Park"),
                    Map.entry("region", "500116"),
                    Map.entry("name", "珞璜工业园"),
                    Map.entry("key", "plan.txt"),
                    Map.entry("code", "Y709"),
                    Map.entry("park", "珞璜工业园"),
                    Map.entry("from", "2022"),
                    Map.entry("to", "2023"));

    /** Resources for the program's own commands, and the pages. */
    private static final Set<String> NOT_DESCRIBED = Set.of("/internal/*", "/*", "/openapi.json");

    @TempDir static Path folder;

    private static Running running;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException {
        LocalStore store = BuiltStores.of("src/test/resources/cycles", folder);
        store.replace(Running.document("1"));
        running = Running.over(store);
        description = JSON.readTree(running.get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_validator_finds_nothing() {
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(running.get("/openapi.json").body());
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).containsKey("/api/documents/{key}");
    }

    @Test
    void every_path_answers_as_it_is_described() throws IOException {
        List<String> called = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                answers(path.getKey(), operation.getKey(), operation.getValue());
                called.add(operation.getKey() + " " + path.getKey());
            }
        }
        assertThat(called).contains("post /sparql", "get /api/stats", "get /problems/{code}");
    }

    private static void answers(String path, String method, JsonNode operation) throws IOException {
        HttpResponse<String> answer =
                method.equals("post")
                        ? running.send(
                                "POST",
                                path,
                                "query=" + Running.encoded(VALUES.get("query")),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        : running.get(address(path, operation));
        assertThat(answer.statusCode()).as("%s %s: %s", method, path, answer.body()).isEqualTo(200);
        JsonNode content = operation.at("/responses/200/content");
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        assertThat(content.has(type)).as("%s gives %s", path, type).isTrue();
        JsonNode schema = content.get(type).path("schema");
        if (!schema.isMissingNode()) {
            assertThat(schema(schema).validate(JSON.readTree(answer.body()))).as(path).isEmpty();
        }
    }

    private static String address(String path, JsonNode operation) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", Addresses.encoded(VALUES.get(name)));
            } else if (parameter.path("required").asBoolean()
                    || name.equals("query")
                    || name.equals("graph")) {
                query.add(name + "=" + Running.encoded(VALUES.get(name)));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    /** A schema with the components that it refers to. */
    private static JsonSchema schema(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        if (schema.has("$ref")) {
            whole = JSON.createObjectNode();
            whole.putArray("allOf").add(schema);
        }
        whole.set("components", description.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(whole);
    }

    @Test
    void an_error_is_as_it_is_described() throws IOException {
        JsonNode problem = description.at("/components/responses/Problem/content");
        assertThat(problem.has("application/problem+json")).isTrue();
        JsonNode schema = problem.at("/application~1problem+json/schema");
        for (String path : List.of("/api/queries/no", "/sparql?query=SELECT", "/id/no")) {
            JsonNode answer = JSON.readTree(running.get(path).body());
            assertThat(schema(schema).validate(answer)).as(path).isEmpty();
        }
    }

    @Test
    void what_there_is_is_described(@TempDir Path other) {
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .fieldNames()
                .forEachRemaining(p -> described.add(p.replaceFirst("(?<=.)/\\{.*", "")));
        assertThat(described).containsAll(routes(other));
    }

    private static Set<String> routes(Path folder) {
        try (LocalStore store = Stores.hold(folder)) {
            State state = new State();
            Engine engine = new Engine(store, Running.SMALL, state);
            Addresses addresses = new Addresses(Base.DEFAULT.iri());
            SearchIndex index = new SearchIndex(store, engine, state, addresses, Running.SMALL);
            Set<String> routes =
                    new TreeSet<>(
                            Routes.of(
                                            Settings.local(0),
                                            store,
                                            Running.home(),
                                            engine,
                                            new Handover(store),
                                            state,
                                            index,
                                            new Meters(engine))
                                    .keySet());
            routes.removeAll(NOT_DESCRIBED);
            return routes.stream()
                    .map(r -> r.replaceFirst("/\\*$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
