package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Words by their characters, from one end to the other.
 *
 * <p>Its places are numbered breadth first, so that those which one place leads to stand side by
 * side in the order of their characters: a step is a search in a few neighbouring characters. A
 * text's first character is looked up in a table, since most begin no word. Which words have ended
 * on the way to a place is written down there.
 */
final class Trie {

    /** The place that a character leads to which goes on with no word. */
    static final int NONE = 0;

    /** As many neighbours are looked through one by one. */
    private static final int FEW = 8;

    /** The words that begin with the same characters. */
    private record Place(int from, int to, int depth) {}

    /** A word by its characters in the order in which they are walked. */
    private record Spelled(String letters, Word word) {}

    private final char[] letters;
    private final int[] children;
    private final Word[][] words;
    private final List<List<Word>> passed;
    private final Letters first;
    private final char[] openings;

    /**
     * @param words the words, none empty; those of one spelling keep their order
     * @param backwards whether a word's last character leads to it first
     */
    Trie(Collection<Word> words, boolean backwards) {
        List<Spelled> sorted =
                words.stream()
                        .map(word -> new Spelled(spelling(word.text(), backwards), word))
                        .sorted(Comparator.comparing(Spelled::letters))
                        .toList();
        List<Place> places = new ArrayList<>(List.of(new Place(0, sorted.size(), 0)));
        List<Integer> firsts = new ArrayList<>();
        List<Word[]> ends = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int own = ended(sorted, place);
            firsts.add(places.size());
            ends.add(
                    sorted.subList(place.from(), own).stream()
                            .map(Spelled::word)
                            .toArray(Word[]::new));
            lead(sorted, new Place(own, place.to(), place.depth()), places);
        }
        firsts.add(places.size());
        this.children = firsts.stream().mapToInt(Integer::intValue).toArray();
        this.words = ends.toArray(Word[][]::new);
        this.letters = new char[places.size()];
        for (int i = 1; i < letters.length; i++) {
            Place place = places.get(i);
            letters[i] = sorted.get(place.from()).letters().charAt(place.depth() - 1);
        }
        this.passed = passed();
        this.first = first();
        this.openings = openings();
    }

    private static String spelling(String text, boolean backwards) {
        if (!backwards) {
            return text;
        }
        char[] letters = new char[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = text.charAt(letters.length - 1 - i);
        }
        return new String(letters);
    }

    /** Behind the words that are no longer than a place is deep. */
    private static int ended(List<Spelled> sorted, Place place) {
        int at = place.from();
        while (at < place.to() && sorted.get(at).letters().length() == place.depth()) {
            at++;
        }
        return at;
    }

    /** Adds the places that the next characters of longer words lead to. */
    private static void lead(List<Spelled> sorted, Place longer, List<Place> places) {
        int from = longer.from();
        while (from < longer.to()) {
            char letter = sorted.get(from).letters().charAt(longer.depth());
            int to = from + 1;
            while (to < longer.to() && sorted.get(to).letters().charAt(longer.depth()) == letter) {
                to++;
            }
            places.add(new Place(from, to, longer.depth() + 1));
            from = to;
        }
    }

    /** For each place the words that end there and, behind them, those that ended on the way. */
    private List<List<Word>> passed() {
        List<List<Word>> all = new ArrayList<>(Collections.nCopies(letters.length, List.of()));
        for (int place = 0; place < letters.length; place++) {
            for (int next = children[place]; next < children[place + 1]; next++) {
                List<Word> on = new ArrayList<>(List.of(words[next]));
                on.addAll(all.get(place));
                all.set(
                        next,
                        on.size() == all.get(place).size() ? all.get(place) : List.copyOf(on));
            }
        }
        return List.copyOf(all);
    }

    private char[] openings() {
        int last = children[1] - 1;
        char[] table = new char[last < 1 ? 0 : letters[last] + 1];
        for (char place = 1; place <= last; place++) {
            table[letters[place]] = place;
        }
        return table;
    }

    /** The characters that words begin with. */
    private Letters first() {
        BitSet first = new BitSet();
        for (int place = 1; place < children[1]; place++) {
            first.set(letters[place]);
        }
        return new Letters(first);
    }

    /** The place that a first character leads to. */
    int opening(char character) {
        return first.mayHave(character) && character < openings.length ? openings[character] : NONE;
    }

    /** The place that another character leads to. */
    int next(int place, char character) {
        int from = children[place];
        int end = children[place + 1];
        if (end - from > FEW) {
            int at = Arrays.binarySearch(letters, from, end, character);
            return at < 0 ? NONE : at;
        }
        for (int at = from; at < end && letters[at] <= character; at++) {
            if (letters[at] == character) {
                return at;
            }
        }
        return NONE;
    }

    /** Whether a word ends at a place. */
    boolean isEnd(int place) {
        return words[place].length > 0;
    }

    /**
     * The words that end at a place, and behind them the shorter ones that end on the way to it.
     */
    List<Word> passed(int place) {
        return passed.get(place);
    }

    /** The words that end at a place; not to be changed. */
    Word[] words(int place) {
        return words[place];
    }
}
