package org.yuanpu.rule;

import java.util.List;
import java.util.Map;
import org.yuanpu.ontology.Home;

/**
 * The words around numbers, from {@code rules/figure-words.yaml}.
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

    private static final String FILE = "figure-words.yaml";

    /** Reads the file; Y310 where it is not as it should be. */
    public static QuantityWords load(Home home) {
        WordFile file = WordFile.read(home.rules().resolve(FILE));
        QuantityWords words =
                new QuantityWords(
                        file.groups("before"),
                        file.groups("after"),
                        file.words("inner"),
                        file.groups("up"),
                        file.groups("down"),
                        file.words("filler"),
                        file.words("factors"),
                        file.words("lasting"),
                        file.words("never-before"));
        file.finish();
        return words;
    }
}
