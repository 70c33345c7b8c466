package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.ontology.Base;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.ResultWorkbook;
import org.yuanpu.store.Access;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** The server as its clients see it: every path, method, media type and error. */
class YuanpuServerTest {

    @TempDir static Path folder;

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.in(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "application/json, application/sparql-results+json",
        "*/*, application/sparql-results+json",
        "'text/html,application/xhtml+xml,*/*;q=0.8', application/sparql-results+json",
    })
    void tables_come_in_the_type_that_is_accepted(String accept, String type) {
        HttpResponse<String> answer = running.sparql(Running.PARKS, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains("珞璜工业园");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml"
            })
    void graphs_come_in_the_type_that_is_accepted(String type) {
        HttpResponse<String> answer =
                running.sparql("CONSTRUCT WHERE { ?s a ?type }", "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains("ontology#");
        assertThat(
                        running.get(
                                        "/data?graph=" + Running.encoded(Running.DOCUMENT),
                                        "Accept",
                                        type)
                                .body())
                .contains("珞璜工业园");
    }

    @Test
    void queries_come_by_get_by_form_and_as_a_body() {
        String form = "query=" + Running.encoded(Running.PARKS);
        assertThat(running.sparql(Running.PARKS).body()).contains("珞璜工业园");
        assertThat(
                        running.send(
                                        "POST",
                                        "/sparql",
                                        form,
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .body())
                .contains("珞璜工业园");
        assertThat(
                        running.send(
                                        "POST",
                                        "/sparql",
                                        Running.PARKS,
                                        "Content-Type",
                                        "application/sparql-query; charset=utf-8")
                                .body())
                .contains("珞璜工业园");
    }

    @Test
    void graphs_can_be_chosen() {
        String ask = "ASK { ?s ?p ?o }";
        assertThat(running.sparql(ask).body()).contains("true");
        assertThat(running.sparql("ASK FROM <http://example.org/no> { ?s ?p ?o }").body())
                .contains("false");
        String chosen = "/sparql?query=" + Running.encoded(ask) + "&default-graph-uri=";
        assertThat(running.get(chosen + Running.encoded(Running.DOCUMENT)).body()).contains("true");
        assertThat(running.get(chosen + "urn:no").body()).contains("false");
    }

    @Test
    void what_was_refused_is_asked_elsewhere() {
        String query = "/review/sparql?query=" + Running.encoded("SELECT * { ?s ?p ?o }");
        assertThat(running.get(query).body()).contains("示例");
        assertThat(running.sparql("ASK { ?s ?p '示例'@zh }").body()).contains("false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /sparql?x=1                          | 400 | Y708",
                "GET    | /sparql?query=ASK%7B%7D&format=xlsx  | 406 | Y705",
                "GET    | /api/queries/links?limit=1           | 400 | Y605",
                "GET    | /sparql?query=a&query=b              | 400 | Y708",
                "GET    | /sparql?query=SELECT%20%3Fs%20WHERE  | 400 | Y709",
                "GET    | /sparql?update=DROP%20ALL            | 400 | Y720",
                "POST   | /sparql                              | 415 | Y706",
                "PUT    | /sparql                              | 405 | Y704",
                "DELETE | /sparql                              | 405 | Y704",
                "OPTIONS| /sparql                              | 405 | Y704",
                "GET    | /data                                | 400 | Y721",
                "GET    | /data?graph=urn:no                   | 404 | Y714",
                "PUT    | /data?default                        | 405 | Y704",
                "POST   | /data?default                        | 405 | Y704",
                "GET    | /id/Park/500116/no                   | 404 | Y714",
                "GET    | /no/such/page                        | 404 | Y703",
                "GET    | /%2e%2e/%2e%2e/etc/passwd            | 400 |     ",
                "GET    | /..%2f..%2fetc%2fpasswd.txt          | 404 | Y703",
                "GET    | /internal/info                       | 403 | Y715",
                "POST   | /internal/compact                    | 403 | Y715",
                "GET    | /api/search?q=a&limit=-1             | 400 | Y717",
                "POST   | /api/search?q=a                      | 405 | Y704",
            })
    void errors_are_problems_with_codes(String method, String path, int status, String code) {
        HttpResponse<String> answer = running.send(method, path, "");
        assertThat(answer.statusCode()).isEqualTo(status);
        if (code != null) {
            assertThat(type(answer)).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("\"code\" : \"" + code, "\"cure\"", "\"title\"");
            Json explained = Json.get(running, Json.of(answer).text("type"));
            assertThat(explained.text("code")).isEqualTo(code);
            assertThat(explained.text("why/en")).isNotBlank();
            assertThat(explained.number("status")).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }                    | Y613",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://h/> { ?s ?p ?o } } }   | Y613",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE ?s { ?s ?p ?o } } }        | Y613",
                "SELECT * { { SELECT * { SERVICE SILENT <http://h/> { ?s ?p ?o } } } }      | Y613",
                "ASK { ?s ?p ?o BIND(<java:java.lang.System>(?o) AS ?x) }                   | Y614",
                "SELECT * { ?s ?p ?o } ORDER BY <JAVA:java.lang.System>(?o)                 | Y614",
                "SELECT (MAX(<java:a.B>(?o)) AS ?m) { ?s ?p ?o }                            | Y614",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:a.B>(?s))                 | Y614",
                "SELECT * { ?s <java:org.example.Function> ?o }                             | Y614",
                "CONSTRUCT { ?s ?p ?o } { SERVICE <http://h/> { ?s ?p ?o } }                | Y613",
                "DESCRIBE ?s { SERVICE <http://h/> { ?s ?p ?o } }                           | Y613",
            })
    void what_reaches_out_of_the_store_is_refused(String query, String code) {
        HttpResponse<String> answer = running.sparql(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(code);
    }

    @Test
    void the_answer_is_whole_or_an_error() {
        String many = " { ?a ?b ?c . ?d ?e ?f }";
        HttpResponse<String> rows = running.sparql("SELECT *" + many);
        assertThat(rows.statusCode()).isEqualTo(422);
        assertThat(rows.body()).contains("Y710");
        assertThat(running.sparql("SELECT *" + many + " LIMIT 1000").statusCode()).isEqualTo(200);
        assertThat(running.sparql("SELECT *" + many + " LIMIT 1001").statusCode()).isEqualTo(422);
        String wide = "CONSTRUCT { ?a ?b [ ?e ?f ] }" + many;
        assertThat(running.sparql(wide).body()).contains("Y710");
        String long2 =
                "SELECT (?x AS ?y) { ?a ?b ?c . ?d ?e ?f BIND('"
                        + "长".repeat(1_500)
                        + "' AS ?x) } LIMIT 900";
        assertThat(running.sparql(long2).body()).contains("Y711");
    }

    @Test
    void every_code_is_explained_where_the_type_of_a_problem_leads() {
        List<Json> all = Json.get(running, "/problems").items("");
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all)
                .allMatch(p -> !p.text("title/zh").isBlank() && !p.text("title/en").isBlank());
        Json one = Json.get(running, "/problems/Y713");
        assertThat(one.text("why/zh")).contains("轮流");
        assertThat(one.text("why/en")).contains("turns");
        assertThat(one.text("cure/zh")).isNotBlank();
        String path = all.get(0).text("path");
        assertThat(running.get(path, "Accept", "text/html").body()).contains("<!doctype html>");
        assertThat(running.get("/problems/Y000").statusCode()).isEqualTo(404);
    }

    @Test
    void a_request_that_is_too_long_is_refused() {
        HttpResponse<String> answer =
                running.send(
                        "POST",
                        "/sparql",
                        "#".repeat(20_000),
                        "Content-Type",
                        "application/sparql-query");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Y707");
    }

    @Test
    void a_parse_error_names_its_place_in_the_readers_language() {
        HttpResponse<String> answer =
                running.sparql("SELECT *\nWHERE { ?s ?p }", "Accept-Language", "zh-CN,zh;q=0.9");
        assertThat(answer.body()).contains("\"line\" : 2", "查询");
        assertThat(running.sparql("SELECT", "Accept-Language", "en").body())
                .contains("the query is not");
    }

    @ParameterizedTest
    @CsvSource({
        "珞璜, 珞璜工业园",
        "工业, 珞璜工业园",
        "组团, 珞璜工业园",
        "lhgyy, 珞璜工业园",
        "LHGYY, 珞璜工业园",
        "gyy, 珞璜工业园",
        "江津区计划, 江津区计划报告",
        "script, <script>alert(1)</script>公司",
    })
    void search_finds_any_part_of_a_name(String part, String name) {
        HttpResponse<String> answer = running.get("/api/search?q=" + Running.encoded(part));
        assertThat(type(answer)).isEqualTo("application/json");
        assertThat(answer.body()).contains("\"name\" : \"" + name.replace("</", "<\\/"));
    }

    @Test
    void search_gives_pages_and_nothing_for_nothing() {
        assertThat(running.get("/api/search?q=").body()).contains("\"total\" : 0");
        HttpResponse<String> second =
                running.get("/api/search?q=" + Running.encoded("江津") + "&limit=1&offset=1");
        assertThat(second.body()).contains("\"total\" : 2", "\"offset\" : 1").contains("江津");
    }

    @Test
    void a_thing_is_a_page_or_rdf() {
        String path = "/id/Park/500116/" + Running.encoded("珞璜工业园");
        HttpResponse<String> page = running.get(path, "Accept", "text/html,*/*;q=0.8");
        assertThat(type(page)).isEqualTo("text/html");
        HttpResponse<String> turtle = running.get(path, "Accept", "text/turtle");
        assertThat(type(turtle)).isEqualTo("text/turtle");
        assertThat(turtle.body()).contains("project.status.list", "珞璜组团");
        assertThat(type(running.get(path))).isEqualTo("text/turtle");
        assertThat(running.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/queries/projects-of-park, */*, application/sparql-results+json",
        "/api/queries/projects-of-park, text/csv, text/csv",
        "/api/queries/projects-of-park.tsv, text/csv, text/tab-separated-values",
        "/api/queries/links, */*, text/turtle",
        "/api/queries/links.jsonld, */*, application/ld+json",
        "/api/queries/links.rq, */*, application/sparql-query",
    })
    void saved_queries_answer_by_suffix_or_accept(String path, String accept, String type) {
        HttpResponse<String> answer = running.get(path, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).containsAnyOf("道恩", "locatedIn");
    }

    @Test
    void saved_queries_take_parameters_as_terms() {
        String path = "/api/queries/projects-of-park.csv?park=";
        assertThat(running.get(path + Running.encoded("珞璜组团")).body()).contains("道恩");
        assertThat(running.get(path + Running.encoded("\" } DROP ALL #")).body())
                .doesNotContain("道恩");
        assertThat(running.get("/api/queries/no").body()).contains("Y601");
        assertThat(running.get("/api/queries/no").statusCode()).isEqualTo(404);
        assertThat(running.get("/api/queries/links?x=1").body()).contains("Y605");
        assertThat(running.get("/api/queries/links.pdf").statusCode()).isEqualTo(406);
    }

    @Test
    void the_interface_describes_itself() {
        JsonArray queries = JSON.parseAny(running.get("/api/queries").body()).getAsArray();
        assertThat(queries.get(1).getAsObject().getString("name")).isEqualTo("projects-of-park");
        JsonObject description = JSON.parse(running.get("/openapi.json").body());
        assertThat(description.getObj("paths").keys())
                .contains("/sparql", "/api/search", "/api/queries/projects-of-park");
    }

    @Test
    void the_endpoint_and_the_data_describe_themselves() {
        HttpResponse<String> service = running.get("/sparql", "Accept", "text/turtle");
        assertThat(type(service)).isEqualTo("text/turtle");
        assertThat(
                        ask(
                                service.body(),
                                "?s a sd:Service ; sd:endpoint ?e ; sd:supportedLanguage sd:SPARQL11Query"))
                .isTrue();
        HttpResponse<String> browser = running.get("/sparql", "Accept", "text/html");
        assertThat(browser.headers().firstValue("Location")).hasValue("/editor");
        HttpResponse<String> data = running.get("/.well-known/void", "Accept", "text/turtle");
        assertThat(
                        ask(
                                data.body(),
                                "?d a void:Dataset ; void:sparqlEndpoint ?e ; void:documents 1 ; void:classPartition [ void:entities 1 ]"))
                .isTrue();
    }

    private static boolean ask(String turtle, String pattern) {
        Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        String prefixes =
                "PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>"
                        + " PREFIX void: <http://rdfs.org/ns/void#> ASK { ";
        return QueryExec.graph(graph).query(prefixes + pattern + " }").ask();
    }

    @Test
    void rows_come_as_a_workbook() throws Exception {
        for (String path :
                List.of(
                        "/api/queries/projects-of-park?format=xlsx",
                        "/api/queries/projects-of-park.xlsx",
                        "/sparql?format=xlsx&query=" + Running.encoded(Running.PARKS))) {
            HttpResponse<byte[]> answer =
                    running.client.send(
                            HttpRequest.newBuilder(running.at(path)).build(),
                            BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(ResultWorkbook.TYPE);
            assertThat(cells(answer.body()))
                    .containsAnyOf(references("道恩高分子材料扩能"), references("珞璜工业园"));
        }
    }

    /** As a workbook writes it. */
    private static String references(String text) {
        return text.chars().mapToObj("&#x%x;"::formatted).collect(Collectors.joining());
    }

    private static String cells(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("rows.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            InputStream strings = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"));
            return new String(strings.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_rows_of_a_saved_query_come_in_parts() {
        HttpResponse<String> part = running.get("/api/queries/statements.csv?limit=2&offset=1");
        assertThat(part.body().lines()).hasSize(3);
        assertThat(part.headers().firstValue("X-Total-Count")).hasValue("3");
        assertThat(part.headers().firstValue("Link").orElseThrow())
                .contains("</api/queries/statements.csv?limit=2&offset=0>; rel=\"prev\"");
        HttpResponse<String> whole = running.get("/api/queries/statements.csv");
        assertThat(whole.body().lines()).hasSize(4);
        assertThat(whole.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void decimals_are_as_they_were_written() {
        String query = "SELECT ?v { ?o <https://w3id.org/yuanpu/ontology#value> ?v }";
        assertThat(running.sparql(query, "Accept", "text/csv").body()).isEqualTo("v\r\n6\r\n");
        assertThat(running.sparql(query).body()).contains("\"value\": \"6\"");
        assertThat(running.sparql(query, "Accept", "text/tab-separated-values").body())
                .contains("6.0");
    }

    @Test
    void the_ontology_is_a_page_or_rdf() {
        assertThat(running.get("/ontology", "Accept", "text/turtle").body()).contains("yp:Park");
        assertThat(type(running.get("/ontology", "Accept", "text/html"))).isEqualTo("text/html");
    }

    @Test
    void jena_is_a_client() {
        try (RDFConnection connection =
                RDFConnectionRemote.newBuilder()
                        .destination(running.server.address())
                        .queryEndpoint("sparql")
                        .gspEndpoint("data")
                        .build()) {
            assertThat(
                            connection
                                    .query(Running.PARKS)
                                    .execSelect()
                                    .next()
                                    .getLiteral("name")
                                    .getString())
                    .isEqualTo("珞璜工业园");
            assertThat(connection.queryAsk("ASK { ?s ?p ?o }")).isTrue();
            assertThat(connection.queryConstruct("CONSTRUCT WHERE { ?s a ?t }").isEmpty())
                    .isFalse();
            assertThat(connection.fetch(Running.DOCUMENT).isEmpty()).isFalse();
        }
        try (Store store = Stores.open(folder, Access.READ);
                RDFConnection connection = store.connect(Part.REVIEW)) {
            assertThat(connection.queryAsk("ASK { ?s ?p '示例'@zh }")).isTrue();
        }
    }

    @Test
    void a_port_in_use_is_reported_with_one_that_is_free(@TempDir Path other) {
        Settings taken = Settings.local(running.server.port());
        ProblemException thrown =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                YuanpuServer.start(taken, Stores.hold(other), Running.home())
                                        .close());
        assertThat(thrown.problem().line(Locale.ROOT)).startsWith("Y701");
        int free = Integer.parseInt(thrown.problem().arguments().get(1));
        assertThat(free).isGreaterThan(running.server.port());
        Settings foreign =
                new Settings(
                        "192.0.2.1", 0, Base.DEFAULT, Limits.USUAL, Admission.USUAL.open(true));
        ProblemException nowhere =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                YuanpuServer.start(foreign, Stores.hold(other), Running.home())
                                        .close());
        assertThat(nowhere.problem().code()).isEqualTo("Y702");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }
}
