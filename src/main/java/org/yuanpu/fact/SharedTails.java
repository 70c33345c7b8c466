package org.yuanpu.fact;

import java.util.List;
import java.util.regex.Matcher;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Calls places and waters of a list by what the closing words say is built or done there: 甲县、乙县等6个
 * 供暖项目, 甲河、乙河等河流治理.
 */
final class SharedTails {

    private final Cue closesOn;
    private final Cue ground;
    private final Cue deed;
    private final Cue quarterDeed;

    SharedTails(Cues cues) {
        this.closesOn = cues.get("project.closes-on");
        this.ground = cues.get("project.bare-ground");
        this.deed = cues.get("project.ground-deed");
        this.quarterDeed = cues.get("project.quarter-deed");
    }

    /**
     * The item with the words that tell its work.
     *
     * @param place whether the item is a division's name and nothing more
     */
    Item called(Chunk list, Item item, boolean place) {
        String tail = list.tail();
        Matcher quarter = quarterDeed.matcher(tail);
        if (quarterDeed.mayBeIn(tail)
                && quarter.matches()
                && item.text().endsWith(quarter.group("ground"))) {
            return with(item, quarter.group("deed"), List.of(item.text()));
        }
        if (tail.isEmpty() || !place && !ground.in(item.text())) {
            return item;
        }
        Matcher done = deed.matcher(tail);
        if (done.matches()) {
            return with(item, done.group("deed"), List.of(item.text()));
        }
        return list.symbol().equals("THINGS.project") && place && closesOn.in(tail)
                ? with(item, tail, List.of())
                : item;
    }

    private static Item with(Item item, String words, List<String> aliases) {
        return new Item(item.start(), item.end(), item.text() + words, aliases);
    }
}
