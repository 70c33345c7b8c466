package org.yuanpu.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;

/**
 * Tells whether a word for "and" parts two things of a list or stands inside the name of one. What
 * stands on its two sides speaks for the one or the other; the sum of it decides.
 */
final class Conjunctions {

    /** Kinds of things that have names: what ends as one of them can stand by itself. */
    private static final Set<String> NAMED =
            Set.of("project", "company", "park", "weakpark", "org", "region");

    private static final Set<String> BUILT = Set.of("project", "park", "weakpark", "org", "region");

    private static final Set<String> GROUNDS = Set.of("park", "weakpark", "region");

    /** The word for "and" of partners, of two ends of a way and of two fields of research. */
    private static final String WITH = "与";

    /** The word for "and" of lists. */
    private static final String AND = "和";

    /** A name with more letters is told by more than its kind. */
    private static final int LONG = 6;

    /** What is taken from all that speaks for two where the second belongs to another work. */
    private static final int PART = 3;

    /** A name with fewer letters hardly stands alone. */
    private static final int SHORT = 5;

    private final Nature nature;
    private final ParkPairs pairs;
    private final Cue tightAnd;
    private final Cue wideAnd;
    private final Cue route;
    private final Cue deed;
    private final Cue institution;
    private final Cue level;
    private final Cue part;
    private final Cue between;
    private final Cue line;
    private final Cue extension;
    private final Cue phased;

    Conjunctions(Nature nature, Cues cues) {
        this.nature = nature;
        this.pairs = new ParkPairs(cues, nature);
        this.tightAnd = cues.get("list.tight-and");
        this.wideAnd = cues.get("list.wide-and");
        this.route = cues.get("list.route");
        this.deed = cues.get("project.deed");
        this.institution = cues.get("project.institution");
        this.level = cues.get("list.level");
        this.part = cues.get("list.part");
        this.between = cues.get("list.between");
        this.line = cues.get("list.line");
        this.extension = cues.get("list.extension");
        this.phased = cues.get("list.phased");
    }

    /**
     * What stands on one side of the word: the words, how much of them only a name has, what they
     * end as, and whether that is a deed.
     */
    private record Side(String words, int own, Nature.Heads heads, boolean done) {

        boolean is(Set<String> kinds) {
            return kinds.stream().anyMatch(heads::has);
        }

        boolean isOwn() {
            return own > 0;
        }
    }

    /** Whether what stands behind the word is another thing than the last one in front of it. */
    boolean parts(Sentence sentence, List<Item> items, Chunk and, Chunk next) {
        Item last = items.get(items.size() - 1);
        String word = sentence.text().text().substring(and.start(), and.end());
        if (wideAnd.in(word)) {
            return true;
        }
        String words = sentence.text().text().substring(next.start(), next.end());
        if (extension.in(last.text()) && extension.in(words)
                || phased.in(last.text()) && phased.in(words)) {
            return true;
        }
        Side left = side(sentence, last.text(), last.start(), last.end());
        Side right = side(sentence, words, next.start(), next.end());
        int sum =
                ofWord(word, left, right)
                        + ofLeft(left)
                        + ofRight(right)
                        + ofBoth(left, right)
                        + (items.size() > 1 ? 1 : 0);
        return sum > 0
                && !isOne(word, left, right)
                && !isPair(sentence, items, next, right)
                && (sum > PART || !part.in(right.words()) || areTold(word, left, right));
    }

    /** 甲乙路上跨和丙丁大道下穿工程: what each has of its own says that the second is no part of the first. */
    private static boolean areTold(String word, Side left, Side right) {
        return word.equals(AND) && left.own() > 1 && right.own() > 1;
    }

    private Side side(Sentence sentence, String words, int start, int end) {
        int own =
                Math.max(
                        nature.ownness(sentence.text().text(), sentence.tokens(), start, end),
                        institution.in(words) ? 1 : 0);
        return new Side(words, own, nature.heads(words), deed.in(words));
    }

    /**
     * 政和, G99和丙高速, 甲城与乙镇之间…, 省级船舶和服装…, 药品审评和检验丙丁中心, 片区整治和保护利用: a letter of a name, two ends of one
     * way, two trades, what one house does, two deeds done to one place.
     */
    private boolean isOne(String word, Side left, Side right) {
        return left.words().length() == 1
                || word.equals(AND) && line.in(right.words().substring(1))
                || WITH.equals(word) && between.in(right.words())
                || !left.is(BUILT) && !left.isOwn() && level.in(left.words())
                || left.done() && right.done() && !right.isOwn() && right.words().length() < SHORT;
    }

    /** 甲山和乙山石墨园区: two parks that share what they are, which are told apart as they are found. */
    private boolean isPair(Sentence sentence, List<Item> items, Chunk next, Side right) {
        return items.size() == 1
                && right.heads()
                        .of("park")
                        .map(head -> next.end() - head.length())
                        .filter(at -> at > next.start())
                        .map(at -> pairs.apart(sentence, items.get(0).start(), at, next.end()))
                        .filter(parks -> parks.size() > 1)
                        .isPresent();
    }

    /**
     * 和 joins what stands in lists, be the first of two called by its bare name; 及 and 与 join more
     * often what belongs together.
     */
    private int ofWord(String word, Side left, Side right) {
        if (tightAnd.in(word)) {
            return right.isOwn() ? -3 : -5;
        }
        boolean bare = left.heads().words().isEmpty() && left.isOwn();
        return WITH.equals(word) ? -4 : bare && right.isOwn() ? 1 : 0;
    }

    /**
     * 甲乙大桥和…: what ends as a thing does is whole, and what is done to a place that has a name may
     * be; a task, a trade or a product goes on.
     */
    private int ofLeft(Side left) {
        if (left.is(NAMED)) {
            return left.own() > 1 ? 3 : 4;
        }
        if (left.done() && left.own() > 1) {
            return 0;
        }
        return (left.heads().has("abstract") ? -3 : left.heads().has("trade") ? -1 : 0)
                - (left.own() > 1 ? 1 : 0);
    }

    /** …和丙丁植物园, …和展示中心: what has no name of its own belongs to what is in front. */
    private int ofRight(Side right) {
        int length = right.words().length();
        return Math.min(right.own(), 2)
                - (right.done() ? 1 : 0)
                + (right.heads().has("company") ? 2 : 0)
                + (institution.in(right.words()) ? 2 : 0)
                + (length > LONG ? 1 : length < SHORT ? -1 : 0);
    }

    /** 甲乙公园和丙丁公园: two of one kind are two. */
    private int ofBoth(Side left, Side right) {
        return Stream.of(
                        left.isOwn() && right.isOwn() ? 1 : 0,
                        left.words().length() > 2 && last(left) == last(right) ? 2 : 0,
                        left.is(GROUNDS) && right.is(GROUNDS) ? 2 : 0,
                        route.in(left.words()) && route.in(right.words()) ? 2 : 0,
                        left.done() == right.done() ? 0 : left.done() ? 1 : -1)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static char last(Side side) {
        return side.words().charAt(side.words().length() - 1);
    }
}
