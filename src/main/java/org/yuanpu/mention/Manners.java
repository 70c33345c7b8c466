package org.yuanpu.mention;

import java.util.List;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Lexicon;

/**
 * Tells what stands between a work and its verb to say how or when it came to be, and is no part of
 * its name: 丙丁高架全线闭环通车, 戊己产业园按期搬迁投产.
 */
final class Manners {

    /** How many letters may stand between the word for the manner and the verb. */
    private static final int LONGEST = 4;

    private final Lexicon lexicon;
    private final LastWords.Signs signs;
    private final Cue manner;
    private final Cue deed;

    Manners(Cues cues, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.signs = LastWords.Signs.of(cues);
        this.manner = cues.get("chunk.manner");
        this.deed = cues.get("project.deed");
    }

    /**
     * Whether the word at a place, with the text behind it, says in what manner the verb is done.
     */
    boolean stands(String text, List<Chunk> chunks, int at) {
        if (at + 2 >= chunks.size()
                || !chunks.get(at).is("ADV")
                || !chunks.get(at + 2).symbol().startsWith("VERB.")) {
            return false;
        }
        Chunk word = chunks.get(at);
        Chunk rest = chunks.get(at + 1);
        LastWords last = new LastWords(lexicon, signs, text);
        return rest.end() - rest.start() <= LONGEST
                && rest.end() == chunks.get(at + 2).start()
                && manner.in(text.substring(word.start(), word.end()))
                && (last.isBuilt(word.start()) || last.joined(word.start()))
                && (!last.isBuilt(rest.end()) || deed.in(text.substring(rest.start(), rest.end())));
    }
}
