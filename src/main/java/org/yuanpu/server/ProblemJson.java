package org.yuanpu.server;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonObject;
import org.yuanpu.problem.Problem;

/** A problem as an answer, after RFC 9457, with the codes of {@code docs/errors.md}. */
final class ProblemJson {

    static final String TYPE = "application/problem+json";

    private static final String RETRY_SECONDS = "5";
    private static final String ASK_FOR_PASSWORD = "Basic realm=\"yuanpu\", charset=\"UTF-8\"";

    /** The status of the codes whose status is not that of their family. */
    private static final Map<String, Integer> STATUS =
            Map.ofEntries(
                    Map.entry("Y601", 404),
                    Map.entry("Y703", 404),
                    Map.entry("Y704", 405),
                    Map.entry("Y705", 406),
                    Map.entry("Y706", 415),
                    Map.entry("Y707", 413),
                    Map.entry("Y710", 422),
                    Map.entry("Y711", 422),
                    Map.entry("Y712", 503),
                    Map.entry("Y713", 503),
                    Map.entry("Y714", 404),
                    Map.entry("Y715", 403),
                    Map.entry("Y716", 500),
                    Map.entry("Y719", 503),
                    Map.entry("Y722", 503),
                    Map.entry("Y727", 421),
                    Map.entry("Y728", 429),
                    Map.entry("Y729", 401),
                    Map.entry("Y730", 503),
                    Map.entry("Y731", 404),
                    Map.entry("Y732", 422));

    private ProblemJson() {}

    /** The answer that reports the problem in the reader's language. */
    static Reply of(Problem problem, Locale locale) {
        int status = status(problem.code());
        JsonObject json = new JsonObject();
        json.put("type", ProblemsResource.path(problem.code()));
        json.put("title", problem.message(locale));
        json.put("status", status);
        json.put("detail", problem.line(locale));
        json.put("instance", problem.source());
        json.put("code", problem.code());
        json.put("cure", problem.cure(locale));
        problem.position().ifPresent(p -> json.put("line", p.line()));
        problem.position().ifPresent(p -> json.put("column", p.column()));
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        return advised(new Reply(status, TYPE, body, new TreeMap<>()), problem);
    }

    /** With what the client should do before it asks again. */
    private static Reply advised(Reply reply, Problem problem) {
        return switch (reply.status()) {
            case 401 -> reply.with("WWW-Authenticate", "Bearer, " + ASK_FOR_PASSWORD);
            case 429 -> reply.with("Retry-After", problem.arguments().get(1));
            case 503 -> reply.with("Retry-After", RETRY_SECONDS);
            default -> reply;
        };
    }

    /**
     * The HTTP status of a code: what the store or the program could not do is no client's fault.
     */
    static int status(String code) {
        boolean ours = code.startsWith("Y4") || code.startsWith("Y5");
        return STATUS.getOrDefault(code, ours ? 500 : 400);
    }
}
