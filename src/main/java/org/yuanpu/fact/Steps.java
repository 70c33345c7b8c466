package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** How far a work is by a step of its own that is told: 完成线路定测, 进入主体施工阶段. */
final class Steps {

    private final Cue planned;
    private final Cue building;
    private final Cue done;
    private final Cue serves;
    private final Cue finishes;
    private final Cue passed;

    Steps(Cues cues) {
        this.planned = cues.get("project.step-planned");
        this.building = cues.get("project.step-building");
        this.done = cues.get("project.step-done");
        this.serves = cues.get("project.step-serves");
        this.finishes = cues.get("project.finishes");
        this.passed = cues.get("project.step-passed");
    }

    /** 甲乙医院完成整体搬迁, 甲乙水厂建成供水: the status of a work that is done or serves, if that is told. */
    Optional<String> reached(Reading reading, Chunk verb, List<Chunk> chunks) {
        String words = words(reading, chunks);
        boolean ready =
                verb.symbol().equals("VERB.completed")
                                && (finishes.in(Context.words(reading, verb))
                                        ? done.in(words)
                                        : serves.in(words))
                        || passed.in(Context.words(reading, verb) + words);
        return of(words).or(() -> ready ? Optional.of("completed") : Optional.empty());
    }

    private static String words(Reading reading, List<Chunk> chunks) {
        int from = chunks.get(0).start();
        int to = chunks.get(chunks.size() - 1).end();
        return reading.sentence().text().text().substring(from, to);
    }

    private Optional<String> of(String words) {
        if (building.in(words)) {
            return Optional.of("building");
        }
        return planned.in(words) ? Optional.of("planned") : Optional.empty();
    }
}
