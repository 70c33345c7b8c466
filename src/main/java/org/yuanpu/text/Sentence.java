package org.yuanpu.text;

import java.util.List;
import java.util.function.Supplier;

/**
 * One sentence, or one cell's or list item's text where no full stop ends it.
 *
 * @param text its repaired text
 * @param section where it stands
 * @param named gives its words; those of a glossary or of a portal's links are never asked for
 * @param listed gives its words that stand in the dictionary; few sentences are asked for them
 */
public record Sentence(
        MappedText text,
        Section section,
        Supplier<List<Token>> named,
        Supplier<List<Token>> listed) {

    /** A sentence whose words are those of the dictionary. */
    public Sentence(MappedText text, Section section, List<Token> tokens) {
        this(text, section, of(List.copyOf(tokens)), of(List.copyOf(tokens)));
    }

    private static Supplier<List<Token>> of(List<Token> tokens) {
        return () -> tokens;
    }

    /** Its words, without gaps; what looks like a name is one word. */
    public List<Token> tokens() {
        return named.get();
    }

    /** Its words that stand in the dictionary, without gaps; all else in single characters. */
    public List<Token> parts() {
        return listed.get();
    }
}
