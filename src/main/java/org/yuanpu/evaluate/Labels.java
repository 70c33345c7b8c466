package org.yuanpu.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that count for each exported thing of one document: its own, and its aliases if there
 * are few of them and no other thing of its type claims them.
 */
final class Labels {

    private static final int MOST_ALIASES = 6;

    private record Claim(String type, String name) {}

    private final Map<Claim, Integer> claims = new HashMap<>();
    private final Map<EntityRow, Set<String>> labels = new HashMap<>();

    Labels(List<EntityRow> entities) {
        for (EntityRow entity : entities) {
            Set<String> names = aliases(entity);
            names.add(NameForm.of(entity.name()));
            names.forEach(name -> claims.merge(new Claim(entity.type(), name), 1, Integer::sum));
        }
        entities.forEach(entity -> labels.put(entity, valid(entity)));
    }

    /** The names that count for a thing, in the form in which they are compared. */
    Set<String> of(EntityRow entity) {
        return labels.get(entity);
    }

    private Set<String> valid(EntityRow entity) {
        Set<String> aliases = aliases(entity);
        Set<String> valid =
                aliases.size() > MOST_ALIASES
                        ? new HashSet<>()
                        : aliases.stream()
                                .filter(a -> claims.get(new Claim(entity.type(), a)) == 1)
                                .collect(Collectors.toCollection(HashSet::new));
        valid.add(NameForm.of(entity.name()));
        return valid;
    }

    private static Set<String> aliases(EntityRow entity) {
        return new HashSet<>(NameForm.all(String.join("|", entity.aliases())));
    }
}
