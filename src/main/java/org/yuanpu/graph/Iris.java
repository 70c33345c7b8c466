package org.yuanpu.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.yuanpu.document.Span;
import org.yuanpu.ontology.Base;

/**
 * The one place that mints IRIs.
 *
 * <p>A thing's IRI is the base, its class, a region code ({@link #ANYWHERE} where none applies) and
 * its name, with the characters as they are; what an IRI or a path may not hold is percent-encoded.
 * Nodes that belong to a document hang on its IRI behind a {@code #}.
 */
public final class Iris {

    /** Stands in the place of a region code for what has one identity everywhere. */
    public static final String ANYWHERE = "0";

    private static final String ILLEGAL = " <>\"{}|\\^`#?%[]";
    private static final String QUOTES = "“”‘’\"'「」『』〝〞";
    private static final int HASH_BYTES = 8;

    private final String base;

    /**
     * @param base where all IRIs begin
     */
    public Iris(Base base) {
        this.base = base.iri();
    }

    /** A thing by its class, the code of the region it is known in, and its name. */
    String thing(String type, String region, String name) {
        return base + type + "/" + region + "/" + escaped(canonical(name), ILLEGAL + "/");
    }

    /** A document by its source key; the path keeps its slashes. */
    public String document(String key) {
        String nfc = Normalizer.normalize(key, Normalizer.Form.NFC);
        return base + "Document/" + ANYWHERE + "/" + escaped(nfc, ILLEGAL);
    }

    /**
     * What stands in the place of the region code for things of a document whose region is not
     * known: they are told apart from those of every other document.
     */
    String placeless(String key) {
        return "~" + escaped(Normalizer.normalize(key, Normalizer.Form.NFC), ILLEGAL + "/");
    }

    /** A period by its label. */
    String period(String label) {
        return base + "Period/" + ANYWHERE + "/" + label;
    }

    /** A day, written as in XML Schema. */
    String day(String date) {
        return base + "Day/" + ANYWHERE + "/" + date;
    }

    /** The program. */
    String program() {
        return base + "Agent/" + ANYWHERE + "/Yuanpu";
    }

    /** A node of a document that stretches of its text identify. */
    static String part(String document, String kind, List<Span> spans) {
        return document
                + "#"
                + kind
                + "-"
                + spans.stream()
                        .map(s -> s.start() + "-" + s.end())
                        .collect(Collectors.joining("."));
    }

    /** A node of a document that some values identify together. */
    static String part(String document, String kind, String... values) {
        return document + "#" + kind + "-" + hash(values);
    }

    /** A result of the checks of a document's graph, told from the others by some values. */
    public static String result(String document, List<String> values) {
        return part(document, "refused", values.toArray(String[]::new));
    }

    /** A name as identity knows it: NFKC, without white space and quotation marks. */
    static String canonical(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> QUOTES.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String escaped(String text, String illegal) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (illegal.indexOf(c) >= 0 || Character.isISOControl(c) || isOdd(c)) {
                                percent(escaped, c);
                            } else {
                                escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }

    /** Private use, format characters, halves of surrogate pairs: legal for no one to read. */
    private static boolean isOdd(int c) {
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    private static void percent(StringBuilder escaped, int c) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            escaped.append("%%%02X".formatted(b));
        }
    }

    private static String hash(String... values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String value : values) {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
