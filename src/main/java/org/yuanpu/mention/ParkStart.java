package org.yuanpu.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/** Finds where the name of a park begins: behind the verbs and other parks in front of it. */
final class ParkStart {

    private static final Set<String> GOODS = Set.of("GOODS", "TERM");

    /** The last word of a park has no more letters. */
    private static final int LONGEST = 10;

    private static final char SEPARATES = '、';

    /** The tag of a word for how something is or is done. */
    private static final String MANNER = "a";

    private static final Set<String> VERBS = Set.of("v", "vi", "vg", "vd", "d", "ad");

    private final Lexicon lexicon;
    private final Lexicon heads;
    private final Lexicon things;
    private final Nature nature;
    private final Cue act;
    private final Cue by;
    private final Cue and;
    private final Cue base;
    private final Cue inside;
    private final Cue mere;
    private final Leftovers leftovers;

    ParkStart(Rules rules, Nature nature) {
        this.lexicon = rules.lexicon();
        this.heads = lexicon.only(word -> word.symbol().equals("HEAD.park"));
        this.things = lexicon.only(word -> GOODS.contains(word.type()));
        this.nature = nature;
        Cues cues = rules.cues();
        this.act = cues.get("park.act");
        this.by = cues.get("park.by");
        this.and = cues.get("park.and");
        this.base = cues.get("park.base");
        this.inside = cues.get("park.verb-inside");
        this.mere = cues.get("park.mere");
        this.leftovers = new Leftovers(cues);
    }

    /**
     * Where the name begins that a last word ends: in front of all that the longest such word
     * holds, and where another name begins that goes on to it.
     *
     * @param names those found in front of it
     */
    int find(Sentence sentence, Item item, Hit head, List<Name> names) {
        int start = find(sentence, item, longest(sentence.text().text(), item, head));
        return names.stream()
                .filter(n -> n.type().equals("Park") && n.start() >= item.start())
                .filter(n -> n.start() < start && start < n.end() && n.end() <= head.end())
                .mapToInt(Name::start)
                .min()
                .orElse(start);
    }

    /** 临空经济区 and not 经济区: where the longest last word of a park begins that ends at a place. */
    private int longest(String text, Item item, Hit head) {
        for (int at = Math.max(item.start() + 1, head.end() - LONGEST); at < head.start(); at++) {
            int end = head.end();
            if (heads.at(text, at).stream().anyMatch(h -> h.end() == end)) {
                return at;
            }
        }
        return head.start();
    }

    /** Where the name begins whose last word begins at a place of an item. */
    int find(Sentence sentence, Item item, int head) {
        String text = sentence.text().text();
        int from = bracketed(text, item.start(), head);
        boolean opened = by.in(text.substring(from, head));
        int start = behindVerbs(sentence, opened ? from + 1 : from, from, head);
        Matcher acts = act.matcher(text).region(start, head);
        while (acts.find()) {
            start = acts.end();
        }
        start = behindAnother(text, start, head);
        return leftovers.are(sentence, start, head) ? head : start;
    }

    /** 甲乙高新区（丙丁园区、戊己产业园）: where an item begins of those in a bracket that is still open. */
    private static int bracketed(String text, int from, int head) {
        int open = Brackets.open(text, from, head);
        return open < 0 ? from : Math.max(open, text.lastIndexOf(SEPARATES, head)) + 1;
    }

    /**
     * 多渠道破解园区, 合理确定示范园区: whether verbs, and how it is done, are all that stands in front of the
     * kind of a park, of which something is said.
     *
     * @param last the last word of the park
     * @param end where the name ends
     */
    boolean isDeed(Sentence sentence, Item item, int from, Hit last, int end) {
        String text = sentence.text().text();
        int head = longest(text, item, last);
        if (!mere.in(text.substring(head, end))) {
            return false;
        }
        boolean deed = false;
        for (Token token : sentence.tokens()) {
            if (token.start() < head && token.end() > from) {
                boolean verb = VERBS.contains(token.tag());
                if (token.start() < from || token.end() > head || !verb && isOwn(text, token)) {
                    return false;
                }
                deed |= verb;
            }
        }
        return deed;
    }

    private boolean isOwn(String text, Token token) {
        return !token.tag().equals(MANNER)
                && nature.ownness(text, List.of(token), token.start(), token.end()) > 0;
    }

    /** Whether the word that joins two parks, or what two do, ends right in front of a place. */
    boolean isJoined(String text, int at) {
        return and.in(text.substring(0, at));
    }

    private int behindVerbs(Sentence sentence, int first, int from, int head) {
        String text = sentence.text().text();
        int start = first;
        for (Token token : sentence.tokens()) {
            if (token.start() < from) {
                continue;
            }
            if (token.end() >= head) {
                break;
            }
            if ((isVerb(text, token) && !leftovers.goesOn(sentence, from, token)
                            || leftovers.governs(sentence, from, token, head))
                    && nature.ownness(text, sentence.tokens(), token.end(), head) > 0) {
                start = token.end();
            }
        }
        return start;
    }

    /** Whether a word is a verb of the sentence, and no part of a name. */
    private boolean isVerb(String text, Token token) {
        String word = text.substring(token.start(), token.end());
        return !isWithin(text, token)
                && NameFinder.NO_NAME.contains(token.tag())
                && !token.tag().startsWith("d")
                && word.length() >= 2
                && heads.longest(text, token.end()).isEmpty()
                && !nature.covered(word);
    }

    /** 预制菜产业园, 承接产业转移示范区: verbs that are the first part of a longer word or of a kind. */
    private boolean isWithin(String text, Token token) {
        boolean longer =
                things.longest(text, token.start()).filter(h -> h.end() > token.end()).isPresent();
        return longer || inside.matcher(text).region(token.start(), text.length()).lookingAt();
    }

    /** Behind another park or base and the word that joins the two: 甲乙基地及丙丁园区. */
    private int behindAnother(String text, int from, int head) {
        int start = from;
        for (int at = from + 1; at < head; at++) {
            boolean joined =
                    lexicon.at(text, at).stream().anyMatch(h -> h.word().type().equals("AND"))
                            && (nature.head(text.substring(start, at), "park").isPresent()
                                    || base.in(text.substring(start, at)));
            start = joined ? at + 1 : start;
        }
        return start;
    }
}
