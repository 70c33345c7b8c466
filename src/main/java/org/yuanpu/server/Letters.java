package org.yuanpu.server;

import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The first letters of Chinese names as one reads them: {@code bjgyy} finds 滨江工业园. A character that
 * is read in several ways has several letters.
 */
final class Letters {

    /** For each character one bit for each letter that it can begin with. */
    private static final int[] BITS = new int[Character.MAX_VALUE + 1];

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';

    static {
        for (char c = FIRST; c <= LAST; c++) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
            for (String reading : readings == null ? new String[0] : readings) {
                BITS[c] |= bit(reading.charAt(0));
            }
        }
    }

    private Letters() {}

    private static int bit(char letter) {
        return letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 0;
    }

    /** The letters that the characters of a folded name can begin with, and its own, as bits. */
    static int of(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters |= BITS[name.charAt(i)] | bit(name.charAt(i));
        }
        return letters;
    }

    /** Whether the letters stand in the initials of the folded name one after the other. */
    static boolean in(String name, String wanted) {
        for (int from = 0; from <= name.length() - wanted.length(); from++) {
            if (matches(name, wanted, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String name, String wanted, int from) {
        for (int i = 0; i < wanted.length(); i++) {
            char have = name.charAt(from + i);
            char want = wanted.charAt(i);
            if (have != want && (BITS[have] & bit(want)) == 0) {
                return false;
            }
        }
        return true;
    }
}
