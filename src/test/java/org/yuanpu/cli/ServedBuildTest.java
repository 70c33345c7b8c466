package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.ontology.Home;
import org.yuanpu.server.Settings;
import org.yuanpu.server.YuanpuServer;
import org.yuanpu.store.Stores;

/** The whole road from a file to an answer, with a build while the server runs. */
class ServedBuildTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private static final String REPORT =
            """
            甲乙区2025年政府工作报告

            一、工业
            甲乙工业园新引进%s丙丁制造有限公司，新开工%s生产线项目。2024年地区生产总值增长6%%。
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir Path folder;

    @Test
    void what_is_built_shows_at_once_and_never_as_a_script() throws Exception {
        Path store = folder.resolve("store");
        try (YuanpuServer server =
                YuanpuServer.start(Settings.local(0), Stores.hold(store), Home.find())) {
            HttpResponse<String> before = get(server, "api/things?type=Park");
            assertThat(before.body()).contains("\"total\" : 0");
            build(store);
            HttpResponse<String> after = get(server, "api/things?type=Park");
            assertThat(after.body()).contains("甲乙工业园");
            assertThat(after.headers().firstValue("ETag"))
                    .isNotEqualTo(before.headers().firstValue("ETag"));
            assertThat(get(server, "api/search?q=jygyy").body()).contains("甲乙工业园");
            nothingIsAScript(server);
            Files.delete(report());
            Call.of(
                    "build",
                    folder.resolve("in").toString(),
                    "--prune",
                    "--store",
                    store.toString());
            assertThat(get(server, "api/things?type=Park").body()).contains("\"total\" : 0");
        }
    }

    private Path report() throws IOException {
        return Files.createDirectories(folder.resolve("in"))
                .resolve("a" + SCRIPT.replace("/", "") + ".txt");
    }

    private void build(Path store) throws IOException {
        Files.writeString(report(), REPORT.formatted(SCRIPT, SCRIPT));
        Files.writeString(report().resolveSibling("b.txt"), "没有内容。");
        Call call = Call.of("build", folder.resolve("in").toString(), "--store", store.toString());
        assertThat(call.exit()).as(call.err()).isZero();
    }

    private void nothingIsAScript(YuanpuServer server) throws Exception {
        HttpResponse<String> documents = get(server, "api/documents?q=script");
        assertThat(documents.body()).contains("\"total\" : 1", "a<script>alert(1)<script>.txt");
        String key = URLEncoder.encode("a<script>alert(1)<script>.txt", StandardCharsets.UTF_8);
        String escaped =
                URLEncoder.encode("a%3Cscript%3Ealert(1)%3Cscript%3E.txt", StandardCharsets.UTF_8);
        for (String path :
                new String[] {
                    "api/documents?q=script",
                    "api/documents/" + escaped,
                    "api/search?q=script",
                    "api/things?q=" + key,
                    "id/Document/0/" + escaped,
                    "no/" + key,
                }) {
            HttpResponse<String> answer = get(server, path);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(path)
                    .doesNotContain("html");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
        assertThat(get(server, "api/documents/" + escaped).body()).contains("<script>alert(1)");
        HttpRequest page =
                HttpRequest.newBuilder(URI.create(server.address() + "id/Document/0/" + escaped))
                        .header("Accept", "text/html")
                        .build();
        HttpResponse<String> html = client.send(page, BodyHandlers.ofString());
        assertThat(html.body()).contains("<html").doesNotContain("alert(1)");
    }

    private HttpResponse<String> get(YuanpuServer server, String path) throws Exception {
        URI address = URI.create(server.address() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
