package org.yuanpu.mention;

import java.util.List;
import java.util.Set;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Tells who does what a verb between two names says.
 *
 * @param helps verbs behind which someone is named who does what follows
 * @param doer last words of those who do
 */
record Doers(Cue helps, Cue doer) {

    private static final Set<String> PLACING = Set.of("PREP.at", "PREP.about", "AND");
    private static final Set<String> LISTED = Set.of("TEXT", "SEP");

    static Doers of(Cues cues) {
        return new Doers(cues.get("chunk.helps"), cues.get("chunk.doer"));
    }

    /** Whether what begins here says who does something, or where or by what it is done. */
    boolean areTold(List<Chunk> chunks, String text, int from) {
        Chunk last = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
        return last != null
                && last.end() == from
                && (PLACING.contains(last.symbol()) || areHelped(chunks, text));
    }

    /** 支持甲县、乙县建设…: whether the list that goes on here begins behind such a verb. */
    private boolean areHelped(List<Chunk> chunks, String text) {
        int at = chunks.size() - 1;
        while (at > 0 && LISTED.contains(chunks.get(at).symbol())) {
            at--;
        }
        Chunk verb = chunks.get(at);
        return helps.in(text.substring(verb.start(), verb.end()));
    }

    /** Whether words name a division, park or body. */
    boolean isOne(String words) {
        return doer.in(words);
    }
}
