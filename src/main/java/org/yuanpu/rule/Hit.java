package org.yuanpu.rule;

/**
 * A word of the lexicon found in a text.
 *
 * @param start position of its first character
 * @param end position behind its last character
 * @param word the word
 */
public record Hit(int start, int end, Word word) {

    /** How many characters it covers. */
    public int length() {
        return end - start;
    }
}
