package org.yuanpu.evaluate;

import java.util.Map;

/** How alike two indicators or titles are, both in the form in which names are compared. */
final class Likeness {

    /** What the end of a longer name counts at least. */
    private static final double ENDING = 0.7;

    private static final Map<String, String> SAME = Map.of("gdp", "地区生产总值", "生产总值", "地区生产总值");

    private Likeness() {}

    /**
     * 1 for the same name; otherwise the longest common subsequence over the longer length, and at
     * least 0.7 if the one ends the other and has three characters or more.
     */
    static double of(String one, String other) {
        String a = SAME.getOrDefault(one, one);
        String b = SAME.getOrDefault(other, other);
        return a.equals(b) ? 1 : Math.max(common(a, b), ends(a, b) ? ENDING : 0);
    }

    private static boolean ends(String a, String b) {
        return Math.min(length(a), length(b)) >= 3 && (a.endsWith(b) || b.endsWith(a));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static double common(String a, String b) {
        int[] across = b.codePoints().toArray();
        int[] row = new int[across.length + 1];
        a.codePoints().forEach(x -> extend(row, across, x));
        return (double) row[across.length] / Math.max(Math.max(length(a), across.length), 1);
    }

    private static void extend(int[] row, int[] across, int x) {
        int before = 0;
        for (int j = 1; j < row.length; j++) {
            int diagonal = before + (across[j - 1] == x ? 1 : 0);
            before = row[j];
            row[j] = Math.max(Math.max(row[j], row[j - 1]), diagonal);
        }
    }
}
