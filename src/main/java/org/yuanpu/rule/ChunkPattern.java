package org.yuanpu.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression over chunks.
 *
 * <p>It is written as symbols ({@code VERB}, {@code VERB.started}; {@code _} for any but a comma or
 * stop) parted by blanks, with {@code ( ) | ? * +} as usual, {@code ^} and {@code $} for the ends
 * of the sentence, {@code (?! …)}, {@code (?= …)}, {@code (?<! …)} and {@code (?<= …)} to look
 * around, and {@code name=…} in front of a symbol or bracket to capture it.
 */
public final class ChunkPattern {

    private static final Pattern PIECE =
            Pattern.compile(
                    "\\s+|(?<sign>\\(\\?<?[!=]|[()|?*+^$_])|(?<capture>[a-z]+[0-9]*)="
                            + "|(?<symbol>[A-Z]+(\\.[a-z]+)?)");

    private final String source;
    private final Pattern pattern;
    private final Marks marks;
    private final Set<String> captures;

    private ChunkPattern(String source, Pattern pattern, Set<String> captures) {
        this.source = source;
        this.pattern = pattern;
        this.marks = Marks.of(pattern);
        this.captures = Set.copyOf(captures);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException with the faulty piece as its message
     */
    static ChunkPattern of(String source, Alphabet alphabet) {
        StringBuilder regex = new StringBuilder();
        Set<String> captures = new TreeSet<>();
        Matcher piece = PIECE.matcher(source);
        String capture = null;
        int at = 0;
        while (at < source.length()) {
            if (!piece.find(at) || piece.start() != at) {
                throw new IllegalArgumentException(source.substring(at));
            }
            at = piece.end();
            if (piece.group("capture") != null) {
                capture = piece.group("capture");
                captures.add(capture);
            } else if (piece.group("symbol") != null) {
                regex.append(captured(capture, symbol(piece.group("symbol"), alphabet)));
                capture = null;
            } else if (piece.group("sign") != null) {
                regex.append(sign(capture, piece.group("sign"), alphabet));
                capture = null;
            }
        }
        return new ChunkPattern(source, Pattern.compile(regex.toString()), captures);
    }

    private static String symbol(String symbol, Alphabet alphabet) {
        if (!alphabet.knows(symbol)) {
            throw new IllegalArgumentException(symbol);
        }
        return alphabet.expression(symbol);
    }

    private static String captured(String capture, String expression) {
        return capture == null ? expression : "(?<" + capture + ">" + expression + ")";
    }

    private static String sign(String capture, String sign, Alphabet alphabet) {
        if (sign.equals("_")) {
            String any = "[^" + alphabet.code("COMMA") + alphabet.code("STOP") + "]";
            return captured(capture, any);
        }
        if (capture != null && !sign.equals("(")) {
            throw new IllegalArgumentException(capture + "=" + sign);
        }
        return capture == null ? sign.equals("(") ? "(?:" : sign : "(?<" + capture + ">";
    }

    /** A matcher over a sentence's chunks, each written as its character of the alphabet. */
    public Matcher matcher(String chunks) {
        return pattern.matcher(chunks);
    }

    /**
     * Whether chunks of these characters can fit at all. It is asked first, since most patterns do
     * not fit most sentences.
     */
    public boolean mayFit(String chunks) {
        return marks.mayBeIn(chunks);
    }

    /** Where at or behind a place of a sentence's chunks a match may begin, -1 where nowhere. */
    public int next(String chunks, int from) {
        return marks.next(chunks, from);
    }

    /** Whether a match may begin at a place of a sentence's chunks, by the chunk there. */
    public boolean mayBegin(String chunks, int at) {
        return marks.mayBegin(chunks, at);
    }

    /** The names that matches can be asked for. */
    public Set<String> captures() {
        return captures;
    }

    @Override
    public String toString() {
        return source;
    }
}
