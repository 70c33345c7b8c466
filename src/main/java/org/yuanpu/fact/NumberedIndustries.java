package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Tells the industries that statistics number, where one phrase holds several: 三次产业增加值. */
final class NumberedIndustries {

    private static final String ALL = "一二三";

    private final Cue numbered;

    NumberedIndustries(Cues cues) {
        this.numbered = cues.get("figure.numbered");
    }

    /**
     * The industries by their full names, each with what is measured of all.
     *
     * @param items the phrase, perhaps cut at 、
     * @param numbers how many figures follow
     * @return empty where the items are others, or not as many as the figures
     */
    Optional<List<String>> of(List<String> items, int numbers) {
        Matcher match = numbered.matcher(String.join("、", items));
        if (!match.matches()) {
            return Optional.empty();
        }
        String told = match.group("numbers") == null ? ALL : match.group("numbers");
        String measure = match.group("rest");
        List<String> names =
                told.chars()
                        .filter(c -> ALL.indexOf(c) >= 0)
                        .mapToObj(c -> "第" + (char) c + "产业" + measure)
                        .toList();
        return names.size() == numbers ? Optional.of(names) : Optional.empty();
    }
}
