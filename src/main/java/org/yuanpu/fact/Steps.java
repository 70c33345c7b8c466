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
    private final Cue used;

    Steps(Cues cues) {
        this.planned = cues.get("project.step-planned");
        this.building = cues.get("project.step-building");
        this.used = cues.get("project.step-used");
    }

    /** The status of a work at a step that some neighbouring chunks tell, if they tell one. */
    Optional<String> of(Reading reading, List<Chunk> chunks) {
        int from = chunks.get(0).start();
        int to = chunks.get(chunks.size() - 1).end();
        return of(reading.sentence().text().text().substring(from, to));
    }

    private Optional<String> of(String words) {
        if (building.in(words)) {
            return Optional.of("building");
        }
        if (planned.in(words)) {
            return Optional.of("planned");
        }
        return used.in(words) ? Optional.of("operational") : Optional.empty();
    }
}
