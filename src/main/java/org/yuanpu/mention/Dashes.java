package org.yuanpu.mention;

import java.util.BitSet;

/**
 * Tells the dashes inside names from those between clauses.
 *
 * @param text a sentence
 * @param places which of its characters stand in the names of places
 */
record Dashes(String text, BitSet places) {

    /** A single dash between two words is part of a name: 甲乙—丙丁合作区, 甲乙—G99公路. */
    boolean inWord(int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        return isRoad(at + 1) && Character.isLetterOrDigit(before)
                || Character.isIdeographic(text.charAt(at + 1))
                        && (Character.isIdeographic(before) || before == '）');
    }

    private boolean isRoad(int at) {
        return at + 1 < text.length()
                && "GS".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at + 1));
    }

    /** 甲乙——丙丁管道: a long dash between the names of two places. */
    boolean betweenPlaces(int at) {
        return text.startsWith("——", at) && places.get(at - 1) && places.get(at + 2);
    }
}
