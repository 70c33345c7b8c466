package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Gives to a name the word for a work that stands between it and the building of it: 甲乙示范工程建设. */
final class OwnWorks {

    private static final int WORD = 2;

    private final Cue own;

    OwnWorks(Cues cues) {
        this.own = cues.get("list.own-work");
    }

    /** The same chunks, with the word joined to the text in front of it. */
    List<Chunk> join(String text, List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>(chunks);
        for (int i = 1; i < joined.size(); i++) {
            Chunk name = joined.get(i - 1);
            Chunk tail = joined.get(i);
            if (tail.type().equals("TAIL")
                    && name.symbol().equals("TEXT")
                    && name.end() == tail.start()
                    && own.in(text.substring(tail.start()))
                    && !isTail(joined, i - 1)) {
                int end = tail.start() + WORD;
                joined.set(i - 1, Chunk.of("TEXT", name.start(), end));
                joined.set(i, Chunk.of(tail.symbol(), end, tail.end()));
            }
        }
        return joined;
    }

    /** 等重点工程建设: what stands behind 等 closes a list. */
    private static boolean isTail(List<Chunk> chunks, int at) {
        return at > 0 && chunks.get(at - 1).symbol().equals("ETC");
    }
}
