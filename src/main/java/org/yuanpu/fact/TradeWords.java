package org.yuanpu.fact;

import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;

/** Tells whether a word of a trade inside a name ends the company's or begins what it makes. */
final class TradeWords {

    /** Letters that make another word of a company's: 机电所, 智造谷, 化工业, 电科云. */
    private static final String LONGER = "所谷业网云";

    private static final Set<String> WORDS = Set.of("GOODS", "HEAD.trade");

    private final Lexicon lexicon;
    private final Nature nature;
    private final Cue vague;
    private final Cue ends;
    private final Cue fresh;
    private final Cue adjectival;
    private final Cue modifier;
    private final Cue cohesive;
    private final Cue built;
    private final Cue firm;

    TradeWords(Language language) {
        this.lexicon = language.lexicon();
        this.nature = language.nature();
        Cues cues = language.cues();
        this.vague = cues.get("company.vague-trade");
        this.ends = cues.get("company.ends");
        this.fresh = cues.get("company.fresh");
        this.adjectival = cues.get("company.adjectival");
        this.modifier = cues.get("company.modifier");
        this.cohesive = cues.get("company.cohesive");
        this.firm = cues.get("company.firm-trade");
        this.built = cues.get("company.built-trade");
    }

    /** Behind the word of a trade that the short name of a company of the state goes on with. */
    int firmEnd(String text, int at, int end) {
        return companyHead(text, at, end)
                .filter(
                        h ->
                                firm.in(h.word().text())
                                        || isEnd(h.word().text(), text.substring(h.end(), end)))
                .map(Hit::end)
                .orElse(at);
    }

    /** Whether the words behind a trade do not go on with it but begin the thing that is built. */
    private boolean isEnd(String trade, String behind) {
        return ends.in(behind) && !built.in(trade)
                || cohesive.in(trade + behind)
                || !modifier.in(trade) && fresh.in(behind)
                || !adjectival.in(trade)
                        && !modifier.in(trade)
                        && isPartOf("GOODS", behind, 0, behind.length(), 1);
    }

    /** Whether the name of goods that no text of a town would use begins at a place. */
    boolean opensGoods(String text, int at, int least) {
        return lexicon.at(text, at).stream()
                .filter(h -> h.word().type().equals("GOODS") && h.length() > least)
                .anyMatch(h -> !nature.covered(h.word().text()));
    }

    /** Whether the word of goods or of a trade begins at a place, be it one that any text uses. */
    boolean opensWord(String text, int at) {
        return lexicon.at(text, at).stream()
                .filter(h -> h.length() > 1)
                .anyMatch(h -> WORDS.contains(h.word().symbol()));
    }

    /** Whether a longer word begins where a trade does: 锂电池 and not 锂电, 化工园 and not 化工. */
    boolean isPartOf(String symbol, String text, int at, int end, int least) {
        return lexicon.at(text, at).stream()
                .anyMatch(
                        h ->
                                h.word().symbol().equals(symbol)
                                        && h.length() > least
                                        && h.end() <= end);
    }

    /** The word of a company or its trade that stands at a place and ends a name there. */
    Optional<Hit> companyHead(String text, int at, int end) {
        return lexicon.at(text, at).stream()
                .filter(h -> h.word().type().equals("HEAD") && h.end() <= end)
                .filter(h -> h.word().kind().equals("company") || h.word().kind().equals("trade"))
                .reduce((a, b) -> b.length() >= a.length() ? b : a)
                .filter(
                        h ->
                                !vague.in(h.word().text())
                                        || isEnd(h.word().text(), text.substring(h.end(), end)))
                .filter(h -> h.end() == end || LONGER.indexOf(text.charAt(h.end())) < 0)
                .filter(h -> !isPartOf("GOODS", text, at, end, h.length()))
                .filter(h -> !isPartOf("HEAD.park", text, at, end, h.length()));
    }
}
