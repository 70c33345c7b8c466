package org.yuanpu.fact;

import java.util.stream.IntStream;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;

/** Whether a work is called by the road that it is, or by whom it is. */
final class Standing {

    private final Nature nature;
    private final Cue road;

    Standing(Language language) {
        this.nature = language.nature();
        this.road = language.cues().get("project.road");
    }

    /** 甲乙路亮化, 国道999: whether a name is that of one road, with what is done to it. */
    boolean isRoad(String name) {
        return road.in(name);
    }

    /** 万达广场: what begins with the name of a known company. */
    boolean isFirms(String name) {
        return IntStream.rangeClosed(2, Math.min(6, name.length() - 2))
                .anyMatch(length -> nature.is(name.substring(0, length), "FIRM"));
    }
}
