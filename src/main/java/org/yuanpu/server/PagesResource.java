package org.yuanpu.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The pages, with their scripts and styles, from inside the program. */
final class PagesResource implements Resource {

    private static final String FOLDER = "pages/";
    private static final String START = "index.html";

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html;charset=utf-8",
                    "css", "text/css;charset=utf-8",
                    "js", "text/javascript;charset=utf-8",
                    "json", "application/json",
                    "svg", "image/svg+xml",
                    "txt", "text/plain;charset=utf-8");

    @Override
    public Reply answer(Exchange exchange) {
        String path = exchange.pathAfter("/");
        return page(path.isEmpty() ? START : path, exchange.path());
    }

    /** The page every address of a person's shows; its script looks at the address. */
    static Reply start(String source) {
        return page(START, source);
    }

    private static Reply page(String name, String source) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z0-9]+([./-][a-z0-9]+)*")) {
            throw missing(source);
        }
        try (InputStream in = PagesResource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw missing(source);
            }
            return Reply.ok(type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException missing(String source) {
        return new ProblemException(Problem.of("Y703", source));
    }
}
