package org.yuanpu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** A web page saved with all it needs in one file (RFC 2557); its first HTML part is read. */
final class Mhtml implements Format {

    private static final String HEADER =
            "(?i)(?s)\\s*(?:from|mime-version|content-type|subject|date|snapshot-content-location)\\s*:.*";

    @Override
    public String name() {
        return "mhtml";
    }

    @Override
    public List<String> extensions() {
        return List.of("mhtml", "mht");
    }

    /** A file of this name that is no message is mostly the page alone. */
    @Override
    public Extract read(Source source) {
        int head = Math.min(source.bytes().length, 200);
        String first =
                new String(source.bytes(), 0, head, java.nio.charset.StandardCharsets.ISO_8859_1);
        return first.matches(HEADER) ? message(source) : new Html().read(source);
    }

    private static Extract message(Source source) {
        MimeConfig limits = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).build();
        MimeTokenStream stream = new MimeTokenStream(limits);
        stream.setRecursionMode(RecursionMode.M_RECURSE);
        stream.parse(new ByteArrayInputStream(source.bytes()));
        try {
            while (stream.getState() != EntityState.T_END_OF_STREAM) {
                if (stream.getState() == EntityState.T_BODY && isPage(stream)) {
                    return new Html().read(source.with(page(stream, source)));
                }
                stream.next();
            }
        } catch (IOException | MimeException | RuntimeException e) {
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            throw new ProblemException(Problem.of("Y110", source.key(), e.getMessage()), e);
        }
        throw new ProblemException(Problem.of("Y110", source.key(), "no text/html"));
    }

    private static byte[] page(MimeTokenStream stream, Source source) throws IOException {
        try (InputStream in = stream.getDecodedInputStream()) {
            return ZipParts.bounded(in, source.bytes().length, source.key());
        }
    }

    private static boolean isPage(MimeTokenStream stream) {
        return stream.getBodyDescriptor()
                .getMimeType()
                .matches("text/html|application/xhtml\\+xml");
    }
}
