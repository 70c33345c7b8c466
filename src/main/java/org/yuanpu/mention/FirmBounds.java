package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Parts the name of a company from what stands around it in a stretch of text: the verb or zone in
 * front, and behind it the figure that is told of it or what it does.
 */
final class FirmBounds {

    /** Tags of what companies do. */
    private static final Set<String> DEEDS = Set.of("v", "vi");

    /** Tags of what may stand in front of a deed and says how it is done. */
    private static final Set<String> MANNERS = Set.of("d", "ad", "a", "vd");

    /** Kinds of things that are no companies. */
    private static final Set<String> OTHERS = Set.of("org", "park", "project");

    /** No company has fewer letters in front of its deed. */
    private static final int LEAST = 3;

    private final Nature nature;
    private final Cue verb;
    private final Cue zone;
    private final Cue figure;
    private final Cue full;
    private final Cue trade;

    FirmBounds(Cues cues, Nature nature) {
        this.nature = nature;
        this.verb = cues.get("company.verb");
        this.zone = cues.get("company.zone");
        this.figure = cues.get("company.figure");
        this.full = cues.get("company.full");
        this.trade = cues.get("company.firm-trade");
    }

    /**
     * The things of a list, each without what stands around the name of a company.
     *
     * @param names what is known to be one
     */
    List<Item> of(Sentence sentence, Chunk chunk, List<Name> names) {
        List<Item> items = new ArrayList<>();
        chunk.items().forEach(item -> items.add(bare(sentence, item)));
        int last = items.size() - 1;
        if (chunk.symbol().equals("THINGS.plain") && chunk.tail().isEmpty()) {
            items.set(last, withoutDeed(sentence, items.get(last), names));
        }
        return items;
    }

    /**
     * An item without the verb or zone in front of a name and the figure behind it: 支持某某药业, 高新区某某药业
     * and 某某药业产值 are 某某药业.
     */
    private Item bare(Sentence sentence, Item item) {
        int start = item.start() + front(item.text());
        int end = item.end();
        if (figure.mayBeIn(item.text())) {
            Matcher told = figure.matcher(item.text());
            end = told.find() ? item.start() + told.start() : end;
        }
        boolean whole = start == item.start() && end == item.end();
        return whole || start >= end ? item : Item.of(sentence.text().text(), start, end);
    }

    /** How long the verb or zone is that words begin with. */
    private int front(String words) {
        int of = verb.mayBegin(words, 0) ? verb.opening(words).map(String::length).orElse(0) : 0;
        return of > 0 || !zone.mayBeIn(words)
                ? of
                : zone.opening(words).map(String::length).orElse(0);
    }

    /**
     * An item without what its company does, where no word of the rules stands between: 甲乙集团并购丙丁,
     * 甲乙药业成功研发某某.
     */
    private Item withoutDeed(Sentence sentence, Item item, List<Name> names) {
        List<Token> words = sentence.tokens();
        int from = first(words, item.start() + LEAST);
        for (int i = from; i < words.size() && words.get(i).start() < item.end(); i++) {
            int at = words.get(i).start();
            if ((isDeed(words, i) || isManner(words.get(i), item.end()))
                    && (isCompany(item.text().substring(0, at - item.start()))
                            || isNamed(item.start(), at, names))) {
                return isThing(item.text())
                        ? item
                        : Item.of(sentence.text().text(), item.start(), at);
            }
        }
        return item;
    }

    /** The first word that begins at a place or behind it. */
    private static int first(List<Token> words, int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isDeed(List<Token> words, int at) {
        boolean manner = MANNERS.contains(words.get(at).tag()) && at + 1 < words.size();
        return DEEDS.contains(words.get(manner ? at + 1 : at).tag());
    }

    /** 甲乙集团稳健 + 高效运营: how the deed is done that stands behind a thing. */
    private static boolean isManner(Token word, int end) {
        return word.end() == end && MANNERS.contains(word.tag());
    }

    /** 稳粮兴产强农业: what is a whole sentence by itself is a heading or a slogan. */
    static boolean isAlone(Sentence sentence, Chunk chunk) {
        return chunk.start() == 0
                && chunk.items().size() == 1
                && chunk.end() >= sentence.text().text().length() - 1;
    }

    private boolean isCompany(String front) {
        return nature.is(front, "FIRM")
                || nature.head(front, "company").filter(h -> full.in(h) || trade.in(h)).isPresent();
    }

    private static boolean isNamed(int start, int end, List<Name> names) {
        return names.stream()
                .anyMatch(
                        n -> n.start() == start && n.end() == end && n.type().equals("Enterprise"));
    }

    private boolean isThing(String text) {
        return nature.heads(text).words().stream().anyMatch(word -> OTHERS.contains(word.kind()));
    }
}
