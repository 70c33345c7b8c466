package org.yuanpu.text;

import java.util.List;

/**
 * One sentence, or one cell's or list item's text where no full stop ends it.
 *
 * @param text its repaired text
 * @param section where it stands
 * @param tokens its words, without gaps
 */
public record Sentence(MappedText text, Section section, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
