package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Adverbs stand before verbs, prepositions before nouns: where nothing of the kind follows, the
 * word is part of the name in front of it.
 */
final class Adverbs {

    private static final Set<String> WEAK = Set.of("ADV", "LOC");
    private static final Set<String> CLOSING = Set.of("SEP", "ETC", "COMMA", "STOP");

    private Adverbs() {}

    /** The same chunks, with each word that is no word of the sentence joined to the text. */
    static List<Chunk> inNames(List<Chunk> chunks) {
        return betweenTexts(behindTexts(chunks));
    }

    /** 某某综合利用、…: a preposition of two characters with no noun behind it. */
    private static List<Chunk> behindTexts(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Chunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean idle =
                    chunk.symbol().equals("PREP.other")
                            && chunk.end() - chunk.start() > 1
                            && last != null
                            && last.symbol().equals("TEXT")
                            && last.end() == chunk.start()
                            && (i + 1 == chunks.size()
                                    || CLOSING.contains(chunks.get(i + 1).symbol()));
            if (idle) {
                joined.set(joined.size() - 1, Chunk.of("TEXT", last.start(), chunk.end()));
            } else {
                joined.add(chunk);
            }
        }
        return joined;
    }

    private static List<Chunk> betweenTexts(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Chunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean weak =
                    WEAK.contains(chunk.type())
                            && last != null
                            && last.symbol().equals("TEXT")
                            && last.end() == chunk.start()
                            && i + 1 < chunks.size()
                            && chunks.get(i + 1).symbol().equals("TEXT");
            if (weak) {
                joined.set(
                        joined.size() - 1, Chunk.of("TEXT", last.start(), chunks.get(++i).end()));
            } else {
                joined.add(chunk);
            }
        }
        return joined;
    }
}
