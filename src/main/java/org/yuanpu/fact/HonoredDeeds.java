package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * What a government does, which wins in its stead: 某某改革入选全国典型案例. The region holds the title where
 * the deed itself is no name of anything.
 */
final class HonoredDeeds {

    private final Places places;
    private final Cue ofDeed;
    private final Cue deed;
    private final Cue body;
    private final Cue number;

    HonoredDeeds(Context context) {
        Cues cues = context.language().cues();
        this.places = context.places();
        this.ofDeed = cues.get("honor.of-deed");
        this.deed = cues.get("honor.deed");
        this.body = cues.get("honor.body");
        this.number = cues.get("honor.deeds");
    }

    /** Whether a title is one of deeds, and nothing else is said to have won it. */
    boolean areTold(List<Chunk> lists, String honor) {
        return ofDeed.in(honor)
                && lists.stream()
                        .filter(list -> !areCounted(list))
                        .flatMap(list -> list.items().stream())
                        .allMatch(this::isTold);
    }

    /** 市某某服务中心: whether a name of common words is that of a house or a body of the region. */
    boolean isBody(String name) {
        return body.in(name);
    }

    /** 甲乙振兴、质量提升等14项工作: a list that closes on how many deeds it names. */
    boolean areCounted(Chunk list) {
        return number.in(list.tail());
    }

    /** Whether an item is a deed, or one called by its motto, of no place that it names. */
    private boolean isTold(Item item) {
        String name = item.text();
        boolean motto = name.startsWith("“") && name.endsWith("”");
        return (motto || deed.in(name)) && places.leading(name).isEmpty();
    }
}
