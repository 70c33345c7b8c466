package org.yuanpu.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Tells the company that a thing begins with by the last word of its name, whatever stands behind:
 * 甲乙药业制剂, 甲乙科技集成电路封装平台.
 */
final class OpeningFirms {

    /** So many letters of its own stand in front of the last word. */
    private static final int BRIEFEST = 2;

    private static final int LONGEST = 4;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** Tags of words of any text. */
    private static final Pattern COMMON =
            Pattern.compile("(?:[nvadbsftmqrpcu]|vn|vi|an|ad|nis|ns.*)");

    private static final Set<String> GOODS = Set.of("GOODS", "HEAD.trade", "TERM");

    /** Words of a legal form, which begin others: 集团化. */
    private static final Set<String> FORMS = Set.of("集团", "股份", "控股");

    private final Lexicon lexicon;
    private final Lexicon heads;
    private final Nature nature;
    private final Cue trade;
    private final Cue fresh;
    private final Cue none;
    private final Cue notStart;
    private final Cue verb;
    private final Cue corporate;
    private final Cue adjectival;
    private final Cue cohesive;
    private final Cue ofPlace;

    OpeningFirms(Rules rules, Nature nature) {
        this.lexicon = rules.lexicon();
        this.heads = lexicon.only(word -> word.symbol().equals("HEAD.company"));
        this.nature = nature;
        Cues cues = rules.cues();
        this.trade = cues.get("company.firm-trade");
        this.fresh = cues.get("company.fresh");
        this.none = cues.get("company.none");
        this.notStart = cues.get("company.not-start");
        this.adjectival = cues.get("company.adjectival");
        this.cohesive = cues.get("company.cohesive");
        this.corporate = cues.get("company.corporate");
        this.verb = cues.get("company.verb");
        this.ofPlace = cues.get("company.trade-of-place");
    }

    /** Adds the company that an item begins with. */
    void find(Sentence sentence, Item item, List<Name> names) {
        int end = headed(sentence, item).orElse(0);
        if (end > 0 && isFree(item.start(), end, names)) {
            String name = item.text().substring(0, end - item.start());
            names.add(new Name(item.start(), end, "Enterprise", name));
        }
    }

    private static boolean isFree(int start, int end, List<Name> names) {
        return names.stream().noneMatch(n -> n.start() <= start && n.end() >= end);
    }

    /** Behind letters that no word explains and the last word of a company's name. */
    private Optional<Integer> headed(Sentence sentence, Item item) {
        String name = item.text();
        for (int at = BRIEFEST; at <= Math.min(LONGEST, name.length() - BRIEFEST); at++) {
            Optional<Hit> head = heads.longest(name, at);
            if (head.isPresent()) {
                int end = head.get().end();
                return Optional.of(item.start() + end)
                        .filter(any -> !ofPlace.in(head.get().word().text()))
                        .filter(any -> end < name.length() && isEnd(name, head.get()))
                        .filter(any -> isOwn(sentence, item, head.get().start()));
            }
        }
        return Optional.empty();
    }

    /** Whether the word ends a company's name wherever it stands, or goods stand behind it. */
    private boolean isEnd(String name, Hit head) {
        String behind = name.substring(head.end());
        if (trade.in(head.word().text())) {
            return !(FORMS.contains(head.word().text()) && corporate.in(behind));
        }
        if (adjectival.in(head.word().text())) {
            return cohesive.in(name.substring(head.start()));
        }
        return fresh.in(behind)
                || lexicon.at(name, head.end()).stream()
                        .anyMatch(h -> h.length() > 1 && GOODS.contains(h.word().symbol()));
    }

    private boolean isOwn(Sentence sentence, Item item, int length) {
        String own = item.text().substring(0, length);
        int end = item.start() + length;
        return HAN.matcher(own).matches()
                && nature.isFree(own)
                && !nature.covered(own)
                && !none.in(own)
                && !notStart.in(own)
                && !verb.in(item.text())
                && sentence.tokens().stream()
                        .filter(t -> t.start() >= item.start() && t.start() < end)
                        .noneMatch(t -> t.end() - t.start() > 1 && t.end() <= end && isCommon(t));
    }

    private static boolean isCommon(Token token) {
        return COMMON.matcher(token.tag()).matches();
    }
}
