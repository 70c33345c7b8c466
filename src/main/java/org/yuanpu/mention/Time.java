package org.yuanpu.mention;

/**
 * A stretch of time named in a sentence.
 *
 * @param start position of its first character in the sentence
 * @param end position behind its last character
 * @param period the calendar time it means
 * @param role what it does for the words around it
 */
public record Time(int start, int end, Period period, Role role) implements Mention {

    /** What a time does for the words around it. */
    public enum Role {
        /** It says when: {@code 2024年}, {@code 一季度}. */
        DURING,
        /** It says until when something is to be so: {@code 到2027年}. */
        BY,
        /** It says what something is compared with, not when it was: {@code 较2022年}. */
        COMPARED
    }
}
