package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /**
     * @param known the things that the user knows: what a guess names so is meant by it
     */
    Draft(Known known) {
        this.known = known;
    }

    /** The things that the user knows. */
    Known known() {
        return known;
    }

    /** Notes a name and where it was read. */
    Key name(String type, String name, List<String> aliases, Evidence evidence) {
        Key key = known.instead(new Key(type, name));
        Naming naming = namings.computeIfAbsent(key, Naming::new);
        aliases.stream().filter(a -> !a.equals(key.name())).forEach(naming.aliases::add);
        naming.evidence.add(evidence);
        return key;
    }

    /** Whether a name of that type was noted. */
    boolean has(String type, String name) {
        Key key = known.instead(new Key(type, name));
        return key.type().equals(type) && namings.containsKey(key);
    }

    /** Notes a statement. */
    void relate(
            Key subject,
            String property,
            Key object,
            Optional<Period> period,
            Modality modality,
            Evidence evidence) {
        relations.add(
                new Relation(
                        known.instead(subject),
                        property,
                        known.instead(object),
                        period,
                        modality,
                        List.of(evidence)));
    }

    /** The companies named for themselves, by their full names and without their legal form. */
    Set<String> companies(Cue legal) {
        Set<String> companies = new TreeSet<>(known.companies());
        for (Naming naming : namings.values()) {
            boolean told =
                    naming.evidence.size() > 1
                            || naming.evidence.stream()
                                    .anyMatch(
                                            e ->
                                                    !e.rule().startsWith("status")
                                                            && !e.rule().startsWith("row"));
            if (naming.key.type().equals("Enterprise") && told) {
                companies.add(naming.key.name());
                String stem = legal.cutFrom(naming.key.name());
                if (stem.length() >= 2) {
                    companies.add(stem);
                }
            }
        }
        return companies;
    }

    List<Naming> namings() {
        return List.copyOf(namings.values());
    }

    List<Relation> relations() {
        return List.copyOf(relations);
    }
}
