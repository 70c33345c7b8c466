package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yuanpu.mention.Period;
import org.yuanpu.rule.Cue;

/** What a document says before its names are joined: filled while reading, read by the resolver. */
final class Draft {

    /** A name as read, with where it stands. */
    static final class Naming {
        private final Key key;
        private final Set<String> aliases = new LinkedHashSet<>();
        private final List<Evidence> evidence = new ArrayList<>();

        Naming(Key key) {
            this.key = key;
        }

        Key key() {
            return key;
        }

        Set<String> aliases() {
            return aliases;
        }

        List<Evidence> evidence() {
            return evidence;
        }
    }

    private final Map<Key, Naming> namings = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Known known;
    private final Companies companies;
    private Optional<Notes> notes = Optional.empty();

    /**
     * @param known the things that the user knows: what a guess names so is meant by it
     * @param companies the companies that the document is known to name
     */
    Draft(Known known, Companies companies) {
        this.known = known;
        this.companies = companies;
    }

    /** What one sentence notes and asks while it is read. */
    Notes noting(Runnable sentence) {
        Notes taken = new Notes();
        notes = Optional.of(taken);
        sentence.run();
        notes = Optional.empty();
        return taken;
    }

    /** Takes over what a sentence said in another draft; reads it where it would say else here. */
    void take(Notes other, Runnable sentence) {
        if (other.holdIn(this)) {
            other.sayIn(this);
        } else {
            sentence.run();
        }
    }

    /** The things that the user knows. */
    Known known() {
        return known;
    }

    /** Notes a name and where it was read. */
    Key name(String type, String name, List<String> aliases, Evidence evidence) {
        Key key = known.instead(new Key(type, name));
        add(key, aliases, evidence);
        return key;
    }

    /** Notes a thing by its own name. */
    void add(Key key, List<String> aliases, Evidence evidence) {
        Naming naming = namings.computeIfAbsent(key, Naming::new);
        aliases.stream().filter(a -> !a.equals(key.name())).forEach(naming.aliases::add);
        naming.evidence.add(evidence);
        notes.ifPresent(n -> n.named(key, aliases, evidence));
    }

    /** Whether a name of that type was noted. */
    boolean has(String type, String name) {
        Key key = known.instead(new Key(type, name));
        if (!key.type().equals(type)) {
            return false;
        }
        boolean named = has(key);
        notes.ifPresent(n -> n.asked(key, named));
        return named;
    }

    /** Whether a thing was noted by its own name. */
    boolean has(Key key) {
        return namings.containsKey(key);
    }

    /** The known companies that a name begins with, the longest first. */
    List<String> companiesOpening(String name) {
        List<String> opening = companies.opening(name).toList();
        notes.ifPresent(n -> n.opened(name, opening));
        return opening;
    }

    /** What a name begins with that may mean a company, since the document tells of one so. */
    Optional<String> companyHinted(String name) {
        Optional<String> hint = companies.hint(name);
        notes.ifPresent(n -> n.hinted(name, hint));
        return hint;
    }

    /** The company that such a beginning means. */
    String companyMeant(String hint) {
        return companies.meant(hint);
    }

    /** Notes a statement. */
    void relate(
            Key subject,
            String property,
            Key object,
            Optional<Period> period,
            Modality modality,
            Evidence evidence) {
        add(
                new Relation(
                        known.instead(subject),
                        property,
                        known.instead(object),
                        period,
                        modality,
                        List.of(evidence)));
    }

    /** Notes a statement about things by their own names. */
    void add(Relation relation) {
        relations.add(relation);
        notes.ifPresent(n -> n.stated(relation));
    }

    /**
     * The companies named for themselves, by their full names and without their legal form; those
     * that only works tell of, and what is left of a name without its trade, are hints.
     *
     * @param own what is left of a company's name without its trade, empty where that is no name
     */
    Companies companies(Cue legal, Function<String, String> own) {
        Set<String> told = new HashSet<>(known.companies());
        Map<String, String> hints = new HashMap<>();
        for (Naming naming : namings.values()) {
            if (!naming.key.type().equals("Enterprise")) {
                continue;
            }
            String name = naming.key.name();
            hint(hints, own.apply(name), name);
            if (!isTold(naming)) {
                hint(hints, name, name);
            } else {
                told.add(name);
                String stem = legal.cutFrom(name);
                if (stem.length() >= 2) {
                    told.add(stem);
                }
            }
        }
        hints.values().removeIf(String::isEmpty);
        return new Companies(told, hints);
    }

    /** What two companies may be called means neither. */
    private static void hint(Map<String, String> hints, String called, String name) {
        if (!called.isEmpty()) {
            hints.merge(called, name, (one, other) -> "");
        }
    }

    private static boolean isTold(Naming naming) {
        return naming.evidence.size() > 1
                || naming.evidence.stream()
                        .anyMatch(
                                e -> !e.rule().startsWith("status") && !e.rule().startsWith("row"));
    }

    List<Naming> namings() {
        return List.copyOf(namings.values());
    }

    List<Relation> relations() {
        return List.copyOf(relations);
    }
}
