package org.yuanpu.fact;

import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.CueFamily;
import org.yuanpu.rule.Cues;

/** Parks of which a verb says that they are built: works, whatever else speaks for them. */
final class BuiltParks {

    private final Context context;
    private final Cue builds;
    private final CueFamily none;
    private final Cue granted;
    private final Cue lone;
    private final Cue quarters;
    private final UnnamedParks unnamed;

    BuiltParks(Context context) {
        this.context = context;
        this.unnamed = new UnnamedParks(context);
        Cues cues = context.language().cues();
        this.builds = cues.get("project.park-built");
        this.none = cues.family("no-project.");
        this.lone = cues.get("project.park-lone");
        this.quarters = cues.get("park.quarters");
        this.granted = cues.get("project.park-granted");
    }

    /**
     * 推进甲乙集聚区建设: whether a thing is a park that has a name, or one that a town has one of, and is
     * built; in a list of projects every park is.
     */
    boolean has(Reading reading, Chunk verb, Chunk list, Item item) {
        String name = context.clean().name(item.text());
        boolean park =
                (context.draft().has("Park", name)
                                || unnamed.isWork(reading, item.start(), item.end(), name))
                        && context.nature().head(name, "park").isPresent()
                        && !none.in(name);
        return park
                && (list.symbol().equals("THINGS.project")
                        || verb != null
                                && list.tail().isEmpty()
                                && isBuilt(reading, verb)
                                && (lone.in(name) || isNamed(reading, item, name)));
    }

    /** 打造甲乙、丙丁等片区: what says of itself no more than its name is a part of a town. */
    boolean isQuarter(Chunk list, Item item) {
        return list.items().size() > 1
                && quarters.in(list.tail())
                && context.nature().heads(item.text()).words().isEmpty();
    }

    private boolean isBuilt(Reading reading, Chunk verb) {
        return builds.in(Context.words(reading, verb));
    }

    private boolean isNamed(Reading reading, Item item, String name) {
        return context.ownness(reading, item) > 0 && !granted.in(name);
    }
}
