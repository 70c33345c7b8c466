package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/** Tells which words in front of a counted noun are no more than verbs. */
final class VerbChunks {

    private VerbChunks() {}

    /** Words in front of a counted noun that are verbs and adverbs alone hold no noun. */
    static List<FigureChunk> read(Sentence sentence, List<FigureChunk> chunks) {
        List<FigureChunk> read = new ArrayList<>(chunks);
        for (int i = 0; i + 2 < read.size(); i++) {
            FigureChunk chunk = read.get(i);
            if (chunk.is("TEXT")
                    && read.get(i + 1).is("QUANTITY")
                    && read.get(i + 2).is("BEHIND")
                    && onlyVerbs(sentence, chunk)) {
                read.set(i, FigureChunk.of("LEAD", chunk.start(), chunk.end()));
            }
        }
        return read;
    }

    private static boolean onlyVerbs(Sentence sentence, FigureChunk chunk) {
        List<Token> inside =
                sentence.tokens().stream()
                        .filter(t -> t.start() >= chunk.start() && t.end() <= chunk.end())
                        .toList();
        boolean whole =
                !inside.isEmpty()
                        && inside.get(0).start() == chunk.start()
                        && inside.get(inside.size() - 1).end() == chunk.end();
        return whole && inside.stream().allMatch(t -> t.tag().matches("v|vi|vf|d|p|c|ul|uz|ad"));
    }
}
