package org.yuanpu.ontology;

/**
 * Short names of banners: some letters of the long name in their order, of which the first is its
 * own first or tells which of several it is, and the last what it is. 甲丁旗 and 左旗 are 甲乙丙丁联合旗 and
 * 甲乙左旗.
 */
final class Banners {

    /** What a banner is. */
    static final char KIND = '旗';

    /** By what banners of one name are told apart. */
    private static final String SIDES = "左右前中后东西";

    /** No short name is longer. */
    private static final int LONGEST = 4;

    private Banners() {}

    /** Whether a text may begin with a short name. */
    static boolean mayOpen(String text) {
        int kind = text.indexOf(KIND);
        return kind > 0 && kind < LONGEST;
    }

    /** Whether a name is short for another. */
    static boolean isBrief(String name, String whole) {
        char first = name.charAt(0);
        if (name.length() >= whole.length()
                || first != whole.charAt(0) && SIDES.indexOf(first) < 0) {
            return false;
        }
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            at = whole.indexOf(name.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return at == whole.length() - 1;
    }
}
