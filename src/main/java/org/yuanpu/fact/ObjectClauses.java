package org.yuanpu.fact;

import java.util.List;
import java.util.Set;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/**
 * Tells a clause that a verb governs as a whole from a thing: 引入丙丁学校举办主体, 实施甲乙交易所上线企业倍增计划. What is
 * done there to a work is none, as in 启动甲乙水厂提质改造工程.
 */
final class ObjectClauses {

    private static final Set<String> DEEDS = Set.of("OTHER", "VERB.operational");
    private static final Set<String> ENDS = Set.of("COMMA", "STOP");

    private final Context context;
    private final Cue deed;

    ObjectClauses(Context context) {
        this.context = context;
        this.deed = context.language().cues().get("project.deed");
    }

    /** Whether an item is the subject of a clause that the verb in front of it governs. */
    boolean open(Reading reading, Chunk list, Item item) {
        List<Chunk> chunks = reading.chunks();
        int at = chunks.indexOf(list);
        if (at < 1
                || at + 2 >= chunks.size()
                || item.end() != list.end()
                || !DEEDS.contains(kind(chunks.get(at + 1)))
                || !chunks.get(at + 2).symbol().equals("THINGS.plain")
                || chunks.get(at + 2).start() != chunks.get(at + 1).end()
                || at + 3 < chunks.size() && !ENDS.contains(chunks.get(at + 3).symbol())) {
            return false;
        }
        String words = Context.words(reading, chunks.get(at + 2));
        return !deed.in(words) && context.nature().head(words, "project").isEmpty();
    }

    private static String kind(Chunk chunk) {
        return chunk.is("OTHER") ? "OTHER" : chunk.symbol();
    }
}
