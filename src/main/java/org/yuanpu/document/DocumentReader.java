package org.yuanpu.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The stage from bytes to document. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads a source in the format that its name's ending tells.
     *
     * @throws ProblemException when it is empty, too large, damaged, not in its format, or in no
     *     known encoding
     */
    public static Document read(Source source) {
        Format format = Formats.of(source.key());
        Extract extract = format.read(source);
        if (extract.text().isBlank()) {
            throw new ProblemException(Problem.of("Y102", source.key()));
        }
        return new Document(
                source.key(),
                extract.text(),
                format.name(),
                extract.encoding(),
                hash(extract.text()),
                extract.pages());
    }

    /** The endings of the files that can be read, with commas between them. */
    public static String formats() {
        return Formats.names();
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
