package org.yuanpu.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The stage from bytes to document. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads a source in the format that its name's ending tells.
     *
     * @throws ProblemException when it is empty, too large, damaged, not in its format, in no known
     *     encoding, or wants more memory than there is
     */
    public static Document read(Source source) {
        Format format = Formats.of(source.name());
        Extract extract = Guard.read(source.key(), () -> format.read(source));
        if (extract.text().isBlank()) {
            throw new ProblemException(Problem.of("Y102", source.key()));
        }
        byte[] text = extract.text().getBytes(StandardCharsets.UTF_8);
        if (text.length > source.mostText()) {
            throw new ProblemException(
                    Problem.of(
                            "Y105",
                            source.key(),
                            Megabytes.of(text.length),
                            Megabytes.of(source.mostText())));
        }
        return new Document(
                source.key(),
                extract.text(),
                format.name(),
                extract.encoding(),
                hash(text),
                extract.pages(),
                extract.furniture(),
                source.metadata());
    }

    /** The formats that can be read, those of files that hold several documents last. */
    public static List<ReadableFormat> formats() {
        return Formats.all();
    }

    private static String hash(byte[] text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
