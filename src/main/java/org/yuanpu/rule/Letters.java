package org.yuanpu.rule;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of characters that is asked for one millions of times. Most of those that are not in it are
 * told by a sieve of single bits; the others are looked up in a table. In both, a character's bits,
 * scattered, lead to its place.
 */
final class Letters {

    private static final char FREE = '\uFFFF';
    private static final int SCATTER = 0x9E3779B1;

    /** The sieve has two to the power of this many bits for each place of the table. */
    private static final int SIEVE_BITS = 3;

    /** A long has two to the power of this many bits. */
    private static final int WORD_BITS = 6;

    private final char[] sorted;
    private final char[] table;
    private final int shift;
    private final long[] sieve;
    private final int sieveShift;

    Letters(BitSet characters) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * characters.cardinality() + 1);
        sorted = new char[characters.cardinality()];
        table = new char[1 << bits];
        shift = Integer.SIZE - bits;
        int sieveBits = Math.max(WORD_BITS, bits + SIEVE_BITS);
        sieve = new long[1 << sieveBits - WORD_BITS];
        sieveShift = Integer.SIZE - sieveBits;
        Arrays.fill(table, FREE);
        int size = 0;
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            sorted[size++] = (char) c;
            table[place((char) c)] = (char) c;
            int bit = (char) c * SCATTER >>> sieveShift;
            sieve[bit >>> WORD_BITS] |= 1L << bit;
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

    /** Whether the sieve lets a character pass. */
    boolean mayHave(char c) {
        int bit = c * SCATTER >>> sieveShift;
        return (sieve[bit >>> WORD_BITS] >>> bit & 1) != 0;
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
