package org.yuanpu.fact;

import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Parks of which a verb says that they are built: works, whatever else speaks for them. */
final class BuiltParks {

    private final Context context;
    private final Cue builds;
    private final Cue goesOn;
    private final Cue none;
    private final Cue granted;

    BuiltParks(Context context) {
        this.context = context;
        Cues cues = context.language().cues();
        this.builds = cues.get("project.park-built");
        this.goesOn = cues.get("project.park-talk");
        this.none = cues.get("project.none");
        this.granted = cues.get("project.park-granted");
    }

    /** 推进甲乙集聚区建设: whether a thing is a park that has a name and is built. */
    boolean has(Reading reading, Chunk verb, Chunk list, Item item) {
        if (verb == null || !list.tail().isEmpty() || !builds.in(Context.words(reading, verb))) {
            return false;
        }
        String name = context.clean().name(item.text());
        String behind =
                reading.sentence().text().text().substring(Math.max(verb.end(), list.end()));
        return context.draft().has("Park", name)
                && context.nature().head(name, "park").isPresent()
                && context.ownness(reading, item) > 0
                && !goesOn.in(behind)
                && !granted.in(name)
                && !none.in(name);
    }
}
