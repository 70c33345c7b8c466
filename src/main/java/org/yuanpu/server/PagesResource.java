package org.yuanpu.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yuanpu.ontology.Base;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The pages, with their scripts and styles, from inside the program. All pages are one document,
 * whose script looks at the address and asks the server for what to show.
 */
final class PagesResource implements Resource {

    private static final String FOLDER = "pages/";
    private static final String START = "index.html";
    private static final Pattern PAGES =
            Pattern.compile(
                    "|search|findings|lives|identities|diff|queries(/[^/]+)?|editor|explore|ontology|id/.+");
    private static final Pattern FILES = Pattern.compile("[a-z0-9]+([./-][a-z0-9]+)*");

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html;charset=utf-8",
                    "css", "text/css;charset=utf-8",
                    "js", "text/javascript;charset=utf-8",
                    "mjs", "text/javascript;charset=utf-8",
                    "svg", "image/svg+xml");

    private static final int TAG_BYTES = 8;

    private final String base;

    /**
     * @param base where the IRIs of things begin
     */
    PagesResource(String base) {
        this.base = base;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String path = exchange.pathAfter("/");
        return PAGES.matcher(path).matches()
                ? page()
                : Reply.ok(type(path, exchange.path()), file(path, exchange.path()));
    }

    /** The scripts are many: a browser that has them asks only whether they are still the same. */
    @Override
    public Optional<String> tag(Exchange exchange) {
        String path = exchange.pathAfter("/");
        return PAGES.matcher(path).matches() || !exists(path)
                ? Optional.empty()
                : Optional.of(tag(file(path, path)));
    }

    private static boolean exists(String name) {
        return FILES.matcher(name).matches()
                && PagesResource.class.getResource(FOLDER + name) != null;
    }

    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"%s\"".formatted(HexFormat.of().formatHex(hash, 0, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document of all pages; it names the base, which the scripts go by. */
    Reply page() {
        String html = new String(file(START, START), StandardCharsets.UTF_8);
        String escaped = base.replace("&", "&amp;").replace("\"", "&quot;");
        return Reply.text("text/html", html.replace(Base.DEFAULT.iri(), escaped));
    }

    private static String type(String name, String source) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !FILES.matcher(name).matches()) {
            throw missing(source);
        }
        return type;
    }

    private static byte[] file(String name, String source) {
        try (InputStream in = PagesResource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw missing(source);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException missing(String source) {
        return new ProblemException(Problem.of("Y703", source));
    }
}
