package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.query.Asking;
import org.yuanpu.query.Hindsight;
import org.yuanpu.query.Prefixes;
import org.yuanpu.query.ResultFormat;
import org.yuanpu.query.SavedQueries;
import org.yuanpu.query.SavedQuery;
import org.yuanpu.query.Span;
import org.yuanpu.store.Access;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** Questions as of a year or for a span, over invented reports of five years. */
class AsOfTest {

    private static final List<Span> SPANS =
            List.of(
                    Span.of("test", Optional.of("2022"), Optional.empty()).orElseThrow(),
                    Span.of("test", Optional.empty(), Optional.of("2023..2024")).orElseThrow(),
                    Span.of("test", Optional.of("1990"), Optional.empty()).orElseThrow());

    @TempDir static Path folder;

    private static Running running;
    private static LocalStore store;
    private static Engine engine;

    @BeforeAll
    static void start() {
        store = BuiltStores.of("src/test/resources/cycles", folder);
        engine = new Engine(store, Limits.USUAL, new State());
        running = Running.over(store);
    }

    @AfterAll
    static void stop() {
        engine.close();
        running.close();
    }

    static List<SavedQuery> savedQueries() {
        return SavedQueries.load(Home.find()).all();
    }

    @ParameterizedTest
    @MethodSource("savedQueries")
    void saved_queries_see_what_they_would_see_of_what_is_left_alone(SavedQuery saved) {
        agree(saved.part(), saved.bind(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?p a yp:Project ; skos:prefLabel|skos:altLabel ?name }",
                "SELECT * { ?p a yp:Project ; ^rdf:subject/(yp:rule|yp:modality) ?x }",
                "SELECT * { ?p a yp:Project ; yp:mentionedIn/(dcterms:title|dcterms:identifier) ?x"
                        + " FILTER EXISTS { ?p (yp:hasStatus|yp:plannedStatus) ?s } }",
                "SELECT * { ?p a yp:Project ; (yp:locatedIn|yp:partOf)* ?where }",
                "SELECT * { ?p a yp:Park OPTIONAL { ?p yp:partOf+ ?where } }",
                "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
                "SELECT * { ?f a yp:CycleFinding ; yp:earlier|yp:later ?said }",
                "SELECT ?name { { SELECT ?p { ?p a yp:Project } LIMIT 1000 }"
                        + " ?p skos:prefLabel|skos:altLabel ?name MINUS { ?p yp:hasStatus ?s } }",
            })
    void so_do_paths_subqueries_and_queries_of_graphs(String query) {
        Query parsed = new Query();
        parsed.setPrefixMapping(Prefixes.mapping());
        agree(Part.GRAPH, QueryFactory.parse(parsed, query, null, null));
    }

    @ParameterizedTest
    @MethodSource("savedQueries")
    void the_command_line_sees_the_same_whoever_holds_the_store(SavedQuery saved)
            throws IOException {
        try (Store served = Stores.open(folder, Access.READ)) {
            for (Span span : SPANS) {
                assertThat(answered(served, saved, span))
                        .as("%s", span)
                        .isEqualTo(answered(store, saved, span));
            }
        }
    }

