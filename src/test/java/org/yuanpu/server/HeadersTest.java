package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** What stands around the answers: what keeps browsers safe, and what saves sending them again. */
class HeadersTest {

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
    void every_answer_carries_the_headers_that_keep_browsers_safe() {
        for (String path : List.of("/", "/sparql", "/health", "/no", "/api/search?q=script")) {
            HttpResponse<String> answer = running.get(path);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors 'none'", "script-src 'self'")
                    .doesNotContain("script-src 'self' 'unsafe");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/js/app.js", "/style/base.css", "/lib/codemirror/codemirror.js"})
    void scripts_and_styles_are_sent_once(String path) {
        String tag = running.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(running.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(running.get(path, "If-None-Match", "W/\"0\"").statusCode()).isEqualTo(200);
        assertThat(running.get("/js/frame.js").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(Optional.of(tag));
    }

    @Test
    void answers_are_kept_until_the_store_changes() {
        String path = "/sparql?query=" + Running.encoded(Running.PARKS);
        String tag = running.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(running.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(running.get(path, "If-None-Match", tag, "Accept", "text/csv").statusCode())
                .isEqualTo(200);
        try (Store store = Stores.open(folder, Access.WRITE)) {
            store.replace(Running.document("2"));
            assertThat(store.info().server()).isEqualTo(running.server.port());
        }
        assertThat(running.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void the_head_of_an_answer_has_its_length_and_no_body() {
        HttpResponse<String> head = running.send("HEAD", "/health", "");
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    }

    @Test
    void long_answers_are_zipped_where_that_is_accepted() throws Exception {
        URI uri = running.at("/data?default");
        HttpRequest request = HttpRequest.newBuilder(uri).header("Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> answer = running.client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body()).startsWith(0x1f, 0x8b);
    }
}
