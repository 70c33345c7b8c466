package org.yuanpu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The one servlet: refuses what a resource does not take, and sends what it gives. */
final class Front extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    /** Scripts and styles come from the server itself, and nothing may frame the pages. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self';"
                    + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** What every answer says. */
    private static final Map<String, String> SAFE =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Vary", "Accept, Accept-Language, Accept-Encoding, Origin",
                    "Cache-Control", "no-cache");

    private static final Pattern GZIP =
            Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private static final int WORTH_ZIPPING = 1_000;

    private final String path;
    private final transient Resource resource;
    private final transient Limits limits;
    private final transient State state;
    private final transient Gate gate;
    private final transient Meters meters;
    private final transient Courtesy courtesy;

    /**
     * A resource on a path.
     *
     * @param path the path in the notation of servlets
     */
    Front(
            String path,
            Resource resource,
            Limits limits,
            State state,
            Gate gate,
            Meters meters,
            Courtesy courtesy) {
        this.path = path;
        this.resource = resource;
        this.limits = limits;
        this.state = state;
        this.gate = gate;
        this.meters = meters;
        this.courtesy = courtesy;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long start = System.nanoTime();
        Exchange exchange = new Exchange(request, limits);
        Optional<String> tag = tag(exchange);
        Reply reply = courtesy.quickly(() -> reply(exchange, tag));
        meters.answered(path, exchange.method(), reply.status(), System.nanoTime() - start);
        if (wantsZipped(exchange, reply)) {
            reply = reply.zipped();
        }
        headers(response, reply, tag);
        gate.headers(exchange).forEach(response::setHeader);
        if (!exchange.method().equals("HEAD")) {
            response.getOutputStream().write(reply.body());
        }
    }

    /** Taken before the answer is made: it may be of a later state, never of an earlier one. */
    private Optional<String> tag(Exchange exchange) {
        return resource.dependsOnStoreAlone()
                ? Optional.of(state.tag(exchange.header("Accept").orElse("")))
                : resource.tag(exchange);
    }

    private static boolean wantsZipped(Exchange exchange, Reply reply) {
        return exchange.header("Accept-Encoding").filter(a -> GZIP.matcher(a).find()).isPresent()
                && reply.body().length > WORTH_ZIPPING
                && !reply.isPacked();
    }

    private Reply reply(Exchange exchange, Optional<String> tag) {
        try {
            Optional<Reply> preflight = gate.preflight(exchange);
            if (preflight.isPresent()) {
                return preflight.get();
            }
            gate.enter(exchange);
            return allowed(exchange, tag);
        } catch (ProblemException e) {
            Reply reply = ProblemJson.of(e.problem(), exchange.locale());
            return reply.status() == 405 ? reply.with("Allow", allow()) : reply;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(exchange, e);
        }
    }

    private static Reply failed(Exchange exchange, Throwable thrown) {
        LOG.error("{} {}", exchange.method(), exchange.path(), thrown);
        String code = thrown instanceof OutOfMemoryError ? "Y730" : "Y716";
        Problem problem = Problem.of(code, exchange.path(), thrown.getClass().getSimpleName());
        return ProblemJson.of(problem, exchange.locale());
    }

    private Reply allowed(Exchange exchange, Optional<String> tag) {
        if (!resource.methods().contains(exchange.method())) {
            throw new ProblemException(
                    Problem.of("Y704", exchange.path(), exchange.method(), allow()));
        }
        return !exchange.method().equals("POST") && tag.filter(t -> has(exchange, t)).isPresent()
                ? Reply.notModified()
                : resource.answer(exchange);
    }

    /** Whether the client names the tag among those of the answers it has. */
    private static boolean has(Exchange exchange, String tag) {
        return exchange.header("If-None-Match")
                .map(tags -> List.of(tags.split("\\s*,\\s*")))
                .filter(tags -> tags.contains(tag) || tags.contains("*"))
                .isPresent();
    }

    private String allow() {
        return String.join(", ", new TreeSet<>(resource.methods()));
    }

    private static void headers(HttpServletResponse response, Reply reply, Optional<String> tag) {
        response.setStatus(reply.status());
        SAFE.forEach(response::setHeader);
        if (reply.status() < 400) {
            tag.ifPresent(t -> response.setHeader("ETag", t));
        }
        reply.headers().forEach(response::setHeader);
        if (!reply.type().isEmpty()) {
            response.setContentType(reply.type());
            response.setContentLength(reply.body().length);
        }
    }
}
