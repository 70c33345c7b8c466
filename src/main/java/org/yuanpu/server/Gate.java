package org.yuanpu.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Lets requests in or not, before any resource sees them: how many come from one client, whether it
 * shows the token, and whether it meant this server at all.
 */
final class Gate {

    private static final String HEALTH = "/health";
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Settings settings;
    private final Predicate<Optional<String>> ofTheProgram;
    private final Buckets buckets;

    /**
     * The gate of a server.
     *
     * @param ofTheProgram whether the header {@code Authorization} shows the secret that the
     *     program's own commands know
     */
    Gate(Settings settings, Predicate<Optional<String>> ofTheProgram) {
        this.settings = settings;
        this.ofTheProgram = ofTheProgram;
        this.buckets =
                new Buckets(settings.limits().rate(), settings.limits().burst(), System::nanoTime);
    }

    /**
     * Lets a request in. Supervisors may always ask for the health, and the commands of the program
     * have a secret of their own.
     *
     * @throws ProblemException Y727 the request was meant for another server, Y728 too many
     *     requests, Y729 no token or a wrong one
     */
    void enter(Exchange exchange) {
        boolean program = exchange.isLocal() && ofTheProgram.test(exchange.header("Authorization"));
        if (exchange.path().equals(HEALTH) || program) {
            return;
        }
        name(exchange);
        count(exchange);
        token(exchange);
    }

    /**
     * A page elsewhere could have its own name point to this machine, and read what is served here.
     * Where only this machine is served, it must be called by a name of this machine.
     */
    private void name(Exchange exchange) {
        boolean guarded = settings.admission().token().isEmpty() && !settings.admission().open();
        String host = exchange.header("Host").map(Gate::withoutPort).orElse("");
        if (guarded && !LOCAL_NAMES.contains(host) && !host.equals(settings.host())) {
            throw new ProblemException(Problem.of("Y727", exchange.path(), host));
        }
    }

    private static String withoutPort(String host) {
        try {
            return Optional.ofNullable(URI.create("http://" + host).getHost()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void count(Exchange exchange) {
        long wait = settings.limits().rate() == 0 ? 0 : buckets.take(exchange.client());
        if (wait > 0) {
            throw new ProblemException(
                    Problem.of("Y728", exchange.path(), settings.limits().rate(), wait));
        }
    }

    private void token(Exchange exchange) {
        Optional<String> token = settings.admission().token();
        if (token.isPresent() && !shown(exchange).filter(s -> equal(s, token.get())).isPresent()) {
            throw new ProblemException(Problem.of("Y729", exchange.path()));
        }
    }

    /** A program sends the token itself; a browser asks its user for it as a password. */
    private static Optional<String> shown(Exchange exchange) {
        String header = exchange.header("Authorization").orElse("");
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? password(header.substring(BASIC.length()).strip())
                : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            byte[] decoded = Base64.getDecoder().decode(encoded);
            String pair = new String(decoded, StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static boolean equal(String shown, String token) {
        return MessageDigest.isEqual(
                shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a page of this origin may read the answer. */
    boolean welcomes(Optional<String> origin) {
        Optional<String> allowed = settings.admission().origin();
        return origin.isPresent()
                && allowed.filter(a -> a.equals("*") || a.equals(origin.get())).isPresent();
    }

    /** The headers that tell a browser which other pages may read the answer; none by default. */
    SortedMap<String, String> headers(Exchange exchange) {
        SortedMap<String, String> headers = new TreeMap<>();
        Optional<String> origin = exchange.header("Origin");
        if (welcomes(origin)) {
            headers.put("Access-Control-Allow-Origin", origin.orElseThrow());
            headers.put("Access-Control-Expose-Headers", "ETag, Link, Retry-After, X-Total-Count");
            headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        }
        return headers;
    }

    /** The answer to a browser that asks before it lets another page ask, if that is so. */
    Optional<Reply> preflight(Exchange exchange) {
        boolean asks =
                exchange.method().equals("OPTIONS")
                        && exchange.header("Access-Control-Request-Method").isPresent()
                        && welcomes(exchange.header("Origin"));
        return asks
                ? Optional.of(
                        Reply.nothing()
                                .with("Access-Control-Allow-Methods", "GET, HEAD, POST")
                                .with(
                                        "Access-Control-Allow-Headers",
                                        "Accept, Accept-Language, Authorization, Content-Type,"
                                                + " If-None-Match")
                                .with("Access-Control-Max-Age", "600"))
                : Optional.empty();
    }
}
