package org.yuanpu.fact;

import java.util.List;
import java.util.regex.Matcher;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Calls places and waters of a list by what the closing words say is built or done there: 甲县、乙县等6个
 * 供暖项目, 甲河、乙河等河流治理.
 */
final class SharedTails {

    /** The word for a part of a town, which may be left out behind its name. */
    private static final String QUARTER = "片区";

    private final Nature nature;
    private final Cue plot;
    private final Cue closesOn;
    private final Cue ground;
    private final Cue deed;
    private final Cue quarterDeed;

    SharedTails(Language language) {
        Cues cues = language.cues();
        this.nature = language.nature();
        this.plot = cues.get("project.plot");
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
        if (quarterDeed.mayBeIn(tail) && quarter.matches()) {
            String ground = quarter.group("ground");
            boolean part = ground.equals(QUARTER);
            boolean told = item.text().endsWith(ground) || part && plot.in(item.text());
            if (told || part && list.symbol().equals("THINGS.project") && isBare(item.text())) {
                String words = (told ? "" : ground) + quarter.group("deed");
                return with(item, words, List.of(item.text()));
            }
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

    /** 甲乙铺: a name without a word for what it is. */
    private boolean isBare(String name) {
        return !nature.covered(name) && nature.head(name, "project").isEmpty();
    }

    private static Item with(Item item, String words, List<String> aliases) {
        return new Item(item.start(), item.end(), item.text() + words, aliases);
    }
}
