package org.yuanpu.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Span;

/** A request, as the resources see it: decoded as UTF-8, whatever the container thinks. */
final class Exchange {

    /** The parameters that narrow a question to the documents of some years. */
    static final Set<String> YEARS = Set.of("asOf", "said");

    private final HttpServletRequest request;
    private final Limits limits;

    Exchange(HttpServletRequest request, Limits limits) {
        this.request = request;
        this.limits = limits;
    }

    /** The method in capitals. */
    String method() {
        return request.getMethod();
    }

    /** The whole path, decoded. */
    String path() {
        return decoded(request.getRequestURI().replace("+", "%2B"));
    }

    /** What follows the prefix in the path, decoded. */
    String pathAfter(String prefix) {
        String path = path();
        return path.startsWith(prefix) ? path.substring(prefix.length()) : "";
    }

    /**
     * The years that are asked for, with {@code asOf} or {@code said}.
     *
     * @throws ProblemException Y636 they are no years
     */
    Optional<Span> span() {
        return Span.of(path(), parameter("asOf"), parameter("said"));
    }

    /** The values of each parameter of the address. */
    Map<String, List<String>> parameters() {
        return form(request.getQueryString());
    }

    /** The first value of a parameter of the address. */
    Optional<String> parameter(String name) {
        return parameters().getOrDefault(name, List.of()).stream().findFirst();
    }

    /** A whole number from 0 on among the parameters. */
    int number(String name, int otherwise) {
        return parameter(name).map(value -> number(name, value)).orElse(otherwise);
    }

    private int number(String name, String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new ProblemException(Problem.of("Y717", path(), name, value));
        }
        return Integer.parseInt(value);
    }

    /** A header. */
    Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** The media type of the body, without its parameters. */
    String bodyType() {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The language of the client. */
    Locale locale() {
        return request.getLocale();
    }

    /** The address that was asked, as the client called it, without parameters. */
    String address() {
        return request.getRequestURL().toString();
    }

    /** The address of the client. */
    String client() {
        return request.getRemoteAddr();
    }

    /** Whether the request came over the loopback interface. */
    boolean isLocal() {
        return request.getRemoteAddr().matches("127\\..*|\\[?(::1|0:0:0:0:0:0:0:1)\\]?");
    }

    /** The body as it comes in; only for clients that are trusted with its size. */
    InputStream body() {
        try {
            return request.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body as text, if it is not longer than allowed. */
    String text() {
        try {
            byte[] bytes = body().readNBytes(limits.body() + 1);
            if (bytes.length > limits.body()) {
                throw new ProblemException(Problem.of("Y707", path(), limits.body()));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a form in the body. */
    Map<String, List<String>> form() {
        return form(text());
    }

    private Map<String, List<String>> form(String encoded) {
        Map<String, List<String>> values = new TreeMap<>();
        for (String pair : (encoded == null ? "" : encoded).split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!pair.isEmpty()) {
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return values;
    }

    private String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("Y718", request.getRequestURI()), e);
        }
    }
}
