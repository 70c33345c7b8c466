package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.KnownName;

/** Joins the names of one document that mean one thing, and restates all facts by it. */
final class Resolver {

    /** So many letters at most has the short name of a company; more are a name of their own. */
    private static final int SHORT = 3;

    private final Places places;
    private final List<String> regions;
    private final Clean clean;
    private final Nature nature;
    private final Cue legal;
    private final Cue goesOn;
    private final Cue phase;
    private final ParkForms parks;
    private final Cue country;
    private final Map<Key, Key> canonical = new LinkedHashMap<>();
    private final Map<Key, Set<String>> aliases = new LinkedHashMap<>();

    Resolver(Places places, Language language) {
        this.places = places;
        this.clean = language.clean();
        this.regions = places.prefixes().stream().map(clean::norm).toList();
        this.nature = language.nature();
        Cues cues = language.cues();
        this.legal = cues.get("name.legal");
        this.goesOn = cues.get("project.goes-on");
        this.phase = cues.get("project.phase-of-whole");
        this.parks = new ParkForms(places, language, regions);
        this.country = cues.get("company.country");
    }

    /** The entities of a draft. */
    List<Entity> entities(Draft draft) {
        Known known = draft.known();
        Map<Key, List<Draft.Naming>> groups = new LinkedHashMap<>();
        Map<String, Key> leaders = new TreeMap<>();
        List<Draft.Naming> namings = new ArrayList<>(draft.namings());
        namings.sort(Comparator.comparing((Draft.Naming n) -> known.entry(n.key()).isEmpty()));
        for (Draft.Naming naming : namings) {
            boolean own = known.entry(naming.key()).isPresent();
            List<String> forms = forms(naming.key());
            Key leader = null;
            for (String form : own ? List.<String>of() : forms) {
                leader = leader == null ? leaders.get(naming.key().type() + " " + form) : leader;
            }
            Key key = leader == null ? naming.key() : leader;
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(naming);
            for (String form : forms) {
                leaders.putIfAbsent(naming.key().type() + " " + form, key);
            }
        }
        phases(groups, known);
        shortNames(groups, known);
        bareZones(groups, known);
        List<Entity> entities = new ArrayList<>();
        groups.values().forEach(group -> entities.add(entity(group, known)));
        entities.sort(Comparator.comparing(Entity::key));
        return entities;
    }

    /**
     * A name that only goes on by a word such as 基地 is the same project; by a phase too, where the
     * document does not tell the phase from the whole.
     */
    private void phases(Map<Key, List<Draft.Naming>> groups, Known known) {
        List<Key> keys = groups.keySet().stream().filter(k -> k.type().equals("Project")).toList();
        Longer longerNames = new Longer(keys);
        for (Key shorter : keys) {
            if (shorter.name().length() < 4 || known.entry(shorter).isPresent()) {
                continue;
            }
            longerNames
                    .of(shorter)
                    .filter(groups::containsKey)
                    .filter(k -> goesOn.in(rest(k, shorter)))
                    .filter(k -> !isPhaseApart(shorter, k, groups))
                    .findFirst()
                    .filter(k -> groups.containsKey(shorter))
                    .ifPresent(k -> groups.get(k).addAll(groups.remove(shorter)));
        }
    }

    /** 高新区 is the one zone of the kind that the document calls by its name. */
    private void bareZones(Map<Key, List<Draft.Naming>> groups, Known known) {
        List<Key> keys =
                groups.keySet().stream()
                        .filter(k -> k.type().equals("Park") && known.entry(k).isEmpty())
                        .toList();
        join(groups, parks.bare(keys));
        join(groups, parks.endings(keys.stream().filter(groups::containsKey).toList()));
    }

    /** Takes things for those that they mean, but where one sentence names both. */
    private static void join(Map<Key, List<Draft.Naming>> groups, Map<Key, Key> meant) {
        for (Key name : meant.keySet()) {
            Key thing = meant.get(name);
            while (!groups.containsKey(thing)) {
                thing = meant.get(thing);
            }
            List<Draft.Naming> called = groups.get(name);
            List<Draft.Naming> own = groups.get(thing);
            if (!isBeside(called, own)) {
                own.addAll(groups.remove(name));
            }
        }
    }

