package org.yuanpu.mention;

import java.util.Set;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;

/**
 * Tells the sentences in which a thing may be named or a title granted from those of mere words,
 * which are a seventh of all text and need not be cut into words.
 */
final class Telling {

    /** What names end or begin with, and the verbs that take names without such words. */
    private static final Set<String> SYMBOLS =
            Set.of(
                    "HEAD.park",
                    "HEAD.weakpark",
                    "BAREPARK",
                    "HEAD.project",
                    "HEAD.company",
                    "HEAD.trade",
                    "FIRM",
                    "BRAND",
                    "GRANT.won",
                    "WISH.honor",
                    "COOP.join",
                    "COOP.act",
                    "LIST.act",
                    "VERB.signed",
                    "VERB.started",
                    "VERB.completed",
                    "VERB.operational");

    private final Lexicon words;
    private final Cue sign;

    Telling(Rules rules) {
        this.words = rules.lexicon().only(word -> SYMBOLS.contains(word.symbol()));
        this.sign = rules.cues().get("chunk.telling");
    }

    boolean is(String sentence) {
        return sign.in(sentence) || words.stands(sentence);
    }
}
