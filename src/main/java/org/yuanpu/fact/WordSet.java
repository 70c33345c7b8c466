package org.yuanpu.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A set of words that finds the longest of them at a place of a text. */
final class WordSet {

    private final Set<String> words;
    private final int longest;

    WordSet(Collection<String> words) {
        this.words = new HashSet<>(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The longest word that begins at a position and ends at most at another, or null. */
    String at(String text, int start, int end) {
        for (int length = Math.min(longest, end - start); length > 0; length--) {
            String part = text.substring(start, start + length);
            if (words.contains(part)) {
                return part;
            }
        }
        return null;
    }

    /** The longest word that ends at a position and begins at least at another, or null. */
    String before(String text, int start, int end) {
        for (int length = Math.min(longest, end - start); length > 0; length--) {
            String part = text.substring(end - length, end);
            if (words.contains(part)) {
                return part;
            }
        }
        return null;
    }

    /** The longest word that opens a text, empty where none does. */
    String opening(String text) {
        String word = at(text, 0, text.length());
        return word == null ? "" : word;
    }

    /** The longest word that closes a text, empty where none does. */
    String closing(String text) {
        String word = before(text, 0, text.length());
        return word == null ? "" : word;
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether a text is made of these words alone. */
    boolean makeUp(String text) {
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (int i = 0; i < text.length(); i++) {
            for (int length = 1; reached[i] && length <= longest; length++) {
                int end = i + length;
                if (end <= text.length() && !reached[end]) {
                    reached[end] = words.contains(text.substring(i, end));
                }
            }
        }
        return reached[text.length()];
    }
}
