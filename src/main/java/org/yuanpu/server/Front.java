package org.yuanpu.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.TreeSet;
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
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final int WORTH_ZIPPING = 1_000;

    private final transient Resource resource;
    private final transient Limits limits;
    private final transient State state;

    Front(Resource resource, Limits limits, State state) {
        this.resource = resource;
        this.limits = limits;
        this.state = state;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Exchange exchange = new Exchange(request, limits);
        String tag = state.tag(exchange.header("Accept").orElse(""));
        Reply reply = reply(exchange, tag);
        if (wantsZipped(request, reply)) {
            reply = reply.zipped();
        }
        headers(response, reply, resource.dependsOnStoreAlone() ? tag : null);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(reply.body());
        }
    }

    private static boolean wantsZipped(HttpServletRequest request, Reply reply) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && accepted.matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*")
                && reply.body().length > WORTH_ZIPPING;
    }

    private Reply reply(Exchange exchange, String tag) {
        try {
            return allowed(exchange, tag);
        } catch (ProblemException e) {
            Reply reply = ProblemJson.of(e.problem(), exchange.locale());
            return reply.status() == 405 ? reply.with("Allow", allow()) : reply;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} {}", exchange.method(), exchange.path(), e);
            Problem problem = Problem.of("Y716", exchange.path(), e.getClass().getSimpleName());
            return ProblemJson.of(problem, exchange.locale());
        }
    }

    private Reply allowed(Exchange exchange, String tag) {
        if (!resource.methods().contains(exchange.method())) {
            throw new ProblemException(
                    Problem.of("Y704", exchange.path(), exchange.method(), allow()));
        }
        boolean has = exchange.header("If-None-Match").filter(tag::equals).isPresent();
        return has && resource.dependsOnStoreAlone() && !exchange.method().equals("POST")
                ? Reply.notModified()
                : resource.answer(exchange);
    }

    private String allow() {
        return String.join(", ", new TreeSet<>(resource.methods()));
    }

    private static void headers(HttpServletResponse response, Reply reply, String tag) {
        response.setStatus(reply.status());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Vary", "Accept, Accept-Language, Accept-Encoding");
        response.setHeader("Cache-Control", "no-cache");
        if (tag != null && reply.status() < 400) {
            response.setHeader("ETag", tag);
        }
        reply.headers().forEach(response::setHeader);
        if (reply.status() != 304) {
            response.setContentType(reply.type());
            response.setContentLength(reply.body().length);
        }
    }
}
