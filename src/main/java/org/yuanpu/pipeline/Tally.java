package org.yuanpu.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuanpu.problem.Problem;

/** Counts what a build does, and tells whoever watches it. */
final class Tally {

    private final long began = System.nanoTime();
    private final Map<Progress.Step, Integer> steps = new EnumMap<>(Progress.Step.class);
    private final List<Problem> problems;
    private final List<Problem> notes = new ArrayList<>();
    private final Progress progress;
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private FactCount facts = FactCount.NONE;

    /**
     * @param problems what is known to have failed before the first document is read
     */
    Tally(List<Problem> problems, Progress progress) {
        this.problems = new ArrayList<>(problems);
        this.progress = progress;
    }

    void count(String key, Progress.Step step) {
        steps.merge(step, 1, Integer::sum);
        progress.done(key, step);
    }

    void made(Outcome.Made made, Progress.Step step) {
        facts = facts.plus(made.facts());
        notes.addAll(made.notes());
        if (made.facts().leftOut() > 0) {
            leftOut.put(made.key(), made.facts().leftOut());
        }
        count(made.key(), step);
    }

    /** Keeps what is worth saying and stops nothing. */
    void note(Problem note) {
        notes.add(note);
    }

    /** Keeps why something other than a document could not be had. */
    void lacking(Problem problem) {
        problems.add(problem);
    }

    void failed(Outcome.Failed failure) {
        problems.add(failure.problem());
        count(failure.key(), Progress.Step.FAILED);
    }

    /** Whether no input could be read so far. */
    boolean nothingRead() {
        return of(Progress.Step.ADDED)
                        + of(Progress.Step.REPLACED)
                        + of(Progress.Step.UNCHANGED)
                        + of(Progress.Step.DUPLICATE)
                == 0;
    }

    BuildReport report() {
        return new BuildReport(
                of(Progress.Step.ADDED),
                of(Progress.Step.REPLACED),
                of(Progress.Step.UNCHANGED),
                of(Progress.Step.REMOVED),
                of(Progress.Step.DUPLICATE),
                of(Progress.Step.FAILED),
                facts,
                leftOut,
                problems,
                notes,
                Duration.ofNanos(System.nanoTime() - began));
    }

    private int of(Progress.Step step) {
        return steps.getOrDefault(step, 0);
    }
}
