package org.yuanpu.rule;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of characters that is asked for one millions of times. Many of those that are not in it are
 * told by their last six bits; the others are looked up in a table of places that their bits,
 * scattered, lead to.
 */
final class Letters {

    private static final char FREE = '\uFFFF';
    private static final int SCATTER = 0x9E3779B1;

    private final char[] sorted;
    private final char[] table;
    private final int shift;
    private long sieve;

    Letters(BitSet characters) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * characters.cardinality() + 1);
        sorted = new char[characters.cardinality()];
        table = new char[1 << bits];
        shift = Integer.SIZE - bits;
        Arrays.fill(table, FREE);
        int size = 0;
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            sorted[size++] = (char) c;
            table[place((char) c)] = (char) c;
            sieve |= 1L << c;
        }
    }

    /** Where a character stands in the table, or the free place where it would. */
    private int place(char c) {
        int place = c * SCATTER >>> shift;
        while (table[place] != c && table[place] != FREE) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    /** All of them, in the order of their codes; not to be changed. */
    char[] sorted() {
        return sorted;
    }

    boolean has(char c) {
        return mayHave(c) && table[place(c)] == c;
    }

    /** Whether a character is among them or ends in the same bits as one that is. */
    boolean mayHave(char c) {
        return (sieve >>> c & 1) != 0;
    }

    /** Whether one of a text's characters is among them. */
    boolean haveOneOf(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (has(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
