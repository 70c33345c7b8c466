package org.yuanpu.link;

import java.util.regex.Pattern;

/** What to mind when a figure is held against another. */
public enum Caveat {
    /** The figure is said to be expected or first counted (预计, 初步核算). */
    PRELIMINARY("preliminary"),
    /** The text says that the definition changed or is another (统计口径). */
    DEFINITION("definition"),
    /** The figure limits the value and does not tell it. */
    BOUND("bound"),
    /** The figures may be of another circle: 全市 against 市区, 全区 against 园区. */
    SCOPE("scope"),
    /** The figures differ by a power of ten, as when a unit was mistaken. */
    UNIT("unit"),
    /** A later document tells an earlier year anew. */
    RESTATED("restated"),
    /** The documents do not call it by one name. */
    NAMING("naming"),
    /** Other documents tell otherwise, and then the verdict would be another. */
    CONTESTED("contested"),
    /** The text speaks of several years, not of one. */
    SPAN("span"),
    /** What came out is told in the row, and was refused by a check or by the user. */
    REFUSED("refused"),
    /** Nothing tells why. */
    UNKNOWN("unknown");

    private static final Pattern EXPECTED = Pattern.compile("预计|初步核算|初步统计|初步测算|快报数");
    private static final Pattern REDEFINED = Pattern.compile("口径");

    private final String notation;

    Caveat(String notation) {
        this.notation = notation;
    }

    /** How tables write it. */
    public String notation() {
        return notation;
    }

    /** Whether a figure is said to be expected only, in its sentence before the number. */
    static boolean isPreliminary(Figure figure) {
        return figure.quotes().stream().allMatch(q -> EXPECTED.matcher(before(q)).find());
    }

    /** Whether the words around a figure speak of how it is defined. */
    static boolean isRedefined(Figure figure) {
        return figure.quotes().stream()
                .flatMap(Wording::surroundings)
                .anyMatch(words -> REDEFINED.matcher(words).find());
    }

    private static String before(Quote quote) {
        String last = quote.words().substring(quote.words().lastIndexOf('…') + 1);
        int at = quote.sentence().indexOf(last);
        return at < 0 ? quote.sentence() : quote.sentence().substring(0, at + last.length());
    }
}
