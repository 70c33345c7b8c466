package org.yuanpu.mention;

import java.util.List;
import java.util.Set;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Tells the words of a sentence from those of a park's name where the tagger cut them into letters
 * or took a part of a name for a verb.
 */
final class Leftovers {

    /** Tags of single letters that stand in front of a name and make none. */
    private static final Set<String> LETTERS = Set.of("v", "vf", "vi", "d", "p");

    private final Cue towns;
    private final Cue abroad;

    Leftovers(Cues cues) {
        this.towns = cues.get("park.town-letter");
        this.abroad = cues.get("park.two-countries");
    }

    /** 出开发区: whether nothing but a letter of the sentence stands in front of a kind of park. */
    boolean are(Sentence sentence, int from, int head) {
        return head == from + 1
                && sentence.tokens().stream()
                        .filter(t -> t.start() == from)
                        .anyMatch(t -> t.end() == head && LETTERS.contains(t.tag()));
    }

    /**
     * 延长线甲乙走廊, 惠来临港产业园: whether a verb is a part of a longer word, by the letter that stands in
     * front of it or behind it.
     */
    boolean goesOn(Sentence sentence, int from, Token verb) {
        List<Token> tokens = sentence.tokens();
        String text = sentence.text().text();
        int at = tokens.indexOf(verb);
        boolean behind =
                at + 1 < tokens.size()
                        && isLetter(tokens.get(at + 1), "n", "k")
                        && !towns.in(text.substring(verb.end(), verb.end() + 1));
        boolean front =
                at > 0
                        && verb.start() == from + 1
                        && isLetter(tokens.get(at - 1), "vg", "ng", "ag", "nz");
        return behind || front;
    }

    private static boolean isLetter(Token token, String... tags) {
        return token.end() - token.start() == 1 && Set.of(tags).contains(token.tag());
    }

    /** 联动甲市产业园: whether a word that is a verb as well as a noun governs the place behind it. */
    boolean governs(Sentence sentence, int from, Token word, int head) {
        if (word.start() != from || !word.tag().equals("vn") || word.end() - word.start() != 2) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        int next = tokens.indexOf(word) + 1;
        return next < tokens.size()
                && tokens.get(next).end() <= head
                && (tokens.get(next).tag().startsWith("ns")
                        || abroad.in(sentence.text().text().substring(word.end())));
    }
}
