package org.yuanpu.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Home;
import org.yuanpu.store.DocumentEntry;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Stores;

/** A server on a free port over a store with one small document, and a client for it. */
final class Running implements AutoCloseable {

    /** Asks for the names of parks. */
    static final String PARKS =
            "PREFIX yp: <https://w3id.org/yuanpu/ontology#>"
                    + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                    + " SELECT ?name WHERE { ?park a yp:Park ; skos:prefLabel ?name }";

    static final String DOCUMENT = "https://w3id.org/yuanpu/id/Document/0/plan.txt";

    /** Small enough for tests to go beyond them. */
    static final Limits SMALL =
            new Limits(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(3),
                    1_000,
                    1_000_000,
                    10_000,
                    4,
                    16,
                    Duration.ofMillis(500),
                    0,
                    0);

    final YuanpuServer server;
    final HttpClient client = HttpClient.newHttpClient();

    private Running(YuanpuServer server) {
        this.server = server;
    }

    static Running in(Path folder) {
        return in(folder, SMALL);
    }

    static Running in(Path folder, Limits limits) {
        return in(folder, limits, Admission.USUAL);
    }

    static Running in(Path folder, Limits limits, Admission admission, DocumentEntry... more) {
        LocalStore store = Stores.hold(folder);
        store.replace(document("1"));
        List.of(more).forEach(store::replace);
        return new Running(
                YuanpuServer.start(
                        new Settings(Settings.LOOPBACK, 0, Base.DEFAULT, limits, admission),
                        store,
                        home()));
    }

    /** A server over a store, with the program's own queries; the store becomes the server's. */
    static Running over(LocalStore store) {
        return new Running(
                YuanpuServer.start(
                        new Settings(
                                Settings.LOOPBACK,
                                0,
                                Base.DEFAULT,
                                Limits.USUAL.withRate(0),
                                Admission.USUAL),
                        store,
                        Home.find()));
    }

    /** A home with two queries of the tests' own, and an ontology of two terms. */
    static Home home() {
        return new Home(Path.of("src/test/resources/server/home"));
    }

    static DocumentEntry document(String fingerprint) {
        DatasetGraph graphs = RDFDataMgr.loadDatasetGraph("server/plan.trig");
        Graph graph = graphs.getGraph(NodeFactory.createURI(DOCUMENT));
        Graph refused = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(refused, "server/refused.ttl");
        return new DocumentEntry("plan.txt", DOCUMENT, fingerprint, "", graph, refused);
    }

    URI at(String path) {
        return URI.create(server.address()).resolve(path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> sparql(String query, String... headers) {
        return get("/sparql?query=" + encoded(query), headers);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
