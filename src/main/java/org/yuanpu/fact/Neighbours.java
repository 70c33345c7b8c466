package org.yuanpu.fact;

import org.yuanpu.mention.Item;
import org.yuanpu.rule.Cue;
import org.yuanpu.text.Sentence;

/** What stands beside an item and speaks for its being the name of a project. */
final class Neighbours {

    /** How far in front of a thing its price may stand. */
    private static final int NEAR = 24;

    private final Cue priced;
    private final Cue capacity;

    Neighbours(Language language) {
        this.priced = language.cues().get("project.priced");
        this.capacity = language.cues().get("project.capacity");
    }

    /** 总投资3亿元的甲乙, 甲乙30万吨颗粒硅: whether what is put in or comes out is said of the thing alone. */
    boolean isMeasured(Sentence sentence, Item item) {
        String text = sentence.text().text();
        return capacity.in(item.text())
                || priced.in(text.substring(Math.max(0, item.start() - NEAR), item.start()));
    }
}
