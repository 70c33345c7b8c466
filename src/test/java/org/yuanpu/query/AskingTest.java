package org.yuanpu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.Access;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

class AskingTest {

    private static final String ROWS =
            "PREFIX ex: <http://example.org/> SELECT ?name ?n ?s { ?s ex:name ?name OPTIONAL { ?s"
                    + " ex:n ?n } } ORDER BY ?name";

    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Stores.open(folder, Access.WRITE);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                        "PREFIX ex: <http://example.org/> ex:a ex:name \"江津 Jiangjin\" ; ex:n 4.0 ."
                                + " ex:b ex:name \"é（一）\" .",
                        Lang.TURTLE)
                .parse(graph);
        store.putShared(new SharedGraph(Part.GRAPH, "http://example.org/g", "1", graph));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_table_is_aligned_for_wide_characters() throws IOException {
        assertThat(write(ROWS, ResultFormat.TABLE))
                .isEqualTo(
                        """
                        name           n  s
                        -------------  -  ----
                        é（一）           ex:b
                        江津 Jiangjin  4  ex:a
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CSV | name,n,s",
                "TSV | ?name\t?n\t?s",
                "JSON | \"vars\": [ \"name\" , \"n\" , \"s\" ]",
                "XML | <variable name=\"name\"/>"
            })
    void rows_are_written_in_the_formats_of_sparql(ResultFormat format, String part)
            throws IOException {
        assertThat(write(ROWS, format)).contains(part).contains("江津 Jiangjin");
    }

    @ParameterizedTest
    @CsvSource({"TTL, <http://example.org/a>", "JSON, @id", "XML, rdf:RDF"})
    void a_graph_is_written_in_the_formats_of_rdf(ResultFormat format, String part)
            throws IOException {
        assertThat(write("CONSTRUCT WHERE { ?s ?p ?o }", format)).contains(part);
    }

    @Test
    void rows_are_written_as_a_workbook_with_numbers_and_texts() throws IOException {
        Query query = QueryFactory.create("SELECT (26.0 AS ?n) ('=1+1' AS ?s) {}");
        Path file = folder.resolve("rows.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new Asking(store, Part.GRAPH, Duration.ofSeconds(5))
                    .write("q", query, ResultFormat.XLSX, out);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<v>26</v>")
                    .doesNotContain("<f>");
        }
    }

    @Test
    void decimals_have_no_zeros_that_mean_nothing() throws IOException {
        String query = "SELECT (26.0 AS ?a) (2.50 AS ?b) (-0.0 AS ?c) ('1.0' AS ?d) {}";
        assertThat(write(query, ResultFormat.CSV)).isEqualTo("a,b,c,d\r\n26,2.50,-0,1.0\r\n");
        assertThat(write(query, ResultFormat.TSV)).contains("26.0\t");
    }

    @Test
    void a_question_is_answered() throws IOException {
        assertThat(write("ASK { ?s ?p \"nobody\" }", ResultFormat.TABLE)).isEqualTo("no\n");
        assertThat(write("ASK {}", ResultFormat.JSON)).contains("true");
    }

    @Test
    void formats_that_do_not_suit_are_refused() {
        assertProblem("CONSTRUCT WHERE { ?s ?p ?o }", ResultFormat.CSV, "Y615");
        assertProblem("SELECT * { ?s ?p ?o }", ResultFormat.TTL, "Y615");
        assertProblem("ASK {}", ResultFormat.XLSX, "Y615");
    }

    @Test
    void a_query_that_takes_too_long_is_stopped() {
        StringBuilder endless = new StringBuilder("SELECT (count(*) AS ?n) {");
        for (int i = 0; i < 40; i++) {
            endless.append(" ?s%d ?p%d ?o%d .".formatted(i, i, i));
        }
        Query query = QueryFactory.create(endless.append(" }").toString());
        Asking asking = new Asking(store, Part.GRAPH, Duration.ofMillis(50));
        ProblemException thrown =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                asking.write(
                                        "q", query, ResultFormat.CSV, new ByteArrayOutputStream()));
        assertThat(thrown.problem().code()).isEqualTo("Y616");
    }

    @Test
    void the_catalogue_tells_what_can_be_asked() throws IOException {
        SavedQueries queries = SavedQueries.load(Home.find());
        store.putShared(Catalogue.of(queries));
        String rows =
                write(
                        "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?q { ?q a"
                                + " sh:SPARQLExecutable ; sh:select|sh:construct ?text }",
                        ResultFormat.CSV);
        assertThat(rows.lines().skip(1)).hasSize(queries.all().size());
        assertThat(rows).contains(Catalogue.NAME + "#parks");
    }

    private void assertProblem(String query, ResultFormat format, String code) {
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> write(query, format));
        assertThat(thrown.problem().code()).isEqualTo(code);
    }

    private String write(String query, ResultFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Asking(store, Part.GRAPH, Duration.ofSeconds(20))
                .write("q", QueryFactory.create(query), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
