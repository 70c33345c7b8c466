package org.yuanpu.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yuanpu.ontology.NameWords;

/** The things that can be compared, by the region they are known in. */
final class Candidates {

    private static final Set<String> TYPES =
            Set.of("Park", "Project", "Enterprise", "Organization");
    private static final String ANYWHERE = "0";

    private final Knowledge knowledge;
    private final NameWords words;
    private final Map<String, Set<String>> regionNames = new HashMap<>();
    private final Map<String, Set<String>> hosts = new HashMap<>();

    Candidates(Knowledge knowledge, NameWords words) {
        this.knowledge = knowledge;
        this.words = words;
        knowledge.things().values().stream()
                .filter(t -> t.type().equals("Region"))
                .forEach(t -> regionNames.put(t.place(), Set.copyOf(t.names())));
        knowledge.statements().stream()
                .filter(this::isHost)
                .forEach(
                        s ->
                                hosts.computeIfAbsent(s.subject(), k -> new TreeSet<>())
                                        .add(s.object()));
    }

    private boolean isHost(Statement statement) {
        return statement.property().equals("undertakenBy")
                || statement.property().equals("locatedIn")
                        && isPark(knowledge.things().get(statement.object()));
    }

    private static boolean isPark(Thing thing) {
        return thing != null && thing.type().equals("Park");
    }

    /** The candidates of each region and class; what is known everywhere, where it is named. */
    Map<String, List<Candidate>> byRegion() {
        Map<String, List<Candidate>> groups = new TreeMap<>();
        for (Thing thing : knowledge.things().values()) {
            if (TYPES.contains(thing.type())) {
                for (String place : places(thing)) {
                    groups.computeIfAbsent(thing.type() + " " + place, k -> new ArrayList<>())
                            .add(candidate(thing, place));
                }
            }
        }
        return groups;
    }

    private SortedSet<String> places(Thing thing) {
        if (!thing.place().equals(ANYWHERE)) {
            return thing.place().startsWith("~")
                    ? new TreeSet<>()
                    : new TreeSet<>(Set.of(thing.place()));
        }
        return thing.documents().stream()
                .flatMap(d -> knowledge.documents().get(d).region().stream())
                .map(region -> knowledge.things().get(region))
                .map(Thing::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Candidate candidate(Thing thing, String place) {
        NameForm form = form(thing.name(), thing.type(), place);
        Set<String> names = new HashSet<>(Set.of(form.form()));
        for (String name : thing.names()) {
            NameForm other = form(name, thing.type(), place);
            if (other.isSpecific() && other.numbers().equals(form.numbers())) {
                names.add(other.form());
            }
        }
        return new Candidate(thing, form, names, hosts.getOrDefault(thing.iri(), Set.of()));
    }

    /** The form of a name in a region. */
    NameForm form(String name, String type, String place) {
        return NameForm.of(name, type, regionNames.getOrDefault(place, Set.of()), words);
    }
}
