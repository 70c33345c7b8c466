package org.yuanpu.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The cues of a folder, by id. */
public final class Cues {

    private final Map<String, Cue> byId = new TreeMap<>();
    private final Map<String, CueFamily> families = new ConcurrentHashMap<>();
    private final String folder;

    /**
     * @param folder where they were read from, for messages
     * @param cues all of them
     * @throws ProblemException Y305 where two bear one id
     */
    public Cues(String folder, Collection<Cue> cues) {
        this.folder = folder;
        for (Cue cue : cues) {
            if (byId.put(cue.id(), cue) != null) {
                throw new ProblemException(Problem.of("Y305", folder, cue.id()));
            }
        }
    }

    /**
     * The cue that the program judges by.
     *
     * @throws ProblemException Y303 where the folder has none of that id
     */
    public Cue get(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new ProblemException(Problem.of("Y303", folder, id)));
    }

    /**
     * The cues that together say one thing.
     *
     * @param beginning of the ids of all of them, with the dot behind it
     * @throws ProblemException Y303 where no id of the folder begins so
     */
    public CueFamily family(String beginning) {
        return families.computeIfAbsent(beginning, this::gather);
    }

    private CueFamily gather(String beginning) {
        List<Cue> members =
                byId.values().stream().filter(cue -> cue.id().startsWith(beginning)).toList();
        if (members.isEmpty()) {
            throw new ProblemException(Problem.of("Y303", folder, beginning));
        }
        return new CueFamily(members);
    }

    /** All cues in the order of their ids. */
    public List<Cue> all() {
        return List.copyOf(byId.values());
    }
}
