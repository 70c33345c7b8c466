package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All words of all classes in one trie: one pass over a text finds every word in it. A second trie
 * holds them from their last character to their first, for what ends somewhere.
 */
public final class Lexicon {

    private final Node root = new Node();
    private final Node backwards = new Node();
    private final BitSet firsts = new BitSet();

    /**
     * @param words the words; one text may belong to several classes
     */
    public Lexicon(Collection<Word> words) {
        words.forEach(this::add);
    }

    private void add(Word word) {
        Node node = root;
        Node back = backwards;
        for (int i = 0, last = word.text().length() - 1; i <= last; i++) {
            node = node.nextOrNew(word.text().charAt(i));
            back = back.nextOrNew(word.text().charAt(last - i));
        }
        node.add(word);
        back.add(word);
        firsts.set(word.text().charAt(0));
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
        if (start >= text.length() || !firsts.get(text.charAt(start))) {
            return List.of();
        }
        List<Hit> hits = List.of();
        Node node = root;
        for (int end = start; end < text.length(); ) {
            node = node.next(text.charAt(end));
            if (node == null) {
                break;
            }
            end++;
            if (node.words.length > 0) {
                hits = hits.isEmpty() ? new ArrayList<>(4) : hits;
                for (Word word : node.words) {
                    hits.add(new Hit(start, end, word));
                }
            }
        }
        return hits;
    }

    /** The longest word of a class that begins at a position of the text. */
    public Optional<Hit> longest(String text, int start, String type) {
        List<Hit> hits = at(text, start);
        for (int i = hits.size() - 1; i >= 0; i--) {
            if (hits.get(i).word().type().equals(type)) {
                return Optional.of(hits.get(i));
            }
        }
        return Optional.empty();
    }

    /** The words that end a text, longest first. */
    public List<Word> ending(CharSequence text) {
        Node node = backwards;
        List<Word> words = List.of();
        for (int at = text.length() - 1; at >= 0; at--) {
            node = node.next(text.charAt(at));
            if (node == null) {
                break;
            }
            if (node.words.length > 0) {
                words = words.isEmpty() ? new ArrayList<>(4) : words;
                words.addAll(0, Arrays.asList(node.words));
            }
        }
        return words;
    }

    /** Whether the text as a whole is a word of the class. */
    public boolean is(String text, String type) {
        Node node = root;
        for (int i = 0; i < text.length() && node != null; i++) {
            node = node.next(text.charAt(i));
        }
        return node != null && Arrays.stream(node.words).anyMatch(w -> w.type().equals(type));
    }

    /** A place in the trie. Its characters stand in order beside the places they lead to. */
    private static final class Node {
        private static final Word[] NONE = {};

        private Word[] words = NONE;
        private char[] characters = {};
        private Node[] nodes = {};

        Node next(char character) {
            int at = Arrays.binarySearch(characters, character);
            return at < 0 ? null : nodes[at];
        }

        Node nextOrNew(char character) {
            int at = Arrays.binarySearch(characters, character);
            return at < 0 ? insert(character, -at - 1) : nodes[at];
        }

        void add(Word word) {
            words = Arrays.copyOf(words, words.length + 1);
            words[words.length - 1] = word;
        }

        private Node insert(char character, int at) {
            int rest = characters.length - at;
            characters = Arrays.copyOf(characters, characters.length + 1);
            nodes = Arrays.copyOf(nodes, characters.length);
            System.arraycopy(characters, at, characters, at + 1, rest);
            System.arraycopy(nodes, at, nodes, at + 1, rest);
            characters[at] = character;
            nodes[at] = new Node();
            return nodes[at];
        }
    }
}
