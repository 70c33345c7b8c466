package org.yuanpu.fact;

import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Give;

/**
 * Institutes, schools and centres that are founded, and places under the customs that are applied
 * for: 成立某某研究院, 某某分院挂牌, 申建某某保税物流中心.
 */
final class Founded {

    private final Context context;
    private final Cue house;
    private final Cue ofState;
    private final Cue first;
    private final Cue customs;

    Founded(Context context) {
        this.context = context;
        this.house = context.language().cues().get("project.founded");
        this.ofState = context.language().cues().get("project.institution");
        this.first = context.language().cues().get("project.first-of");
        this.customs = context.language().cues().get("project.customs");
    }

    /**
     * Whether a rule asks for what is founded, and an item is that and has a name of its own, or
     * asks for nothing.
     */
    boolean fits(Reading reading, Give give, Item item) {
        String name = context.clean().name(item.text());
        if (give.slot("status").equals("applied")) {
            return customs.in(name) && context.ownness(reading, item) > 0;
        }
        if (!give.slot("status").equals("founded")) {
            return true;
        }
        int start = item.start() + Math.max(0, item.text().indexOf(name));
        return house.in(name)
                && (context.ownness(reading, item) > 0 || ofState.in(name))
                && !first.in(reading.sentence().text().text().substring(0, start));
    }

    /** What is founded is there; what is to be founded, or is wished for, is planned. */
    String status(Reading reading, FrameMatch match, String there) {
        Chunk things = match.capture("things").get(0);
        boolean wished = !match.capture("wish").isEmpty();
        boolean planned = context.when(reading, things.end()).modality() == Modality.PLANNED;
        return wished || planned ? "planned" : there;
    }
}
