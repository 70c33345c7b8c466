package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yuanpu.decision.Decision;
import org.yuanpu.decision.Decisions;
import org.yuanpu.decision.Ruling.Different;
import org.yuanpu.decision.Ruling.Same;
import org.yuanpu.ontology.NameWords;

/**
 * Finds which things of several documents are one. Only things that have words of their names in
 * common are compared, so that the work grows with the number of things.
 */
final class Identity {

    /** What so many things of a region have in common is no sign that two of them are one. */
    private static final int CROWD = 40;

    private final Knowledge knowledge;
    private final Decisions decisions;
    private final Candidates candidates;
    private final Alikeness alikeness;
    private final Map<String, Thing> regions = new HashMap<>();
    private final Map<String, SameAs> links = new TreeMap<>();

    private Identity(Knowledge knowledge, Decisions decisions, NameWords words) {
        this.knowledge = knowledge;
        this.decisions = decisions;
        this.candidates = new Candidates(knowledge, words);
        this.alikeness = new Alikeness(words);
        knowledge.things().values().stream()
                .filter(t -> t.type().equals("Region") && t.code().isPresent())
                .forEach(t -> regions.put(t.place(), t));
    }

    /**
     * The links, in the order of their things.
     *
     * @param renames where documents say that one thing took the name of another
     */
    static List<SameAs> of(
            Knowledge knowledge, Decisions decisions, NameWords words, List<ParkChange> renames) {
        Identity identity = new Identity(knowledge, decisions, words);
        Map<String, List<Candidate>> regions = identity.candidates.byRegion();
        regions.values().forEach(identity::compare);
        identity.acrossLevels(regions);
        renames.stream().filter(ParkChange::isRename).forEach(identity::renamed);
        identity.decided();
        return List.copyOf(identity.links.values());
    }

    private void compare(List<Candidate> region) {
        Map<String, List<SameAs>> byEnding = new HashMap<>();
        pairs(region)
                .forEach(
                        pair -> {
                            List<Reason> reasons = alikeness.of(pair.one(), pair.other());
                            if (!reasons.isEmpty()) {
                                SameAs link = link(pair, reasons);
                                if (reasons.contains(Reason.ENDING)) {
                                    byEnding.computeIfAbsent(pair.shorter(), k -> new ArrayList<>())
                                            .add(link);
                                } else {
                                    keep(link);
                                }
                            }
                        });
        // A name that ends several longer ones tells none of them.
        byEnding.values().stream().filter(l -> l.size() == 1).forEach(l -> keep(l.get(0)));
    }

    private static SameAs link(Pair pair, List<Reason> reasons) {
        return SameAs.of(pair.one().iri(), pair.other().iri(), reasons, Optional.empty());
    }

    /** Two things that are compared. */
    private record Pair(Candidate one, Candidate other) {

        String shorter() {
            boolean first = one.form().form().length() < other.form().form().length();
            return (first ? one : other).iri();
        }
    }

    private static Collection<Pair> pairs(List<Candidate> region) {
        Map<String, List<Candidate>> blocks = new TreeMap<>();
        for (Candidate candidate : region) {
            Set<String> keys = new HashSet<>(candidate.keys());
            keys.forEach(k -> blocks.computeIfAbsent(k, x -> new ArrayList<>()).add(candidate));
        }
        Map<String, Pair> pairs = new TreeMap<>();
        blocks.values().stream().filter(b -> b.size() <= CROWD).forEach(b -> pairs(b, pairs));
        return pairs.values();
    }

    private static void pairs(List<Candidate> block, Map<String, Pair> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                Candidate one = block.get(i);
                Candidate other = block.get(j);
                pairs.put(one.iri() + " " + other.iri(), new Pair(one, other));
            }
        }
    }

    /** A city and one of its districts may speak of one thing; the name alone is a doubt. */
    private void acrossLevels(Map<String, List<Candidate>> regions) {
        Map<String, List<Candidate>> byName = new TreeMap<>();
        regions.forEach(
                (region, things) ->
                        things.stream()
                                .filter(c -> c.form().isSpecific())
                                .filter(c -> !c.thing().place().equals("0"))
                                .forEach(
                                        c ->
                                                byName.computeIfAbsent(
                                                                c.thing().type()
                                                                        + " "
                                                                        + c.form().form(),
                                                                k -> new ArrayList<>())
                                                        .add(c)));
        byName.values().stream().filter(b -> b.size() <= CROWD).forEach(this::compareLevels);
    }

    private void compareLevels(List<Candidate> block) {
        Map<String, Pair> pairs = new TreeMap<>();
        pairs(block, pairs);
        for (Pair pair : pairs.values()) {
            if (isAbove(pair.one(), pair.other()) || isAbove(pair.other(), pair.one())) {
                boolean shared = pair.one().sharesHost(pair.other());
                keep(
                        link(
                                pair,
                                shared
                                        ? List.of(Reason.UPPER_REGION, Reason.SHARED)
                                        : List.of(Reason.UPPER_REGION)));
            }
        }
    }

    private boolean isAbove(Candidate upper, Candidate lower) {
        Optional<Thing> region = region(lower.thing().place()).flatMap(this::parent);
        while (region.isPresent()) {
            if (region.get().place().equals(upper.thing().place())) {
                return true;
            }
            region = region.flatMap(this::parent);
        }
        return false;
    }

    private Optional<Thing> parent(Thing region) {
        return region.within().map(iri -> knowledge.things().get(iri));
    }

    private Optional<Thing> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    private void renamed(ParkChange change) {
        keep(
                SameAs.of(
                        change.before(),
                        change.after(),
                        List.of(Reason.RENAMED),
                        Optional.of(change.because())));
    }

    private void decided() {
        for (Decision decision : decisions.all()) {
            if (decision.ruling() instanceof Same same) {
                linksAmong(same.things()).forEach(this::keep);
            } else if (decision.ruling() instanceof Different different) {
                linksAmong(different.things()).stream().map(SameAs::different).forEach(this::put);
            }
        }
    }

    private static List<SameAs> linksAmong(List<String> things) {
        List<SameAs> pairs = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                pairs.add(
                        SameAs.of(
                                things.get(i),
                                things.get(j),
                                List.of(Reason.DECIDED),
                                Optional.empty()));
            }
        }
        return pairs;
    }

    private void keep(SameAs link) {
        SameAs held = links.get(key(link));
        if (link.score().compareTo(SameAs.DOUBT) >= 0
                && (held == null || held.score().compareTo(link.score()) < 0)) {
            put(link);
        }
    }

    private void put(SameAs link) {
        links.put(key(link), link);
    }

    private static String key(SameAs link) {
        return link.one() + " " + link.other();
    }
}
