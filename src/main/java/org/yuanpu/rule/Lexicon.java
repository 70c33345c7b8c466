package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All words of all classes in one trie: one pass over a text finds every word in it. A second trie
 * holds them from their last character to their first, for what ends somewhere.
 *
 * <p>Who asks again and again for words of some classes alone takes a lexicon of these: what is not
 * in it costs nothing.
 */
public final class Lexicon {

    private final List<Word> words;
    private final Trie forwards;
    private final Trie backwards;

    /**
     * @param words the words; one text may belong to several classes
     */
    public Lexicon(Collection<Word> words) {
        this.words = List.copyOf(words);
        this.forwards = new Trie(words, false);
        this.backwards = new Trie(words, true);
    }

    /** A lexicon of some of the words. */
    public Lexicon only(Predicate<Word> which) {
        return new Lexicon(words.stream().filter(which).toList());
    }

    /** A lexicon of the words of one class. */
    public Lexicon only(String type) {
        return only(word -> word.type().equals(type));
    }

    /** Every word in the text, by start, then by length. */
    public List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            hits.addAll(at(text, start));
        }
        return hits;
    }

    /** The words that begin at a position of the text, shortest first. */
    public List<Hit> at(String text, int start) {
        List<Hit> hits = List.of();
        int place = start < text.length() ? forwards.opening(text.charAt(start)) : Trie.NONE;
        for (int end = start + 1; place != Trie.NONE; end++) {
            if (forwards.isEnd(place)) {
                hits = hits.isEmpty() ? new ArrayList<>(4) : hits;
                for (Word word : forwards.words(place)) {
                    hits.add(new Hit(start, end, word));
                }
            }
            place = end < text.length() ? forwards.next(place, text.charAt(end)) : Trie.NONE;
        }
        return hits;
    }

    /** The longest word that begins at a position of the text. */
    public Optional<Hit> longest(String text, int start) {
        int longest = Trie.NONE;
        int behind = start;
        int place = start < text.length() ? forwards.opening(text.charAt(start)) : Trie.NONE;
        for (int end = start + 1; place != Trie.NONE; end++) {
            if (forwards.isEnd(place)) {
                longest = place;
                behind = end;
            }
            place = end < text.length() ? forwards.next(place, text.charAt(end)) : Trie.NONE;
        }
        if (longest == Trie.NONE) {
            return Optional.empty();
        }
        Word[] words = forwards.words(longest);
        return Optional.of(new Hit(start, behind, words[words.length - 1]));
    }

    /** Whether a word stands anywhere in a text. */
    public boolean stands(String text) {
        for (int start = 0; start < text.length(); start++) {
            if (longestFrom(text, start, text.length()) > start) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest word ends that begins at a position and ends at most at another. */
    public int longestFrom(String text, int start, int end) {
        int longest = start;
        int place = start < end ? forwards.opening(text.charAt(start)) : Trie.NONE;
        for (int to = start + 1; place != Trie.NONE; to++) {
            longest = forwards.isEnd(place) ? to : longest;
            place = to < end ? forwards.next(place, text.charAt(to)) : Trie.NONE;
        }
        return longest;
    }

    /** Where the longest word begins that ends at a position and begins at least at another. */
    public int longestTo(String text, int start, int end) {
        int longest = end;
        int place = start < end ? backwards.opening(text.charAt(end - 1)) : Trie.NONE;
        for (int from = end - 1; place != Trie.NONE; from--) {
            longest = backwards.isEnd(place) ? from : longest;
            place = from > start ? backwards.next(place, text.charAt(from - 1)) : Trie.NONE;
        }
        return longest;
    }

    /** The words that end a text, longest first. */
    public List<Word> ending(String text) {
        int longest = Trie.NONE;
        int at = text.length() - 1;
        int place = at < 0 ? Trie.NONE : backwards.opening(text.charAt(at));
        while (place != Trie.NONE) {
            longest = backwards.isEnd(place) ? place : longest;
            at--;
            place = at < 0 ? Trie.NONE : backwards.next(place, text.charAt(at));
        }
        return backwards.passed(longest);
    }

    /** Whether the text as a whole is a word of the class. */
    public boolean is(String text, String type) {
        int place = text.isEmpty() ? Trie.NONE : forwards.opening(text.charAt(0));
        for (int i = 1; i < text.length() && place != Trie.NONE; i++) {
            place = forwards.next(place, text.charAt(i));
        }
        if (place != Trie.NONE) {
            for (Word word : forwards.words(place)) {
                if (word.type().equals(type)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a stretch of a text is made of words alone.
     *
     * @param start position of its first character
     * @param end position behind its last character
     */
    public boolean makesUp(String text, int start, int end) {
        boolean[] reached = new boolean[end - start + 1];
        reached[0] = true;
        for (int at = start; at < end; at++) {
            int place = reached[at - start] ? forwards.opening(text.charAt(at)) : Trie.NONE;
            for (int to = at + 1; place != Trie.NONE; to++) {
                reached[to - start] |= forwards.isEnd(place);
                place = to < end ? forwards.next(place, text.charAt(to)) : Trie.NONE;
            }
        }
        return reached[end - start];
    }

    /**
     * How many Chinese characters of a stretch are left when words cover as much of it as they can.
     *
     * @param start position of its first character
     * @param end position behind its last character
     */
    public int uncovered(String text, int start, int end) {
        int[] left = new int[end - start + 1];
        for (int at = end - 1; at >= start; at--) {
            boolean mute = !Character.isIdeographic(text.charAt(at));
            int least = left[at - start + 1] + (mute ? 0 : 1);
            int place = forwards.opening(text.charAt(at));
            for (int to = at + 1; place != Trie.NONE; to++) {
                least = forwards.isEnd(place) ? Math.min(least, left[to - start]) : least;
                place = to < end ? forwards.next(place, text.charAt(to)) : Trie.NONE;
            }
            left[at - start] = least;
        }
        return left[0];
    }
}
