package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.yuanpu.decision.Decisions;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.Ontology;

/**
 * What becomes of projects and parks through the years, and which names are of one thing.
 *
 * @param same links between things, doubtful ones and those that were decided too
 * @param sets things that are one, each set sorted and of two or more
 * @param findings what is odd in the lives of projects
 * @param changes parks that were renamed, went into others or rose
 */
public record Stories(
        List<SameAs> same,
        List<List<String>> sets,
        List<CycleFinding> findings,
        List<ParkChange> changes) {

    private static final Comparator<ParkChange> BY_YEAR =
            Comparator.comparing(ParkChange::before)
                    .thenComparing(ParkChange::year)
                    .thenComparing(ParkChange::after)
                    .thenComparing(c -> c.because().iri());

    public Stories {
        same = List.copyOf(same);
        sets = List.copyOf(sets);
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /**
     * Finds them.
     *
     * @param knowledge all that the documents of a store say
     * @param reports their texts
     */
    static Stories of(
            Knowledge knowledge,
            Reports reports,
            Ontology ontology,
            NameWords words,
            Decisions decisions) {
        ParkChanges parks = new ParkChanges(knowledge, ontology, words);
        List<ParkChange> changes = new ArrayList<>(parks.told());
        List<SameAs> same = Identity.of(knowledge, decisions, words, changes);
        Clusters clusters = new Clusters(same);
        changes.addAll(parks.risen(clusters));
        changes.sort(BY_YEAR);
        CycleFindings odd = new CycleFindings(reports, words);
        List<CycleFinding> findings =
                new LifeCycles(knowledge, ontology, words)
                        .of(clusters).stream().flatMap(c -> odd.of(c).stream()).toList();
        return new Stories(same, sets(same, clusters), findings, changes);
    }

    private static List<List<String>> sets(List<SameAs> same, Clusters clusters) {
        TreeSet<String> linked = new TreeSet<>();
        same.stream()
                .filter(SameAs::isSame)
                .forEach(l -> linked.addAll(List.of(l.one(), l.other())));
        return clusters.sets(List.copyOf(linked)).values().stream()
                .filter(set -> set.size() > 1)
                .toList();
    }
}
