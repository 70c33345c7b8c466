package org.yuanpu.rule;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of characters that is asked for one millions of times. Most of those that are not in it are
 * told by their last six or ten bits; only the others are searched for.
 */
final class Letters {

    private static final int WORDS = 16;

    private final char[] sorted;
    private final long[] lowBits = new long[WORDS];
    private long lowest;

    Letters(BitSet characters) {
        sorted = new char[characters.cardinality()];
        int size = 0;
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            sorted[size++] = (char) c;
            lowBits[word((char) c)] |= 1L << c;
            lowest |= 1L << c;
        }
    }

    private static int word(char c) {
        return c >> 6 & WORDS - 1;
    }

    /** All of them, in the order of their codes; not to be changed. */
    char[] sorted() {
        return sorted;
    }

    boolean has(char c) {
        return mayHave(c) && Arrays.binarySearch(sorted, c) >= 0;
    }

    /** Whether a character is among them or ends in the same bits as one that is. */
    boolean mayHave(char c) {
        return (lowest >>> c & 1) != 0 && (lowBits[word(c)] >>> c & 1) != 0;
    }

    /** Whether one of a text's characters is among them. */
    boolean haveOneOf(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if (has(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
