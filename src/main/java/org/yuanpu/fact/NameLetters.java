package org.yuanpu.fact;

import java.util.List;

/** The letters of a name and around it, as signs. */
final class NameLetters {

    private static final int LONGEST_END = 3;
    private static final int LONGEST_START = 2;
    private static final int AROUND = 2;

    private NameLetters() {}

    /** The first and last letters of a name, and each two that stand together. */
    static void of(String name, List<String> signs) {
        int length = name.length();
        for (int n = 1; n <= Math.min(LONGEST_END, length); n++) {
            signs.add("end=" + name.substring(length - n));
        }
        for (int n = 1; n <= Math.min(LONGEST_START, length); n++) {
            signs.add("start=" + name.substring(0, n));
        }
        for (int at = 0; at + 2 <= length; at++) {
            signs.add("pair=" + name.substring(at, at + 2));
        }
    }

    /** The letters in front of a stretch of text and behind it. */
    static void around(String text, int start, int end, List<String> signs) {
        for (int n = 1; n <= AROUND; n++) {
            signs.add("before=" + text.substring(Math.max(0, start - n), start));
            signs.add("behind=" + text.substring(end, Math.min(text.length(), end + n)));
        }
    }
}
