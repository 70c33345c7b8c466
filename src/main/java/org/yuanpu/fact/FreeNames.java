package org.yuanpu.fact;

import java.util.regex.Pattern;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Tells what may be a company's short name where its place says that a company stands there:
 * letters that hold no word which reports are made of, whatever the tagger takes them for, and the
 * word of a trade behind them.
 */
final class FreeNames {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private static final int LEAST = 2;

    /** So many letters are a name by themselves; more are one where each word is of its own. */
    private static final int MOST = 4;

    /** Tags of words that count, point, join or tell what is done. */
    private static final Pattern NO_NAME = Pattern.compile("[mqtrcuv].*|f|p.*");

    private final Nature nature;
    private final Cue none;
    private final Cue notStart;
    private final Cue product;

    FreeNames(Language language) {
        this.nature = language.nature();
        Cues cues = language.cues();
        this.none = cues.get("company.none");
        this.notStart = cues.get("company.not-start");
        this.product = cues.get("company.product");
    }

    /** Whether a stretch may be a company's short name. */
    boolean isName(Sentence sentence, int start, int end) {
        String name = sentence.text().text().substring(start, end);
        int trade = nature.business(name).map(String::length).orElse(0);
        return isName(sentence, start, end - trade, end);
    }

    /**
     * Whether a stretch may be a company's short name.
     *
     * @param at where the word of its trade begins, if it has one
     */
    boolean isName(Sentence sentence, int start, int at, int end) {
        String name = sentence.text().text().substring(start, end);
        int own = at - start;
        return own >= LEAST
                && HAN.matcher(name).matches()
                && (own == MOST || !product.in(name.substring(own - 1, own)))
                && (own <= MOST || isOwn(sentence, start, at))
                && nature.isFree(name.substring(0, own))
                && isCut(sentence, start, end)
                && !none.in(name)
                && !notStart.in(name);
    }

    private boolean isOwn(Sentence sentence, int start, int end) {
        return nature.allOwn(sentence.text().text(), sentence.tokens(), start, end);
    }

    private static boolean isCut(Sentence sentence, int start, int end) {
        boolean closes = false;
        for (Token word : sentence.tokens()) {
            if (word.start() >= start && word.end() <= end) {
                closes |= word.end() == end;
                if (word.end() - word.start() > 1 && NO_NAME.matcher(word.tag()).matches()) {
                    return false;
                }
            }
        }
        return closes;
    }
}
