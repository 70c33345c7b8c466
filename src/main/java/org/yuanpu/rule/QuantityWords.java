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
 * @param notBehind behind what they are part of another word
 * @param filler what may stand between such a verb and the number
 * @param factors the factors in front of a unit
 * @param lasting the words behind which a unit of time is a figure
 * @param ranks the units of places in a ranking, and the words that tell one
 * @param neverBefore what must not follow a number that is a figure
 */
public record QuantityWords(
        Map<String, List<String>> before,
        Map<String, List<String>> after,
        List<String> inner,
        Map<String, List<String>> up,
        Map<String, List<String>> down,
        List<String> notBehind,
        List<String> filler,
        List<String> factors,
        List<String> lasting,
        Ranks ranks,
        List<String> neverBefore) {

    /**
     * How places in a ranking are told from counts.
     *
     * @param units their units
     * @param behind the words in front of the number
     */
    public record Ranks(List<String> units, List<String> behind) {}

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
                                        "not-behind",
                                        "filler",
                                        "factors",
                                        "lasting",
                                        "ranks",
                                        "never-before"),
                                Set.of("about", "source"));
        Map<String, Yaml> ranks = keys.get("ranks").map(Set.of("units", "behind"), Set.of());
        return new QuantityWords(
                groups(keys.get("before"), Set.of(), BOUNDS),
                groups(keys.get("after"), Set.of(), BOUNDS),
                keys.get("inner").texts(),
                groups(keys.get("up"), VERBS, Set.of()),
                groups(keys.get("down"), VERBS, Set.of()),
                keys.get("not-behind").texts(),
                keys.get("filler").texts(),
                keys.get("factors").texts(),
                keys.get("lasting").texts(),
                new Ranks(ranks.get("units").texts(), ranks.get("behind").texts()),
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
