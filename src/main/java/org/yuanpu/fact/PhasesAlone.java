package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/** Phases that are called by nothing else, as those of the work that was told before. */
final class PhasesAlone {

    private final Context context;
    private final Clean clean;
    private final Cue alone;
    private final Cue ofPhase;

    PhasesAlone(Context context) {
        this.context = context;
        this.clean = context.clean();
        this.alone = context.language().cues().get("project.phase-alone");
        this.ofPhase = context.language().cues().get("project.phase-of");
    }

    /** The item, with the name of its work in front where it is a phase alone. */
    Item named(Reading reading, Item item) {
        Matcher phase = alone.matcher(item.text());
        if (!phase.lookingAt()) {
            return item;
        }
        String told = phase.group("phase");
        return beside(reading, item)
                .map(
                        whole ->
                                new Item(
                                        item.start(),
                                        item.end(),
                                        whole + told,
                                        List.of(item.text())))
                .orElse(item);
    }

    /** 甲乙铜业一期投产，二期项目开工: the work whose phase was told before. */
    private Optional<String> beside(Reading reading, Item item) {
        return reading.chunks().stream()
                .flatMap(chunk -> chunk.items().stream())
                .filter(other -> other.end() <= item.start())
                .map(other -> ofPhase.matcher(clean.name(other.text())))
                .filter(Matcher::lookingAt)
                .reduce((a, b) -> b)
                .map(whole -> whole.group("whole"));
    }
}
