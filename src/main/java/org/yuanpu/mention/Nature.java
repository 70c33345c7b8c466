package org.yuanpu.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;
import org.yuanpu.rule.Word;
import org.yuanpu.text.Token;

/**
 * Tells what a stretch of text is by its words: a kind of thing or a name, and of what sort.
 *
 * <p>A name has something in it that no list of common words explains: a place, a person, a brand
 * cut to single characters, letters and digits.
 */
public final class Nature {

    private static final String HEAD = "HEAD";
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s\\d.%]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9.+\\-]+");

    private static final Set<String> COMMON = Set.of("GENERIC", "HEAD", "INERT", "SOFT");

    /** Classes of words that stand in no company's short name. */
    private static final Set<String> ANY_REPORT =
            Set.of(
                    "GENERIC",
                    "HEAD",
                    "SOFT",
                    "TAIL",
                    "VERB",
                    "GOODS",
                    "TERM",
                    "LEAD",
                    "OTHER",
                    "ADV",
                    "INERT",
                    "PREP",
                    "COOP",
                    "LOOSE",
                    "BAREPARK");

    private static final Set<String> GOODS = Set.of("GENERIC", "GOODS", "TERM");

    private final Lexicon lexicon;
    private final Lexicon heads;
    private final Lexicon generic;
    private final Lexicon goods;
    private final Lexicon common;
    private final Lexicon reports;

    /** How far in front of a thing its count may stand. */
    private static final int NEAR = 16;

    private final Cue phase;
    private final Cue several;

    /** A judge over the words of the rules. */
    public Nature(Rules rules) {
        this.lexicon = rules.lexicon();
        this.heads = lexicon.only(HEAD);
        this.generic = lexicon.only(word -> word.type().equals("GENERIC") || isKind(word));
        this.goods = lexicon.only(word -> GOODS.contains(word.type()) || isKind(word));
        this.common = lexicon.only(word -> COMMON.contains(word.type()));
        this.reports =
                lexicon.only(word -> word.text().length() > 1 && ANY_REPORT.contains(word.type()));
        this.phase = rules.cues().get("name.phase");
        this.several = rules.cues().get("project.several");
    }

    /** A head noun that tells a kind of thing, and not a single character. */
    private static boolean isKind(Word word) {
        return word.type().equals(HEAD) && word.text().length() > 1;
    }

    /**
     * How much of a stretch only a name would have: 0 for a phrase of common words.
     *
     * @param text the sentence
     * @param tokens its words
     * @param start where the stretch begins
     * @param end behind its last character
     */
    public int ownness(String text, List<Token> tokens, int start, int end) {
        int own = 0;
        for (Token token : tokens) {
            if (token.start() >= end) {
                break;
            }
            int from = Math.max(start, token.start());
            int to = Math.min(end, token.end());
            if (from < to) {
                own += weight(text, from, to, token.tag());
            }
        }
        if (own == 0) {
            boolean other = common.uncovered(text, start, end) >= 2;
            return other && !isDeed(tokens, start, end) ? 1 : 0;
        }
        return generic.makesUp(text, start, end) ? 0 : own;
    }

    /** 编制: one word that is a verb. */
    private static boolean isDeed(List<Token> tokens, int start, int end) {
        for (Token token : tokens) {
            if (token.start() >= start) {
                return token.start() == start && token.end() == end && token.tag().startsWith("v");
            }
        }
        return false;
    }

    /** Whether a count stands right in front of a place: 8个, 一批. */
    public boolean isCounted(String text, int at) {
        return several.in(text.substring(Math.max(0, at - NEAR), at));
    }

    /** Where the words from a place on end that only a name has. */
    int ownEnd(String text, List<Token> words, int from, int to) {
        int end = from;
        for (Token word : words) {
            if (word.start() == end
                    && word.end() <= to
                    && allOwn(text, List.of(word), end, word.end())) {
                end = word.end();
            }
        }
        return end;
    }

    /** Whether every word of a stretch is one that only a name would have. */
    public boolean allOwn(String text, List<Token> tokens, int start, int end) {
        for (Token token : tokens) {
            int from = Math.max(start, token.start());
            int to = Math.min(end, token.end());
            if (from < to && weight(text, from, to, token.tag()) == 0) {
                return false;
            }
        }
        return start < end;
    }

    private int weight(String text, int start, int end, String tag) {
        if (generic.makesUp(text, start, end)) {
            return 0;
        }
        if (!Character.isIdeographic(text.charAt(start))) {
            String word = text.substring(start, end);
            if (MARKS.matcher(word).matches()) {
                return 0;
            }
            if (LATIN.matcher(word).matches()) {
                return 1;
            }
        }
        int length = end - start;
        if (tag.equals("w") && Character.isIdeographic(text.charAt(start))) {
            return 1;
        }
        if (tag.startsWith("ns") || tag.startsWith("nr")) {
            return 2;
        }
        return switch (tag.charAt(0)) {
            case 'n' ->
                    length == 1
                                    || tag.startsWith("nt")
                                    || tag.startsWith("nz")
                                    || tag.startsWith("nx")
                            ? 1
                            : 0;
            case 'g', 'j', 'x' -> 1;
            case 'm', 'q', 'p', 'c', 'u', 'd', 'w', 'r', 'f', 'y', 'e', 'o' -> 0;
            default -> length == 1 ? 1 : 0;
        };
    }

    /** Whether a stretch is made of common words alone. */
    public boolean covered(String text) {
        return generic.makesUp(text, 0, text.length());
    }

    /** Whether a stretch is made of goods, materials, terms of policy and common words alone. */
    public boolean isGoods(String text) {
        return goods.makesUp(text, 0, text.length());
    }

    /** Whether no word stands in a stretch that reports are made of. */
    public boolean isFree(String text) {
        for (int at = 0; at < text.length() - 1; at++) {
            if (reports.longestFrom(text, at, text.length()) > at) {
                return false;
            }
        }
        return true;
    }

    /** 化工、重金属等企业: whether a list tells what its things make, and names none of them. */
    public boolean isOfKinds(Chunk list) {
        List<String> names = list.items().stream().map(Item::text).toList();
        return names.size() > 1
                && names.stream().noneMatch(name -> is(name, "FIRM") || is(name, "BRAND"))
                && names.stream().filter(this::isKindOfGoods).count() * 3 >= names.size();
    }

    /** 化工, and not 海外化工: what is made, without the last word of a company's name behind it. */
    private boolean isKindOfGoods(String name) {
        return isGoods(name) && head(name, "company").filter(h -> !h.equals(name)).isEmpty();
    }

    /** Whether the text as a whole is a word of the class. */
    public boolean is(String text, String type) {
        return lexicon.is(text, type);
    }

    /**
     * The longest head noun that ends a stretch.
     *
     * @param whole the stretch; a phase or bracket at its end is passed over
     * @param kind which heads: park, project, company, org, region, abstract
     */
    public Optional<String> head(String whole, String kind) {
        return heads(whole).of(kind);
    }

    /** The word of a company, or else of a trade, that ends a stretch. */
    public Optional<String> business(String whole) {
        Heads all = heads(whole);
        return all.of("company").or(() -> all.of("trade"));
    }

    /** The head nouns that end a stretch; a phase or bracket at its end is passed over. */
    public Heads heads(String whole) {
        return new Heads(heads.ending(phase.cutFrom(whole)));
    }

    /**
     * The head nouns that end a stretch.
     *
     * @param words the longest first
     */
    public record Heads(List<Word> words) {

        /** The longest of a kind. */
        public Optional<String> of(String kind) {
            for (Word word : words) {
                if (word.kind().equals(kind)) {
                    return Optional.of(word.text());
                }
            }
            return Optional.empty();
        }

        /** Whether there is one of a kind. */
        public boolean has(String kind) {
            return of(kind).isPresent();
        }
    }
}
