package org.yuanpu.link;

import java.util.List;
import java.util.stream.Stream;

/**
 * What documents tell of one project through the years.
 *
 * @param thing IRI of the thing that stands for it
 * @param region IRI of the region whose reports tell it
 * @param forms what its names come down to
 * @param steps the steps in the order in which they were told, in one report the older ones first
 */
record LifeCycle(String thing, String region, List<NameForm> forms, List<Step> steps) {

    LifeCycle {
        forms = List.copyOf(forms);
        steps = List.copyOf(steps);
    }

    Stream<Step> promises() {
        return steps.stream().filter(Step::planned);
    }

    Stream<Step> facts() {
        return steps.stream().filter(step -> !step.planned());
    }

    /** The facts that one report tells. */
    Stream<Step> facts(int said) {
        return facts().filter(step -> step.said() == said);
    }

    /**
     * Whether a report after one year, up to another, tells that a stage or a later one is reached.
     */
    boolean isReached(int rank, int after, int until) {
        return facts().anyMatch(s -> s.rank() >= rank && s.said() > after && s.said() <= until);
    }
}
