package org.yuanpu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * What a server that holds a store does for the other commands of the program, on paths below
 * {@link #PATH}: it gives the documents and their graphs, and takes new ones.
 *
 * <p>The server's part of the conversation whose other part is the client that {@link Stores#open}
 * gives. The server calls {@link #answer} for every request below that path, and only for requests
 * that come over the loopback interface. Whoever asks shows the secret of the file {@code server}
 * in the store's folder, as {@code Authorization: Bearer …}; all else is answered 403.
 *
 * <table>
 * <caption>requests, below the path</caption>
 * <tr><td>GET documents</td><td>JSON, the documents</td></tr>
 * <tr><td>POST documents</td><td>replaces; the body is RDF Thrift, documents with two named graphs
 * each</td></tr>
 * <tr><td>POST removals</td><td>removes; the body is a JSON list of keys, the answer that of those
 * that were there</td></tr>
 * <tr><td>GET graphs?part=</td><td>JSON, the names of graphs</td></tr>
 * <tr><td>GET graph?part=&amp;name=</td><td>RDF Thrift, one graph</td></tr>
 * <tr><td>POST shared?part=&amp;name=&amp;fingerprint=</td><td>RDF Thrift, a shared graph</td></tr>
 * <tr><td>POST settle</td><td>gives back disk space where that pays</td></tr>
 * <tr><td>POST compact</td><td>compacts</td></tr>
 * <tr><td>GET info</td><td>JSON</td></tr>
 * </table>
 */
public final class Handover implements AutoCloseable {

    /** All requests lie below this path. */
    public static final String PATH = "/internal/";

    private static final int SECRET_BYTES = 32;

    private final LocalStore store;
    private final String secret;

    /** Prepares to hand over that store; nobody knows of it before {@link #announce}. */
    public Handover(LocalStore store) {
        this.store = store;
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        this.secret = HexFormat.of().formatHex(random);
    }

    /**
     * One request.
     *
     * @param method the HTTP method
     * @param path what follows {@link #PATH}
     * @param parameters the parameters of the address, decoded
     * @param authorization the header of that name, if there is one
     * @param body the content, read here to its end or not at all
     */
    public record Request(
            String method,
            String path,
            Map<String, String> parameters,
            Optional<String> authorization,
            InputStream body) {}

    /**
     * The answer to a request.
     *
     * @param status the HTTP status
     * @param contentType the type of the body
     * @param body writes the content
     */
    public record Answer(int status, String contentType, Body body) {}

    /** Writes a body. */
    public interface Body {
        /** Writes the content; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Tells other processes of the same user that this server holds the store. */
    public void announce(int port) {
        new Faults(store.folder().path().toString())
                .guard(
                        () -> {
                            long pid = ProcessHandle.current().pid();
                            new ServerFile(port, pid, secret).write(store.folder().server());
                            return true;
                        });
    }

    /** Answers one request; a problem of the store is an answer too. */
    public Answer answer(Request request) {
        if (!knowsSecret(request.authorization())) {
            return json(403, new JsonObject());
        }
        try {
            return allowed(request);
        } catch (ProblemException e) {
            return json(500, Json.of(e.problem()));
        }
    }

    /** Whether a header {@code Authorization} shows the secret of this server. */
    public boolean knowsSecret(Optional<String> authorization) {
        byte[] wanted = authorization().getBytes(StandardCharsets.UTF_8);
        byte[] shown = authorization.orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(wanted, shown);
    }

    /** The header {@code Authorization} of the program's own requests. */
    public String authorization() {
        return "Bearer " + secret;
    }

    private Answer allowed(Request request) {
        return switch (request.method() + " " + request.path()) {
            case "GET documents" -> json(200, Json.documents(store.documents()));
            case "POST documents" -> replace(request);
            case "POST removals" -> remove(request);
            case "GET graphs" -> json(200, Json.strings(store.graphNames(part(request))));
            case "GET graph" -> graph(request);
            case "POST shared" -> shared(request);
            case "POST settle" -> settle();
            case "POST compact" -> compact();
            case "GET info" -> json(200, Json.of(store.info()));
            default -> json(404, new JsonObject());
        };
    }

    private Answer replace(Request request) {
        List<DocumentEntry> documents = Wire.readDocuments(request.body());
        if (documents.isEmpty()) {
            throw missing(request, "documents");
        }
        store.replace(documents);
        return done(true);
    }

    private Answer remove(Request request) {
        List<String> keys = Json.strings(JSON.parseAny(request.body()));
        return json(200, Json.strings(store.remove(keys)));
    }

    private Answer graph(Request request) {
        Graph graph = store.graph(part(request), parameter(request, "name"));
        return new Answer(200, Wire.TYPE, out -> Wire.write(graph, out));
    }

    private Answer shared(Request request) {
        store.putShared(
                new SharedGraph(
                        part(request),
                        parameter(request, "name"),
                        parameter(request, "fingerprint"),
                        Wire.readGraph(request.body())));
        return done(true);
    }

    private Answer settle() {
        store.settle();
        return done(true);
    }

    private Answer compact() {
        store.compact();
        return done(true);
    }

    private static Part part(Request request) {
        return parameter(request, "part").equals(Part.REVIEW.label()) ? Part.REVIEW : Part.GRAPH;
    }

    private static String parameter(Request request, String name) {
        String value = request.parameters().get(name);
        if (value == null) {
            throw missing(request, name);
        }
        return value;
    }

    private static ProblemException missing(Request request, String name) {
        return new ProblemException(Problem.of("Y509", PATH + request.path(), name));
    }

    private static Answer done(boolean changed) {
        return json(200, Json.done(changed));
    }

    private static Answer json(int status, JsonValue value) {
        return new Answer(status, "application/json", out -> JSON.write(out, value));
    }

    /** Takes the announcement back. The store stays open: it belongs to the server. */
    @Override
    public void close() {
        new Faults(store.folder().path().toString())
                .guard(() -> Files.deleteIfExists(store.folder().server()));
    }
}