    /** Whether a sentence names the phase beside the whole, or another phase is named. */
    private boolean isPhaseApart(Key whole, Key longer, Map<Key, List<Draft.Naming>> groups) {
        if (!phase.in(rest(longer, whole))) {
            return false;
        }
        return groups.keySet().stream()
                        .filter(k -> k.type().equals(whole.type()) && !k.equals(longer))
                        .filter(k -> k.name().startsWith(whole.name()))
                        .anyMatch(k -> phase.in(rest(k, whole)))
                || isBeside(groups.get(whole), groups.get(longer));
    }

    private static String rest(Key longer, Key whole) {
        return longer.name().substring(whole.name().length());
    }

    /** A company's short name is that of the one company whose name goes on by a trade. */
    private void shortNames(Map<Key, List<Draft.Naming>> groups, Known known) {
        List<Key> keys =
                groups.keySet().stream().filter(k -> k.type().equals("Enterprise")).toList();
        Longer longerNames = new Longer(keys);
        Map<String, List<Key>> unplaced = unplaced(keys);
        for (Key shorter : keys) {
            List<Key> longer =
                    Stream.concat(
                                    longerNames.of(shorter).filter(k -> isTrade(shorter, k)),
                                    unplaced.getOrDefault(shorter.name(), List.of()).stream())
                            .distinct()
                            .filter(groups::containsKey)
                            .toList();
            boolean guessed =
                    groups.get(shorter).stream()
                            .flatMap(n -> n.evidence().stream())
                            .allMatch(e -> e.rule().startsWith("status"));
            boolean abroad =
                    longer.size() == 1
                            && country.opening(longer.get(0).name()).isPresent()
                            && longer.get(0).name().endsWith(shorter.name());
            if (longer.size() == 1
                    && (guessed || abroad || isOne(shorter, longer.get(0), groups))
                    && known.entry(shorter).isEmpty()) {
                groups.get(longer.get(0)).addAll(groups.remove(shorter));
            }
        }
    }

    /**
     * 甲乙 of 甲乙科技, 丙省甲乙: the short name of a company that no sentence names beside the full one. A
     * large company has houses by the names of trades, and one by that of a place is its own.
     */
    private boolean isOne(Key shorter, Key longer, Map<Key, List<Draft.Naming>> groups) {
        boolean placed = longer.name().endsWith(shorter.name());
        return (placed || !isGroup(shorter)) && !isBeside(groups.get(shorter), groups.get(longer));
    }

    /** Whether a name is long or known enough to have others that go on with it as its houses. */
    private boolean isGroup(Key company) {
        return company.name().length() > SHORT || nature.is(company.name(), "BRAND");
    }

    /** Whether a sentence has both names, at different places. */
    private static boolean isBeside(List<Draft.Naming> one, List<Draft.Naming> other) {
        return told(one).anyMatch(e -> told(other).anyMatch(o -> isApart(e, o)));
    }

    private static boolean isApart(Evidence one, Evidence other) {
        return one.sentence().equals(other.sentence())
                && one.spans().stream()
                        .noneMatch(
                                s ->
                                        other.spans().stream()
                                                .anyMatch(
                                                        o ->
                                                                s.start() < o.end()
                                                                        && o.start() < s.end()));
    }

    private static Stream<Evidence> told(List<Draft.Naming> group) {
        return group.stream().flatMap(n -> n.evidence().stream());
    }

    /**
     * 甲乙 and 甲乙科技, 甲乙 and 甲乙生物科技; the short name of what is no large company also 甲乙电机. A form of
     * law makes a house of its own.
     */
    private boolean isTrade(Key shorter, Key longer) {
        String rest = rest(longer, shorter);
        if (nature.business(rest).filter(rest::equals).isPresent()) {
            return true;
        }
        boolean firm = nature.is(shorter.name(), "FIRM");
        return !legal.in(rest)
                && rest.length() > 1
                && (!isGroup(shorter) && isOfTrades(rest)
                        || !firm && (nature.isGoods(rest) || nature.is(longer.name(), "FIRM")));
    }

    /** Whether words are those of companies and trades alone. */
    private boolean isOfTrades(String words) {
        String left = words;
        while (!left.isEmpty()) {
            int last = nature.business(left).map(String::length).orElse(0);
            if (last == 0) {
                return false;
            }
            left = left.substring(0, left.length() - last);
        }
        return !words.isEmpty();
    }

