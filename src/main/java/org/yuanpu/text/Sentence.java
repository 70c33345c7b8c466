package org.yuanpu.text;

import java.util.List;
import java.util.function.Supplier;

/**
 * One sentence, or one cell's or list item's text where no full stop ends it.
 *
 * @param text its repaired text
 * @param section where it stands
 * @param words gives its words; those of a glossary or of a portal's links are never asked for
 */
public record Sentence(MappedText text, Section section, Supplier<List<Token>> words) {

    /** A sentence whose words are known. */
    public Sentence(MappedText text, Section section, List<Token> tokens) {
        this(text, section, of(List.copyOf(tokens)));
    }

    private static Supplier<List<Token>> of(List<Token> tokens) {
        return () -> tokens;
    }

    /** Its words that stand in the dictionary, without gaps; all else in single characters. */
    public List<Token> tokens() {
        return words.get();
    }
}
