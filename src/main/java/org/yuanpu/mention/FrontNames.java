package org.yuanpu.mention;

import java.util.List;
import java.util.Set;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Word;
import org.yuanpu.text.Sentence;

/**
 * Tells the bare names that stand in a list without 等 in front of a work whose common words hold
 * for them as well: 甲湾、乙湾跨境桥 are two bridges, 甲庄、乙庄化工产业园 two parks.
 *
 * <p>What the work has in front of its common words is a name as they are: of its length, and as
 * little explained by words of any text.
 */
final class FrontNames {

    /** Fewest and most letters of the name in front of the common words. */
    private static final int LEAST = 2;

    private static final int MOST = 4;

    private static final String WITH = "与";

    private static final Set<String> KINDS = Set.of("project", "park", "weakpark");
    private static final Set<String> BUSINESS = Set.of("company", "trade");

    private final Nature nature;
    private final BarePlaces places;
    private final Cue deed;
    private final Cue work;
    private final Cue branded;
    private final Cue manner;
    private final Cue counted;
    private final Cue partner;
    private final Cue division;
    private final Cue linePart;
    private final Cue quarter;

    FrontNames(Nature nature, Cues cues) {
        this.nature = nature;
        this.places = new BarePlaces(nature);
        this.deed = cues.get("project.deed");
        this.work = cues.get("list.work");
        this.branded = cues.get("list.branded");
        this.manner = cues.get("list.manner");
        this.counted = cues.get("list.counted-words");
        this.partner = cues.get("list.partner");
        this.division = cues.get("list.division");
        this.linePart = cues.get("list.line-part");
        this.quarter = cues.get("list.quarter");
    }

    /** Whether a list holds works, and none with whom something is done together. */
    boolean isOfWorks(Sentence sentence, List<Item> items) {
        String text = sentence.text().text();
        return !partner.in(text.substring(0, items.get(0).start()))
                && items.stream().noneMatch(item -> text.startsWith(WITH, item.end()));
    }

    /**
     * The common words of a work that is called by a name in front of them; empty if it is none.
     */
    String words(Sentence sentence, Item item) {
        String name = work.cutFrom(item.text());
        if (!isWork(name) || !item.aliases().isEmpty() || branded.in(name)) {
            return "";
        }
        for (int own = LEAST; own <= MOST && own < name.length() - 1; own++) {
            String words = name.substring(own);
            int at = item.start() + own;
            if (nature.covered(words) && isEdge(sentence, at, words)) {
                return isTold(words) && !linePart.in(words) && isName(sentence, item.start(), at)
                        ? words
                        : "";
            }
        }
        return "";
    }

    /** 变电站 of 甲乙高新区变电站: the words that others share, without the quarter of the one alone. */
    String shared(String words) {
        return quarter.cutFrom(words);
    }

    /** Whether a name ends as works and parks do, and not as a business. */
    private boolean isWork(String name) {
        Nature.Heads heads = nature.heads(name);
        return KINDS.stream().anyMatch(heads::has)
                && heads.words().stream()
                        .filter(word -> BUSINESS.contains(word.kind()))
                        .noneMatch(w -> w.text().length() >= heads.words().get(0).text().length());
    }

    /** Whether words begin where the tagger cuts. */
    private boolean isEdge(Sentence sentence, int at, String words) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.start() == at && (t.end() - t.start() > 1 || !division.in(words)));
    }

    /** 出入口改造, and not 综合整治: common words that tell a thing, and more than what is done to it. */
    private boolean isTold(String words) {
        String thing = deed.cutFrom(words);
        return !counted.in(words)
                && thing.length() > 1
                && (thing.length() == words.length() || nature.heads(thing).has("project"));
    }

    /** Whether a name stands in front of a work and is called by that work's common words too. */
    boolean isShared(Sentence sentence, Item item, int own) {
        return places.isBare(sentence, item, own, false)
                && isName(sentence, item.start(), item.end());
    }

    private boolean isName(Sentence sentence, int from, int to) {
        String text = sentence.text().text();
        String name = text.substring(from, to);
        return !manner.in(name)
                && nature.heads(name).words().stream().allMatch(FrontNames::isLetter)
                && !nature.covered(name)
                && !nature.isGoods(name);
    }

    private static boolean isLetter(Word head) {
        return head.text().length() == 1;
    }
}
