package org.yuanpu.mention;

import java.util.List;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Rules;
import org.yuanpu.rule.Word;

/** The words for "and others" that close lists, be they glued to other words by the tagger. */
final class Closers {

    private final List<String> words;
    private final Cue glued;

    Closers(Rules rules) {
        this.words = rules.words("ETC").stream().map(Word::text).toList();
        this.glued = rules.cues().get("chunk.closing");
    }

    /** Whether a closing word begins at a place. */
    boolean begin(String text, int at) {
        return end(text, at) > at;
    }

    /** Where a closing word that begins at a place ends; the place itself where none does. */
    int end(String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }

    /**
     * 丙丁路等城市快速路: whether 等 closes a list here though the tagger makes another word with it.
     *
     * @param from where the stretch in front of it begins
     * @param listed whether a list is told by what stands in front
     */
    boolean areGlued(String text, int from, int at, boolean listed) {
        return listed && at - from > 1 && glued.in(text.substring(at - 1));
    }
}