    private static List<String> answered(Store asked, SavedQuery saved, Span span)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Asking(asked, saved.part(), Duration.ofSeconds(30))
                .in(Optional.of(span))
                .answer(saved, Map.of(), Optional.of(ResultFormat.JSON), out);
        // Words that a query joins have an order of their own each time.
        return out.toString(StandardCharsets.UTF_8).lines().map(AsOfTest::sorted).sorted().toList();
    }

    private static String sorted(String line) {
        return Stream.of(line.split("[ |;、]")).sorted().collect(Collectors.joining(" "));
    }

    private static void agree(Part part, Query query) {
        for (Span span : SPANS) {
            DatasetGraph left = copied(part, Hindsight.of(store, part, span));
            assertThat(said(engine.in(Optional.of(span)), part, query))
                    .as("%s", span)
                    .containsExactlyInAnyOrderElementsOf(said(left, query));
        }
    }

    /** The graphs that are left, in memory, and together as the default graph. */
    private static DatasetGraph copied(Part part, Hindsight left) {
        DatasetGraph copy = DatasetGraphFactory.create();
        for (String name : left.graphs()) {
            Graph graph = store.graph(part, name);
            copy.addGraph(NodeFactory.createURI(name), graph);
            GraphUtil.addInto(copy.getDefaultGraph(), graph);
        }
        return copy;
    }

    private static List<String> said(Engine engine, Part part, Query query) {
        if (query.isConstructType()) {
            return triples(engine.graph(part, query, "test"));
        }
        return rows(engine.rows(part, query));
    }

    private static List<String> said(DatasetGraph dataset, Query query) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            if (query.isConstructType()) {
                return triples(exec.construct());
            }
            return rows(exec.select());
        }
    }

    private static List<String> triples(Graph graph) {
        return graph.stream()
                .map(
                        t ->
                                text(t.getSubject())
                                        + " "
                                        + text(t.getPredicate())
                                        + " "
                                        + text(t.getObject()))
                .toList();
    }

    private static List<String> rows(RowSet rows) {
        List<String> texts = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            texts.add(
                    rows.getResultVars().stream()
                            .map(v -> row.contains(v) ? v + "=" + text(row.get(v)) : v + " open")
                            .collect(Collectors.joining(", ")));
        }
        return texts;
    }

    /** Numbers by their values; words that a query joins, in an order of their own. */
    private static String text(Node node) {
        if (!node.isLiteral()) {
            return node.toString();
        }
        String text = node.getLiteralLexicalForm();
        return text.matches("-?[0-9]+[.][0-9]+")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : Stream.of(text.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void later_documents_drop_out_of_every_answer() {
        String documents = "/api/queries/documents.csv";
        assertThat(running.get(documents).body().lines()).hasSizeGreaterThan(5);
        assertThat(running.get(documents + "?asOf=2022").body().lines())
                .isNotEmpty()
                .noneMatch(l -> l.contains("2023") || l.contains("2024") || l.contains("2025"));
        assertThat(running.get(documents + "?said=2023..2023").body().lines())
                .anyMatch(l -> l.contains("2023"))
                .noneMatch(l -> l.contains("2022") || l.contains("2024"));
        Json all = Json.get(running, "/api/stats");
        Json early = Json.get(running, "/api/stats?asOf=2022");
        assertThat(early.number("documents")).isPositive().isLessThan(all.number("documents"));
        assertThat(early.number("things/0/count")).isLessThan(all.number("things/0/count"));
        String park = "/Park/640121/" + Running.encoded("永宁工业园区");
        assertThat(Json.get(running, "/api/things" + park + "?asOf=2022").number("documents/total"))
                .isPositive()
                .isLessThan(Json.get(running, "/api/things" + park).number("documents/total"));
        String whole = Json.get(running, "/api/things" + park + "?asOf=2022").text("documents/all");
        assertThat(Json.get(running, whole).number("total"))
                .isEqualTo(
                        Json.get(running, "/api/things" + park + "?asOf=2022")
                                .number("documents/total"));
        assertThat(running.get("/id" + park, "Accept", "text/turtle").body()).contains("2023");
        assertThat(running.get("/id" + park + "?asOf=2021", "Accept", "text/turtle").body())
                .doesNotContain("2023");
    }

    @Test
    void the_years_stand_in_the_address_of_a_form_that_is_sent() {
        HttpResponse<String> answer =
                running.send(
                        "POST",
                        "/sparql?asOf=2022",
                        "query="
                                + Running.encoded(
                                        "SELECT ?y { ?d a <https://w3id.org/yuanpu/ontology#Document>"
                                                + " ; <https://w3id.org/yuanpu/ontology#year> ?y }"),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/csv");
        assertThat(answer.body().lines().skip(1)).contains("2022").doesNotContain("2023");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=last",
        "asOf=24",
        "said=2022-2024",
        "said=2024..2022",
        "asOf=2022&said=2022.."
    })
    void what_is_no_year_is_told(String years) {
        for (String path :
                List.of("/api/queries/documents?", "/sparql?query=ASK%7B%7D&", "/api/stats?")) {
            HttpResponse<String> answer = running.get(path + years);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Y636");
        }
    }
}
