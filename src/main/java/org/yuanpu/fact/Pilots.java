package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Give;

/** 甲、乙获批全市试点: what is piloted is the title, and the region holds it. */
final class Pilots {

    private static final int SHORTEST = 4;

    private final Context context;
    private final Typing typing;
    private final Cue pilot;
    private final Cue counted;
    private final Cue joint;

    Pilots(Context context, Typing typing) {
        this.context = context;
        this.typing = typing;
        this.pilot = context.language().cues().get("honor.pilot");
        this.counted = context.language().cues().get("honor.counted");
        this.joint = context.language().cues().get("honor.joint");
    }

    /** Notes what is piloted, where a title says no more than that; whether there is any such. */
    boolean read(Reading reading, FrameMatch match, Give give, String title) {
        if (give.slot("subject").startsWith("$")
                || give.slot("modality").equals("planned")
                || !pilot.in(title)) {
            return false;
        }
        boolean told = false;
        for (Chunk list : match.capture(give.slot("subject"))) {
            for (Item item : list.items()) {
                told |= read(reading, item, match.rule().id());
            }
        }
        return told;
    }

    private boolean read(Reading reading, Item item, String rule) {
        Evidence evidence = context.evidence(reading, item, rule);
        Optional<Key> region = context.region(evidence);
        List<String> pilots =
                List.of(joint.pattern().split(item.text())).stream()
                        .map(context.clean()::name)
                        .filter(this::isTopic)
                        .toList();
        if (region.isEmpty() || pilots.isEmpty()) {
            return false;
        }
        Context.When when = context.when(reading, item.end());
        for (String pilot : pilots) {
            Key honor = context.draft().name("Honor", pilot, List.of(), evidence);
            context.draft()
                    .relate(
                            region.get(),
                            "recognizedAs",
                            honor,
                            when.period(),
                            when.modality(),
                            evidence);
        }
        return true;
    }

    /** Whether a name is neither a number of something nor that of one who pilots. */
    private boolean isTopic(String name) {
        return name.length() >= SHORTEST
                && !counted.in(name)
                && context.places().find(name).isEmpty();
    }
}
