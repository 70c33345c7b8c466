package org.yuanpu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.problem.ProblemException;

/** The client of a server that holds the store, against the server's half of the conversation. */
class ServedStoreTest {

    @TempDir Path folder;

    private LocalStore held;
    private Handover handover;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        held = Stores.hold(folder);
        handover = new Handover(held);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(Handover.PATH, this::answer);
        server.start();
        handover.announce(server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        handover.close();
        held.close();
    }

    @Test
    void the_client_writes_and_reads_through_the_server() {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            DocumentEntry document = Sample.document("江津 报告.txt", 2, 20);
            store.replace(document);
            store.replace(List.of(Sample.document("b", 1, 3), Sample.document("c", 4, 3)));
            assertThat(store.documents()).isEqualTo(held.documents()).hasSize(3);
            assertThat(store.remove(List.of("c", "d", "b"))).containsExactly("c", "b");
            store.putShared(new SharedGraph(Part.REVIEW, "urn:s", "1", Sample.graph(1, 4)));
            assertThat(store.documents()).isEqualTo(held.documents()).hasSize(1);
            Graph copy = store.graph(Part.GRAPH, document.graphName());
            assertThat(copy.isIsomorphicWith(document.accepted())).isTrue();
            assertThat(store.graphNames(Part.REVIEW))
                    .isEqualTo(held.graphNames(Part.REVIEW))
                    .hasSize(2);
            store.compact();
            assertThat(store.info().documents()).isEqualTo(1);
            assertThat(store.info().server()).isEqualTo(server.getAddress().getPort());
            assertThat(store.remove("江津 报告.txt")).isTrue();
            assertThat(store.remove("江津 报告.txt")).isFalse();
            assertThat(held.documents()).isEmpty();
        }
    }

    @Test
    void only_the_owner_can_read_the_secret() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        handover.close();
        assertThat(file()).doesNotExist();
    }

    @Test
    void without_the_secret_nothing_is_done() throws Exception {
        URI address =
                URI.create(
                        "http://127.0.0.1:%d/internal/compact"
                                .formatted(server.getAddress().getPort()));
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer guess")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        int status =
                HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
        assertThat(status).isEqualTo(403);
    }

    @Test
    void a_file_of_a_server_that_is_gone_is_passed_over() throws IOException {
        String text = Files.readString(file());
        stop();
        Files.writeString(file(), text);
        try (Store store = Stores.open(folder, Access.READ)) {
            assertThat(store).isInstanceOf(LocalStore.class);
        }
        serve();
    }

    @Test
    void a_problem_of_the_server_reaches_the_client() {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            server.removeContext(Handover.PATH);
            ProblemException thrown =
                    catchThrowableOfType(ProblemException.class, store::documents);
            assertThat(thrown.problem().code()).isEqualTo("Y508");
            server.createContext(
                    Handover.PATH, exchange -> answer(exchange, Map.of("part", "review")));
            ProblemException lacking =
                    catchThrowableOfType(
                            ProblemException.class, () -> store.graph(Part.GRAPH, "urn:x"));
            assertThat(lacking.problem().code()).isEqualTo("Y509");
        }
    }

    private Path file() {
        return folder.resolve("server");
    }

    private void answer(HttpExchange exchange) throws IOException {
        answer(exchange, parameters(exchange.getRequestURI()));
    }

    private void answer(HttpExchange exchange, Map<String, String> parameters) throws IOException {
        Handover.Answer answer =
                handover.answer(
                        new Handover.Request(
                                exchange.getRequestMethod(),
                                exchange.getRequestURI()
                                        .getPath()
                                        .substring(Handover.PATH.length()),
                                parameters,
                                Optional.ofNullable(
                                        exchange.getRequestHeaders().getFirst("Authorization")),
                                exchange.getRequestBody()));
        exchange.getResponseHeaders().add("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), 0);
        try (OutputStream out = exchange.getResponseBody()) {
            answer.body().writeTo(out);
        }
    }

    private static Map<String, String> parameters(URI uri) {
        Map<String, String> parameters = new TreeMap<>();
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
