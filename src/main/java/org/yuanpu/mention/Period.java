package org.yuanpu.mention;

import java.util.regex.Pattern;

/**
 * A stretch of calendar time that a figure or statement is about.
 *
 * @param label a year (2024), quarter (2025Q1), half-year (2024H1), month (2025-05) or span of
 *     years (2021-2024)
 */
public record Period(String label) implements Comparable<Period> {

    private static final Pattern LABEL =
            Pattern.compile("\\d{4}(Q[1-4]|H[12]|-(0[1-9]|1[0-2])|-\\d{4})?");

    public Period {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("not a period: " + label);
        }
    }

    /** A whole year. */
    public static Period year(int year) {
        return new Period(Integer.toString(year));
    }

    /** Whether it reaches over several years. */
    public boolean isSpan() {
        return label.length() == "2021-2024".length();
    }

    @Override
    public int compareTo(Period other) {
        return label.compareTo(other.label);
    }
}
