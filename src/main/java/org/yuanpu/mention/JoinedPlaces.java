package org.yuanpu.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Token;

/**
 * Where the tagger takes the word 和 for the first letter of a place or house: in 甲乙公园和丙丁广场 it joins
 * two things, whatever the tagger makes of 和丙丁.
 */
final class JoinedPlaces {

    private static final Set<String> PLACES = Set.of("ns", "nt", "n");

    private final Cue and;
    private final Cue level;

    JoinedPlaces(Cues cues) {
        this.and = cues.get("chunk.and");
        this.level = cues.get("chunk.level");
    }

    /** The places of a text where such a word begins. */
    BitSet in(String text, List<Token> tokens) {
        BitSet joined = new BitSet();
        for (Token token : tokens) {
            if (PLACES.contains(token.tag())
                    && token.end() - token.start() > 1
                    && and.in(text.substring(token.start(), token.start() + 1))
                    && !level.in(text.substring(token.start() + 1))) {
                joined.set(token.start());
            }
        }
        return joined;
    }
}
