package org.yuanpu.rule;

import java.util.Arrays;

/**
 * Words by their characters, from one end to the other. A text's first character is looked up in a
 * table, since most begin no word; of those behind it few are left to choose from.
 */
final class Trie {

    private Node[] openings = {};

    /**
     * Adds a word.
     *
     * @param backwards whether its last character leads to it first
     */
    void add(Word word, boolean backwards) {
        String text = word.text();
        int last = text.length() - 1;
        Node node = openingOrNew(text.charAt(backwards ? last : 0));
        for (int i = 1; i <= last; i++) {
            node = node.nextOrNew(text.charAt(backwards ? last - i : i));
        }
        node.add(word);
    }

    /** The place that a first character leads to, or null. */
    Node opening(char character) {
        return character < openings.length ? openings[character] : null;
    }

    private Node openingOrNew(char character) {
        if (character >= openings.length) {
            openings = Arrays.copyOf(openings, character + 1);
        }
        if (openings[character] == null) {
            openings[character] = new Node();
        }
        return openings[character];
    }

    /** A place in the trie. Its characters stand in order beside the places they lead to. */
    static final class Node {
        private static final Word[] NONE = {};

        private Word[] words = NONE;
        private char[] characters = {};
        private Node[] nodes = {};

        /** The words that end here; not to be changed. */
        Word[] words() {
            return words;
        }

        /** Whether a word ends here. */
        boolean isEnd() {
            return words.length > 0;
        }

        /** The place that another character leads to, or null. */
        Node next(char character) {
            int at = Arrays.binarySearch(characters, character);
            return at < 0 ? null : nodes[at];
        }

        private Node nextOrNew(char character) {
            int at = Arrays.binarySearch(characters, character);
            return at < 0 ? insert(character, -at - 1) : nodes[at];
        }

        private void add(Word word) {
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
