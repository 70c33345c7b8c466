package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Adverbs stand before verbs; one between two stretches of other text is part of a name. */
final class Adverbs {

    private static final Set<String> WEAK = Set.of("ADV", "LOC");

    private Adverbs() {}

    /** The same chunks, with each adverb that no verb follows joined to the text around it. */
    static List<Chunk> inNames(List<Chunk> chunks) {
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
