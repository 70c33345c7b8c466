package org.yuanpu.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.http.sys.RegistryRequestModifier;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The store that a server of ours holds, over HTTP on the loopback interface. */
public final class ServedStore implements Store {

    private static final Duration FIRST_ANSWER = Duration.ofSeconds(2);

    private final StoreFolder folder;
    private final ServerFile server;
    private final HttpClient client;

    private ServedStore(StoreFolder folder, ServerFile server) {
        this.folder = folder;
        this.server = server;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(FIRST_ANSWER)
                        .build();
    }

    /** The store behind the server that the folder's file names, if that server answers. */
    static Optional<ServedStore> find(StoreFolder folder) {
        return ServerFile.read(folder.server())
                .map(server -> new ServedStore(folder, server))
                .filter(ServedStore::answers);
    }

    private boolean answers() {
        HttpRequest request = request("info", Map.of()).timeout(FIRST_ANSWER).GET().build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobodyThere) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public RDFConnection connect(Part part) {
        return connect(part, Map.of());
    }

    /**
     * The same, with words to the server beside each query.
     *
     * @param parameters values by the names that the server knows
     */
    public RDFConnection connect(Part part, Map<String, String> parameters) {
        String endpoint =
                address()
                        + (part == Part.GRAPH ? "/sparql" : "/review/sparql")
                        + written(parameters);
        RegistryRequestModifier.get()
                .add(endpoint, (query, headers) -> headers.put("Authorization", authorization()));
        return RDFConnectionRemote.newBuilder().queryEndpoint(endpoint).httpClient(client).build();
    }

    @Override
    public List<StoredDocument> documents() {
        return Json.documents(JSON.parseAny(get("documents", Map.of())));
    }

    @Override
    public List<String> graphNames(Part part) {
        return Json.strings(JSON.parseAny(get("graphs", Map.of("part", part.label()))));
    }

    @Override
    public Graph graph(Part part, String name) {
        return Wire.readGraph(get("graph", Map.of("part", part.label(), "name", name)));
    }

    @Override
    public void replace(List<DocumentEntry> documents) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Wire.write(documents, body);
        post("documents", Map.of(), body);
    }

    @Override
    public List<String> remove(List<String> keys) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        JSON.write(body, Json.strings(keys));
        return Json.strings(post("removals", Map.of(), body));
    }

    @Override
    public void putShared(SharedGraph shared) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Wire.write(shared.graph(), body);
        Map<String, String> parameters =
                Map.of(
                        "part", shared.part().label(),
                        "name", shared.name(),
                        "fingerprint", shared.fingerprint());
        post("shared", parameters, body);
    }

    @Override
    public void settle() {
        post("settle", Map.of(), new ByteArrayOutputStream());
    }

    @Override
    public void compact() {
        post("compact", Map.of(), new ByteArrayOutputStream());
    }

    @Override
    public StoreInfo info() {
        return Json.info(JSON.parse(get("info", Map.of())), server.port());
    }

    private InputStream get(String path, Map<String, String> parameters) {
        return send(request(path, parameters).GET().build());
    }

    private JsonValue post(
            String path, Map<String, String> parameters, ByteArrayOutputStream body) {
        BodyPublisher content = BodyPublishers.ofByteArray(body.toByteArray());
        return JSON.parseAny(send(request(path, parameters).POST(content).build()));
    }

    private HttpRequest.Builder request(String path, Map<String, String> parameters) {
        URI uri = URI.create(address() + Handover.PATH + path + written(parameters));
        return HttpRequest.newBuilder(uri)
                .header("Authorization", authorization())
                .header("Content-Type", Wire.TYPE);
    }

    private static String written(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : new TreeMap<>(parameters)
                        .entrySet().stream()
                                .map(p -> p.getKey() + "=" + encoded(p.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private String authorization() {
        return "Bearer " + server.secret();
    }

    private String address() {
        return "http://127.0.0.1:" + server.port();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private InputStream send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() == 200) {
                return response.body();
            }
            throw refused(response);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(
                            "Y508",
                            folder.path().toString(),
                            server.port(),
                            String.valueOf(e.getMessage())),
                    e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private ProblemException refused(HttpResponse<InputStream> response) {
        try {
            JsonObject object = JSON.parse(response.body());
            if (object.hasKey("code")) {
                return Json.problem(object);
            }
        } catch (JsonParseException notOurs) {
            // Told below: some other server answers at that port.
        }
        return new ProblemException(
                Problem.of(
                        "Y508",
                        folder.path().toString(),
                        server.port(),
                        "HTTP " + response.statusCode()));
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    @Override
    public void close() {
        // The server keeps the store; the client's threads end with it.
    }
}
