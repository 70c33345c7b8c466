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

    /** What is done to ground before anything is built on it. */
    private static final String OPENED = "开发";

    private final Nature nature;
    private final Cue plot;
    private final Cue closesOn;
    private final Cue ground;
    private final Cue deed;
    private final Cue quarterDeed;
    private final Cue dwelling;
    private final Cue home;
    private final Cue house;
    private final Cue works;
    private final Cue done;

    SharedTails(Language language) {
        Cues cues = language.cues();
        this.nature = language.nature();
        this.plot = cues.get("project.plot");
        this.closesOn = cues.get("project.closes-on");
        this.ground = cues.get("project.bare-ground");
        this.deed = cues.get("project.ground-deed");
        this.quarterDeed = cues.get("project.quarter-deed");
        this.dwelling = cues.get("project.dwelling");
        this.home = cues.get("project.home-kind");
        this.house = cues.get("project.house-kind");
        this.works = cues.get("project.listing");
        this.done = cues.get("project.deed");
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
            String part = quarter.group("ground");
            String words = (isPart(item.text(), part) ? "" : part) + quarter.group("deed");
            boolean told =
                    done.in(item.text())
                            || isOpened(list, part, words)
                            || part.isEmpty() && works.in(words) && !isBare(item.text());
            return told ? item : with(item, words, List.of(item.text()));
        }
        if (tail.isEmpty() || !place && !ground.in(item.text())) {
            return item;
        }
        Matcher each = deed.matcher(tail);
        if (each.matches()) {
            return with(item, each.group("deed"), List.of(item.text()));
        }
        return list.symbol().equals("THINGS.project") && place && closesOn.in(tail)
                ? with(item, tail, List.of())
                : item;
    }

    /** 丙丁、戊己等片区开发: ground that is opened up is no work, but where a list calls it so. */
    private static boolean isOpened(Chunk list, String part, String words) {
        return part.equals(QUARTER)
                && words.endsWith(OPENED)
                && words.length() <= part.length() + OPENED.length()
                && !list.symbol().equals("THINGS.project");
    }

    /** 丙丁新村 of 小区, 丙丁地块 of 片区: whether a name says already what it is. */
    private boolean isPart(String name, String part) {
        return name.endsWith(part)
                || part.endsWith(QUARTER) && plot.in(name)
                || house.in(part) && !isBare(name)
                || home.in(part) && dwelling.in(name);
    }

    /** 甲乙铺: a name without a word for what it is. */
    private boolean isBare(String name) {
        return !nature.covered(name) && nature.head(name, "project").isEmpty();
    }

    private static Item with(Item item, String words, List<String> aliases) {
        return new Item(item.start(), item.end(), item.text() + words, aliases);
    }
}
