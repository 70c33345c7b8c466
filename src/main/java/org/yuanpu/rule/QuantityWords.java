package org.yuanpu.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words around numbers, from {@code rules/figures/quantities.yaml}.
 *
 * @param before for each sign of a bound the words right before a number
 * @param after for each sign of a bound the words right behind a number
 * @param inner the words for "and some" between digits, factor and unit
 * @param up the verbs of increase, by {@code any} and {@code rates}
 * @param down the verbs of decrease, by {@code any} and {@code rates}
 * @param filler what may stand between such a verb and the number
 * @param factors the factors in front of a unit
 * @param lasting the words behind which a unit of time is a figure
 * @param neverBefore what must not follow a number that is a figure
 */
public record QuantityWords(
        Map<String, List<String>> before,
        Map<String, List<String>> after,
        List<String> inner,
        Map<String, List<String>> up,
        Map<String, List<String>> down,
        List<String> filler,
        List<String> factors,
        List<String> lasting,
        List<String> neverBefore) {

    private static final Set<String> BOUNDS = Set.of(">", ">=", "<=", "<", "~");
    private static final Set<String> VERBS = Set.of("any", "rates");

    static QuantityWords read(String file, String content) {
        Map<String, Yaml> keys =
                Yaml.parse(file, content)
                        .map(
                                Set.of(
                                        "before",
                                        "after",
                                        "inner",
                                        "up",
                                        "down",
                                        "filler",
                                        "factors",
                                        "lasting",
                                        "never-before"),
                                Set.of("about", "source"));
        return new QuantityWords(
                groups(keys.get("before"), Set.of(), BOUNDS),
                groups(keys.get("after"), Set.of(), BOUNDS),
                keys.get("inner").texts(),
                groups(keys.get("up"), VERBS, Set.of()),
                groups(keys.get("down"), VERBS, Set.of()),
                keys.get("filler").texts(),
                keys.get("factors").texts(),
                keys.get("lasting").texts(),
                keys.get("never-before").texts());
    }

    /** Every verb of change. */
    public List<String> verbs() {
        return Stream.of(up, down).flatMap(m -> m.values().stream()).flatMap(List::stream).toList();
    }

    private static Map<String, List<String>> groups(
            Yaml yaml, Set<String> required, Set<String> optional) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        yaml.map(required, optional).forEach((key, list) -> groups.put(key, list.texts()));
        return groups;
    }
}
