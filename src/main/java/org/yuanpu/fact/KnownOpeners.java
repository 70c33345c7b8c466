package org.yuanpu.fact;

import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Tells the company that opens the name of a work by its being known, whatever it builds: 甲乙诗意康城,
 * 甲乙移动能源产业园.
 */
final class KnownOpeners {

    /** Tags of what the tagger takes for a name. */
    private static final Set<String> PROPER =
            Set.of("nz", "nt", "ntc", "nrf", "nx", "nr", "nto", "ntcb", "ntch");

    /** The shortest names; whether one of these is meant has to be told by the text. */
    private static final int SHORT = 2;

    /** So many letters behind a company tell what it builds; fewer may be more of its name. */
    private static final int LEAST = 3;

    /** A word of a trade and what says more of it: 移动能源, 特种电缆. */
    private static final int TRADES = 4;

    private final Lexicon lexicon;
    private final Nature nature;
    private final Places places;
    private final Cue goesOn;
    private final Cue route;
    private final Cue station;
    private final Cue works;
    private final Cue civic;
    private final Cue vague;

    KnownOpeners(Context context) {
        this.lexicon = context.language().lexicon();
        this.nature = context.nature();
        this.places = context.places();
        Cues cues = context.language().cues();
        this.goesOn = cues.get("company.place-goes-on");
        this.route = cues.get("company.route");
        this.station = cues.get("company.of-station");
        this.works = cues.get("project.works");
        this.civic = cues.get("project.civic");
        this.vague = cues.get("company.vague-trade");
    }

    /** The known company that an item begins with. */
    Optional<String> of(Sentence sentence, Item item) {
        String name = item.text();
        return lexicon.at(name, 0).stream()
                .filter(h -> h.word().type().equals("FIRM") || h.word().type().equals("BRAND"))
                .reduce((a, b) -> b.length() >= a.length() ? b : a)
                .filter(h -> name.length() - h.length() >= LEAST)
                .filter(h -> isOne(sentence, item.start(), h))
                .filter(h -> isBuilt(name.substring(h.end())))
                .map(h -> h.word().text());
    }

    /**
     * 甲乙 of 甲乙移动能源 in front of a park: the known company with which another begins that is made of
     * it and of what the park is for.
     */
    String inFront(Sentence sentence, Item item, String company) {
        boolean longer =
                item.text().startsWith(company)
                        && !nature.is(company, "FIRM")
                        && nature.head(item.text(), "park").isPresent();
        return longer
                ? of(sentence, item)
                        .filter(known -> company.length() >= known.length() + SHORT)
                        .filter(company::startsWith)
                        .filter(known -> isFor(company, known.length()))
                        .orElse(company)
                : company;
    }

    /** Whether what stands in a name behind a known company is no trade that the name ends in. */
    private boolean isFor(String company, int own) {
        return nature.business(company).filter(trade -> !vague.in(trade)).isEmpty()
                || company.length() - own >= TRADES && nature.isGoods(company.substring(own));
    }

    private boolean isOne(Sentence sentence, int start, Hit hit) {
        String word = hit.word().text();
        return (hit.word().type().equals("FIRM") ? !nature.isGoods(word) : nature.isFree(word))
                && places.find(word).isEmpty()
                && sentence.tokens().stream().anyMatch(t -> t.end() == start + hit.end())
                && (hit.length() > SHORT || isProper(sentence, start, start + hit.end()));
    }

    /** Whether the tagger takes a word, or one that begins with it, for a name. */
    private static boolean isProper(Sentence sentence, int start, int end) {
        for (Token token : sentence.tokens()) {
            if (token.start() >= start) {
                return token.start() == start && token.end() >= end && PROPER.contains(token.tag());
            }
        }
        return false;
    }

    private boolean isBuilt(String behind) {
        return !goesOn.in(behind)
                && !route.in(behind)
                && !station.in(behind)
                && !(works.in(behind)
                        && (works.cutFrom(behind).length() < SHORT
                                || behind.length() == LEAST && civic.in(behind)));
    }
}
