package org.yuanpu.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The parts of a document that is a zip file (Word, OpenDocument, EPUB). What is unpacked is
 * bounded, so that a small file cannot fill the memory; nothing outside the file is ever read.
 *
 * @param key the source key, for messages
 * @param parts the parts wanted, by name
 */
record ZipParts(String key, Map<String, byte[]> parts) {

    /** Bytes that all parts of one document may have together, unpacked. */
    private static final int MOST_UNPACKED = 100_000_000;

    /**
     * Unpacks the parts wanted.
     *
     * @throws ProblemException Y110 when the file is damaged, Y114 when it unpacks to too much
     */
    static ZipParts of(Source source, Predicate<String> wanted) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_UNPACKED;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    byte[] bytes = bounded(zip, left, source.key());
                    left -= bytes.length;
                    parts.put(entry.getName(), bytes);
                } else {
                    left -= passed(zip, left, source.key());
                }
                entries++;
            }
            if (entries == 0) {
                throw new ProblemException(Problem.of("Y110", source.key(), "no zip"));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of("Y110", source.key(), e.getMessage()), e);
        }
        return new ZipParts(source.key(), parts);
    }

    /**
     * Reads a stream to its end.
     *
     * @throws ProblemException Y114 when it has more bytes than the limit
     */
    static byte[] bounded(InputStream in, int limit, String key) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > limit) {
                throw new ProblemException(Problem.of("Y114", key, Megabytes.of(MOST_UNPACKED)));
            }
        }
        return out.toByteArray();
    }

    private static int passed(InputStream in, int limit, String key) throws IOException {
        byte[] buffer = new byte[8192];
        int count = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            count += n;
            if (count > limit) {
                throw new ProblemException(Problem.of("Y114", key, Megabytes.of(MOST_UNPACKED)));
            }
        }
        return count;
    }

    /**
     * A part that must be there, as XML. The parser knows no document type definitions, so it can
     * neither fetch nor expand entities.
     *
     * @throws ProblemException Y110 when it is missing
     */
    Element xml(String name) {
        return optional(name)
                .orElseThrow(
                        () -> new ProblemException(Problem.of("Y110", key, name + " is missing")));
    }

    /** A part that may be there, as XML. */
    Optional<Element> optional(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Jsoup.parse(new ByteArrayInputStream(part), null, "", Parser.xmlParser()));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y110", key, e.getMessage()), e);
        }
    }
}
