package org.yuanpu.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuanpu.problem.Problem;

/**
 * What a build did.
 *
 * @param added documents that are new in the store
 * @param replaced documents that were there in another form
 * @param unchanged documents that were there as they are
 * @param removed documents that were there and whose files have vanished
 * @param duplicates documents that were left out, since the store has nearly the same text
 * @param failed documents that could not be read
 * @param facts what was found in the documents that were added and replaced
 * @param leftOut how many lines, notes and marks of pages and portals were left out of each
 *     document that was added or replaced, where there were any, in their order
 * @param problems why inputs could not be read, in their order
 * @param notes what stayed undecided in documents that were added and replaced, in their order
 * @param elapsed how long it took
 */
public record BuildReport(
        int added,
        int replaced,
        int unchanged,
        int removed,
        int duplicates,
        int failed,
        FactCount facts,
        Map<String, Integer> leftOut,
        List<Problem> problems,
        List<Problem> notes,
        Duration elapsed) {

    public BuildReport {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** How many inputs could be read. */
    public int read() {
        return added + replaced + unchanged + duplicates;
    }
}
