package org.yuanpu.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An indicator that reports of this genre speak of again and again, one row of {@code
 * ontology/indicators.csv}.
 *
 * @param term local name of its term, for example {@code gdp}
 * @param chinese what it is called in Chinese
 * @param english what it is called in English
 * @param otherChinese its other names in Chinese
 * @param otherEnglish its other names in English
 * @param kinds what its level may be measured in: kinds of units, {@code count} for any count, an
 *     empty text for a pure number
 * @param direction which way is better
 * @param parent term of the indicator that it is a part or a kind of
 * @param single whether a region has one such figure for a year; otherwise many things bear the
 *     name (项目, 投资), and two figures of that name are no statement on the same thing
 * @param additive whether the figures of the parts of a region add up to that of the region
 * @param note what tells it from others, in Chinese; mostly empty
 * @param source who defines it: an office of the state ({@code NBS} for the bureau of statistics
 *     and so on), or {@code genre} for what reports use without a definition
 */
public record Indicator(
        String term,
        String chinese,
        String english,
        List<String> otherChinese,
        List<String> otherEnglish,
        Set<String> kinds,
        Direction direction,
        Optional<String> parent,
        boolean single,
        boolean additive,
        String note,
        String source) {

    /** Which way is better. */
    public enum Direction {
        /** More of it is better. */
        MORE,
        /** Less of it is better. */
        LESS,
        /** Neither. */
        NONE
    }

    private static final String COUNT = "count";

    public Indicator {
        otherChinese = List.copyOf(otherChinese);
        otherEnglish = List.copyOf(otherEnglish);
        kinds = Set.copyOf(kinds);
    }

    /** The IRI of its term. */
    public String iri() {
        return Ontology.NAMESPACE + "indicator-" + term;
    }

    /** Whether its level may be measured in units of a kind. */
    public boolean takes(String kind) {
        return kinds.contains(group(kind));
    }

    /**
     * Kinds of units that count the same, whatever the counting word (20家, 20个): one kind; every
     * other kind stands for itself.
     */
    public static String group(String kind) {
        return kind.startsWith(COUNT) || kind.equals("units") ? COUNT : kind;
    }
}
