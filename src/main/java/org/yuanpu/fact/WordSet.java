package org.yuanpu.fact;

import java.util.Collection;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Word;

/** A set of words that finds the longest of them at a place of a text. */
final class WordSet {

    private final Lexicon words;

    WordSet(Collection<String> words) {
        this.words =
                new Lexicon(words.stream().distinct().map(word -> new Word(word, "", "")).toList());
    }

    /** The longest word that begins at a position and ends at most at another, or null. */
    String at(String text, int start, int end) {
        int to = words.longestFrom(text, start, end);
        return to > start ? text.substring(start, to) : null;
    }

    /** The longest word that ends at a position and begins at least at another, or null. */
    String before(String text, int start, int end) {
        int from = words.longestTo(text, start, end);
        return from < end ? text.substring(from, end) : null;
    }

    /** The longest word that opens a text, empty where none does. */
    String opening(String text) {
        return text.substring(0, words.longestFrom(text, 0, text.length()));
    }

    /** The longest word that closes a text, empty where none does. */
    String closing(String text) {
        return text.substring(words.longestTo(text, 0, text.length()));
    }

    boolean contains(String word) {
        return words.is(word, "");
    }

    /** Whether a text is made of these words alone. */
    boolean makeUp(String text) {
        return words.makesUp(text, 0, text.length());
    }
}