    /** Companies by what is left of their names without the place where they are. */
    private Map<String, List<Key>> unplaced(List<Key> keys) {
        Map<String, List<Key>> found = new LinkedHashMap<>();
        for (Key key : keys) {
            country.opening(key.name())
                    .or(() -> places.leading(key.name()))
                    .or(() -> places.origin(key.name()))
                    .map(place -> key.name().substring(place.length()))
                    .filter(rest -> !rest.isEmpty() && rest.length() < key.name().length())
                    .ifPresent(r -> found.computeIfAbsent(r, n -> new ArrayList<>()).add(key));
        }
        return found;
    }

    private Entity entity(List<Draft.Naming> group, Known known) {
        Draft.Naming best =
                group.stream()
                        .max(
                                Comparator.comparing(
                                                (Draft.Naming n) ->
                                                        known.entry(n.key()).isPresent())
                                        .thenComparingInt(n -> rank(n))
                                        .thenComparing(
                                                n -> n.key().name(), Comparator.reverseOrder()))
                        .orElseThrow();
        Set<String> names = new TreeSet<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Draft.Naming naming : group) {
            canonical.put(naming.key(), best.key());
            names.add(naming.key().name());
            names.addAll(naming.aliases());
            evidence.addAll(naming.evidence());
        }
        names.remove(best.key().name());
        evidence.sort(Comparator.comparing(Evidence::sentence));
        Optional<String> code =
                best.key().type().equals("Region")
                        ? places.find(best.key().name()).map(d -> d.code())
                        : known.entry(best.key()).map(KnownName::code).filter(c -> !c.isEmpty());
        known.entry(best.key()).ifPresent(entry -> names.addAll(entry.aliases()));
        return new Entity(best.key(), List.copyOf(names), code, evidence);
    }

    /** The most complete name wins, without the issuing region's own prefix. */
    private int rank(Draft.Naming naming) {
        return naming.key().name().length() * 10 + Math.min(9, naming.evidence().size());
    }

    /** The relations of a draft with every name in its canonical form, each stated once. */
    List<Relation> relations(Draft draft) {
        Map<String, Relation> merged = new LinkedHashMap<>();
        for (Relation relation : draft.relations()) {
            Key subject = canonical.getOrDefault(relation.subject(), relation.subject());
            Key object = canonical.getOrDefault(relation.object(), relation.object());
            if (subject.equals(object)) {
                continue;
            }
            Relation restated =
                    new Relation(
                            subject,
                            relation.property(),
                            object,
                            relation.period(),
                            relation.modality(),
                            relation.evidence());
            String id =
                    String.join(
                            "\t",
                            subject.toString(),
                            relation.property(),
                            object.toString(),
                            relation.period().toString(),
                            relation.modality().name());
            merged.merge(id, restated, Resolver::joined);
        }
        return List.copyOf(merged.values());
    }

    /** Observations about canonical things, each stated once. */
    List<Observation> observations(List<Observation> figures) {
        return Observations.merged(
                figures.stream()
                        .map(o -> o.about(canonical.getOrDefault(o.about(), o.about())))
                        .toList());
    }

    private static Relation joined(Relation a, Relation b) {
        Set<Evidence> evidence = new LinkedHashSet<>(a.evidence());
        evidence.addAll(b.evidence());
        return new Relation(
                a.subject(),
                a.property(),
                a.object(),
                a.period(),
                a.modality(),
                List.copyOf(evidence));
    }

    /** What a name is compared by: itself, and what is left without its region and its kind. */
    private List<String> forms(Key key) {
        if (key.type().equals("Park")) {
            return List.copyOf(parks.of(key.name()));
        }
        String norm = clean.norm(key.name());
        Set<String> forms = new LinkedHashSet<>();
        forms.add(norm);
        for (String cut : regions) {
            if (norm.startsWith(cut)
                    && norm.length() >= cut.length() + 3
                    && !key.type().equals("Region")) {
                forms.add(norm.substring(cut.length()));
                break;
            }
        }
        if (key.type().equals("Enterprise")) {
            addCut(forms, norm, legal);
        }
        return List.copyOf(forms);
    }

    private static void addCut(Set<String> forms, String norm, Cue ending) {
        String cut = ending.cutFrom(norm);
        if (cut.length() >= 2) {
            forms.add(cut);
        }
    }
}
