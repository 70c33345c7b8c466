package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** Queries that take too long, and those who ask beside them. */
class SlowQueriesTest {

    private static final String CROSS =
            "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }";

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

    @Test
    void slow_queries_end_and_starve_nobody() throws Exception {
        // What is asked for the first time is slow whoever else asks; that is not what is told
        // here.
        slowestOfQuick();
        List<CompletableFuture<HttpResponse<String>>> slow =
                IntStream.range(0, 8)
                        .mapToObj(i -> running.at("/sparql?query=" + Running.encoded(CROSS)))
                        .map(HttpRequest::newBuilder)
                        .map(b -> running.client.sendAsync(b.build(), BodyHandlers.ofString()))
                        .toList();
        int asked = 0;
        long slowest = 0;
        while (slow.stream().noneMatch(CompletableFuture::isDone) || asked < 3) {
            slowest = Math.max(slowest, slowestOfQuick());
            asked++;
        }
        for (CompletableFuture<HttpResponse<String>> answer : slow) {
            assertThat(answer.get().statusCode()).isEqualTo(503);
            assertThat(answer.get().body()).containsAnyOf("Y712", "Y713");
        }
        // Only now: no query is left running that would take the turns of the next test.
        assertThat(slowest).isLessThan(500);
    }

    /** How long the slowest of the answers takes that have to come at once. */
    private static long slowestOfQuick() {
        return Stream.of(
                        "/health",
                        "/api/search?q=" + Running.encoded("珞璜"),
                        "/api/things/Park/500116/" + Running.encoded("珞璜工业园"))
                .mapToLong(SlowQueriesTest::millis)
                .max()
                .getAsLong();
    }

    private static long millis(String path) {
        long start = System.nanoTime();
        assertThat(running.get(path).statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    @Test
    void closing_ends_what_runs_and_frees_the_store(@TempDir Path other) throws Exception {
        Running busy = Running.in(other, Limits.USUAL);
        CompletableFuture<HttpResponse<String>> slow =
                busy.client.sendAsync(
                        HttpRequest.newBuilder(busy.at("/sparql"))
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofString(CROSS, StandardCharsets.UTF_8))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(busy.get("/health").statusCode()).isEqualTo(200);
        long start = System.nanoTime();
        busy.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        slow.handle((answer, failure) -> true).get();
        try (Store free = Stores.open(other, Access.READ)) {
            assertThat(free.documents()).hasSize(1);
        }
    }
}
