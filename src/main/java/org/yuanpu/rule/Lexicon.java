package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words of all classes in one trie: one pass over a text finds every word in it. */
public final class Lexicon {

    private final Node root = new Node();

    /**
     * @param words the words; one text may belong to several classes
     */
    public Lexicon(Collection<Word> words) {
        words.forEach(this::add);
    }

    private void add(Word word) {
        Node node = root;
        for (int i = 0; i < word.text().length(); i++) {
            node = node.next.computeIfAbsent(word.text().charAt(i), c -> new Node());
        }
        node.words.add(word);
    }

    /** Every word in the text, by start, then by length. */
    public List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            collect(text, start, hits);
        }
        return hits;
    }

    /** The words that begin at a position of the text, shortest first. */
    public List<Hit> at(String text, int start) {
        List<Hit> hits = new ArrayList<>();
        collect(text, start, hits);
        return hits;
    }

    /** Whether the text as a whole is a word of the class. */
    public boolean is(String text, String type) {
        Node node = root;
        for (int i = 0; i < text.length() && node != null; i++) {
            node = node.next.get(text.charAt(i));
        }
        return node != null && node.words.stream().anyMatch(w -> w.type().equals(type));
    }

    private void collect(String text, int start, List<Hit> hits) {
        Node node = root;
        for (int end = start; end < text.length(); ) {
            node = node.next.get(text.charAt(end));
            if (node == null) {
                return;
            }
            end++;
            for (Word word : node.words) {
                hits.add(new Hit(start, end, word));
            }
        }
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(4);
        private final List<Word> words = new ArrayList<>(1);
    }
}
