package org.yuanpu.mention;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Brackets and quotation marks of a sentence. */
public final class Brackets {

    private static final String OPENING = "（(“‘《〈「『〔[";
    private static final String CLOSING = "）)”’》〉」』〕]";
    private static final int LONGEST = 30;

    private Brackets() {}

    /**
     * The positions inside a pair, the marks themselves included. A mark without its partner, or
     * with its partner far away, shields nothing.
     */
    static BitSet shielded(String text) {
        BitSet shielded = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0) {
                close(text, open, i, shielded);
            }
        }
        return shielded;
    }

    private static void close(String text, Deque<Integer> open, int end, BitSet shielded) {
        char partner = OPENING.charAt(CLOSING.indexOf(text.charAt(end)));
        while (!open.isEmpty()) {
            int start = open.pop();
            if (text.charAt(start) == partner) {
                if (end - start <= LONGEST && !isPoint(text, start, end)) {
                    shielded.set(start, end + 1);
                }
                return;
            }
        }
    }

    /** （12）新建甲乙公园: the number of a point in front of what it says, and no part of a name. */
    private static boolean isPoint(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && end - start <= 3
                && text.substring(start + 1, end).chars().allMatch(Character::isDigit);
    }

    /** Where the bracket opens behind a place that is not closed before another, or -1. */
    static int open(String text, int from, int to) {
        int open = text.lastIndexOf('（', to);
        return open >= from && text.lastIndexOf('）', to) < open ? open : -1;
    }

    /** Whether every bracket and quotation mark in a text has its partner. */
    public static boolean balanced(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                open.push(c);
            } else if (CLOSING.indexOf(c) >= 0) {
                if (open.isEmpty() || open.pop() != OPENING.charAt(CLOSING.indexOf(c))) {
                    return false;
                }
            }
        }
        return open.isEmpty();
    }
}
