package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.jena.rdfconnection.RDFConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Base;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.Access;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** Who is let in, and how often. */
class GateTest {

    private static final String TOKEN = "0123456789abcdef";

    @TempDir Path folder;

    @Test
    void with_a_token_only_those_who_show_it_are_let_in() {
        try (Running running =
                Running.in(folder, Running.SMALL, Admission.USUAL.withToken(TOKEN))) {
            HttpResponse<String> stranger = running.get("/api/search?q=a");
            assertThat(stranger.statusCode()).isEqualTo(401);
            assertThat(stranger.body()).contains("Y729");
            assertThat(stranger.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .contains("Bearer", "Basic");
            for (String wrong : Set.of("Bearer x" + TOKEN, "Basic !", "Bearer", basic("no"))) {
                assertThat(running.get("/", "Authorization", wrong).statusCode()).isEqualTo(401);
            }
            assertThat(running.get("/health").statusCode()).isEqualTo(200);
            for (String right : Set.of("Bearer " + TOKEN, basic(TOKEN))) {
                assertThat(running.get("/api/search?q=a", "Authorization", right).statusCode())
                        .isEqualTo(200);
            }
            try (Store store = Stores.open(folder, Access.READ);
                    RDFConnection connection = store.connect(Part.GRAPH)) {
                assertThat(connection.queryAsk("ASK { ?s ?p ?o }")).isTrue();
            }
        }
    }

    private static String basic(String password) {
        byte[] pair = ("anyone:" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0", "::", "192.0.2.1", "no.such.host.invalid"})
    void other_machines_are_not_served_without_a_word(String host) {
        Settings settings = new Settings(host, 0, Base.DEFAULT, Running.SMALL, Admission.USUAL);
        ProblemException thrown =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                YuanpuServer.start(settings, Stores.hold(folder), Running.home())
                                        .close());
        assertThat(thrown.problem().code()).isEqualTo("Y724");
        try (Store free = Stores.open(folder, Access.READ)) {
            assertThat(free.documents()).isEmpty();
        }
    }

    @Test
    void a_token_stands_in_a_file_that_its_owner_alone_can_read() throws IOException {
        Path file = folder.resolve("token");
        Files.writeString(file, TOKEN + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(Admission.token(file)).isEqualTo(TOKEN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(code(file)).isEqualTo("Y725");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        for (String bad :
                Set.of("", " \n", "short", "two words are no token", "令牌令牌令牌令牌令牌令牌令牌令牌")) {
            Files.writeString(file, bad);
            assertThat(code(file)).isEqualTo("Y726");
        }
        assertThat(code(folder.resolve("none"))).isEqualTo("Y726");
    }

    private static String code(Path file) {
        return catchThrowableOfType(ProblemException.class, () -> Admission.token(file))
                .problem()
                .code();
    }

    @Test
    void without_a_token_only_names_of_this_machine_are_answered() throws IOException {
        try (Running running = Running.in(folder)) {
            assertThat(head(running, "localhost:1")).contains(" 200 ");
            assertThat(head(running, "[::1]:1")).contains(" 200 ");
            assertThat(head(running, "evil.example")).contains(" 421 ");
            assertThat(head(running, "127.0.0.1.evil.example:80")).contains(" 421 ");
        }
    }

    /**
     * The first line of an answer to a request under that name, which clients do not let choose.
     */
    private static String head(Running running, String host) throws IOException {
        try (Socket socket = new Socket(Settings.LOOPBACK, running.server.port())) {
            OutputStream out = socket.getOutputStream();
            String request = "GET /openapi.json HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
            out.write(request.formatted(host).getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().get();
        }
    }

    @Test
    void a_client_that_asks_too_often_is_told_when_to_come_again() {
        Limits few =
                new Limits(
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(3),
                        1_000,
                        1_000_000,
                        10_000,
                        4,
                        16,
                        Duration.ofMillis(500),
                        1,
                        5);
        try (Running running = Running.in(folder, few)) {
            Set<Integer> statuses = new TreeSet<>();
            HttpResponse<String> last = null;
            for (int i = 0; i < 10; i++) {
                last = running.get("/api/search?q=a");
                statuses.add(last.statusCode());
            }
            assertThat(statuses).containsExactly(200, 429);
            assertThat(last.body()).contains("Y728");
            assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isEqualTo(1);
            assertThat(running.get("/health").statusCode()).isEqualTo(200);
            assertThat(running.get("/metrics").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void a_bucket_fills_again_and_holds_no_more_than_its_fill() {
        long[] now = {0};
        Buckets buckets = new Buckets(2, 3, () -> now[0]);
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("a")).isZero();
        }
        assertThat(buckets.take("a")).isEqualTo(1);
        assertThat(buckets.take("b")).isZero();
        now[0] += 500_000_000L;
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(1);
        now[0] += 3_600_000_000_000L;
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("a")).isZero();
        }
        assertThat(buckets.take("a")).isEqualTo(1);
    }

    @Test
    void pages_of_a_named_origin_may_read_and_no_others() {
        String origin = "https://reports.example";
        try (Running running =
                Running.in(folder, Running.SMALL, Admission.USUAL.forPagesOf(origin))) {
            HttpResponse<String> friend = running.get("/api/stats", "Origin", origin);
            assertThat(friend.headers().firstValue("Access-Control-Allow-Origin")).hasValue(origin);
            assertThat(friend.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .hasValue("cross-origin");
            HttpResponse<String> other = running.get("/api/stats", "Origin", "https://a.example");
            assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(preflight(running, origin).statusCode()).isEqualTo(204);
            assertThat(preflight(running, "https://a.example").statusCode()).isEqualTo(405);
        }
    }

    private static HttpResponse<String> preflight(Running running, String origin) {
        return running.send(
                "OPTIONS",
                "/sparql",
                "",
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST");
    }

    @Test
    void what_is_counted_is_there_for_prometheus() {
        try (Running running = Running.in(folder)) {
            running.sparql("ASK { ?s ?p ?o }");
            running.get("/api/things/Park/500116/no");
            HttpResponse<String> answer = running.get("/metrics");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/plain;version=0.0.4");
            assertThat(answer.body())
                    .contains(
                            "yuanpu_requests_seconds_count{method=\"GET\",path=\"/sparql\",status=\"200\"} 1",
                            "yuanpu_requests_seconds_count{method=\"GET\",path=\"/api/things/*\",status=\"404\"} 1",
                            "le=\"0.3\"",
                            "yuanpu_store{what=\"documents\"} 1.0",
                            "yuanpu_queries_running 0.0",
                            "yuanpu_queries_stood_back_total 0.0",
                            "jvm_memory_used_bytes");
        }
    }

    @Test
    void what_readers_ask_first_is_asked_by_the_server_itself() {
        try (Running running = Running.in(folder)) {
            String search = "yuanpu_requests_seconds_count{method=\"GET\",path=\"/api/search\"";
            await(() -> running.get("/metrics").body().contains(search));
        }
    }

    private static void await(BooleanSupplier state) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
