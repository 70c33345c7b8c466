package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.eclipse.rdf4j.common.iteration.Iterations;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clients that people use, each with SELECT, CONSTRUCT, ASK and an error. */
class ClientsTest {

    private static final String PREFIXES =
            "PREFIX yp: <https://w3id.org/yuanpu/ontology#>"
                    + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
    private static final String SELECT =
            PREFIXES + "SELECT ?name WHERE { ?park a yp:Park ; skos:prefLabel ?name }";
    private static final String CONSTRUCT =
            PREFIXES + "CONSTRUCT { ?a yp:locatedIn ?b } WHERE { ?a yp:locatedIn ?b }";
    private static final String ASK = PREFIXES + "ASK { ?park a yp:Park }";
    private static final String TOO_MUCH = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private static final Path COMUNICA = Path.of("src/test/clients/comunica");

    @TempDir static Path folder;

    private static Running running;
    private static String endpoint;

    @BeforeAll
    static void start() {
        running = Running.in(folder);
        endpoint = running.at("/sparql").toString();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void jena() {
        try (RDFConnection jena =
                RDFConnectionRemote.newBuilder().queryEndpoint(endpoint).build()) {
            try (QueryExecution select = jena.query(SELECT)) {
                assertThat(select.execSelect().next().getLiteral("name").getString())
                        .isEqualTo("珞璜工业园");
            }
            assertThat(jena.queryConstruct(CONSTRUCT).size()).isEqualTo(1);
            assertThat(jena.queryAsk(ASK)).isTrue();
            QueryExceptionHTTP refused =
                    catchThrowableOfType(
                            QueryExceptionHTTP.class, () -> jena.queryResultSet(TOO_MUCH, r -> {}));
            assertThat(refused.getStatusCode()).isEqualTo(422);
        }
    }

    @Test
    void rdf4j() {
        SPARQLRepository repository = new SPARQLRepository(endpoint);
        try (RepositoryConnection rdf4j = repository.getConnection()) {
            try (TupleQueryResult rows = rdf4j.prepareTupleQuery(SELECT).evaluate()) {
                List<BindingSet> all = Iterations.asList(rows);
                assertThat(all).hasSize(1);
                assertThat(all.get(0).getValue("name").stringValue()).isEqualTo("珞璜工业园");
            }
            assertThat(Iterations.asList(rdf4j.prepareGraphQuery(CONSTRUCT).evaluate())).hasSize(1);
            assertThat(rdf4j.prepareBooleanQuery(ASK).evaluate()).isTrue();
            QueryEvaluationException refused =
                    catchThrowableOfType(
                            QueryEvaluationException.class,
                            () -> rdf4j.prepareTupleQuery(TOO_MUCH).evaluate());
            assertThat(refused).hasStackTraceContaining("Y710");
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void curl() throws Exception {
        assertThat(curl(SELECT, "text/csv")).isEqualTo("name\r\n珞璜工业园\r\n");
        assertThat(curl(CONSTRUCT, "text/turtle")).contains("yp:locatedIn");
        assertThat(curl(ASK, "application/sparql-results+json")).contains("true");
        assertThat(curl(TOO_MUCH, "text/csv")).contains("\"status\" : 422", "Y710");
    }

    private static String curl(String query, String accept) throws Exception {
        return output(
                List.of(
                        "curl",
                        "-sS",
                        "-H",
                        "Accept: " + accept,
                        "--data-urlencode",
                        "query=" + query,
                        endpoint));
    }

    /** In CI the package must be there; elsewhere the test runs where someone has installed it. */
    @Test
    void comunica() throws Exception {
        Path installed =
                Path.of(System.getenv().getOrDefault("YUANPU_COMUNICA", COMUNICA.toString()));
        assumeTrue(
                Files.isDirectory(installed.resolve("node_modules"))
                        || System.getenv("YUANPU_COMUNICA") != null,
                "@comunica/query-sparql is not installed");
        String answers = output(List.of("node", installed.resolve("ask.mjs").toString(), endpoint));
        assertThat(answers.lines())
                .hasSize(4)
                .contains("SELECT 珞璜工业园", "CONSTRUCT 1", "ASK true")
                .last()
                .asString()
                .startsWith("ERROR ")
                .contains("422", "Y710");
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
