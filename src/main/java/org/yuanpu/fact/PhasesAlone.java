package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/** Phases that are called by nothing else, as those of the work that was told before. */
final class PhasesAlone {

    private final Context context;
    private final Clean clean;
    private final Cue alone;
    private final Cue ofPhase;
    private final Cue several;

    PhasesAlone(Context context) {
        this.context = context;
        this.clean = context.clean();
        this.alone = context.language().cues().get("project.phase-alone");
        this.ofPhase = context.language().cues().get("project.phase-of");
        this.several = context.language().cues().get("project.phase-within");
    }

    /** The item, with the name of its work in front where it is a phase alone. */
    Item named(Reading reading, Item item) {
        Matcher phase = alone.matcher(item.text());
        if (!phase.lookingAt()) {
            return item;
        }
        String told = phase.group("phase");
        return beside(reading, item)
                .or(() -> phase.matches() ? before(reading, item) : Optional.empty())
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

    /** 完成甲乙旅游片区规划，启动一期建设: the work that alone was told last, in a clause of its own. */
    private Optional<String> before(Reading reading, Item item) {
        List<Chunk> front =
                reading.chunks().stream().filter(chunk -> chunk.end() <= item.start()).toList();
        int at = front.size() - 1;
        while (at >= 0 && !front.get(at).is("THINGS")) {
            at--;
        }
        boolean apart =
                at >= 0
                        && front.subList(at, front.size()).stream()
                                .anyMatch(chunk -> chunk.is("COMMA"));
        return apart && front.get(at).items().size() == 1
                ? Optional.of(clean.name(front.get(at).items().get(0).text())).filter(this::isWork)
                : Optional.empty();
    }

    private boolean isWork(String name) {
        return name.length() > 3
                && name.length() < 16
                && !several.in(name)
                && (context.nature().head(name, "project").isPresent()
                        || context.nature().head(name, "park").isPresent());
    }
}
