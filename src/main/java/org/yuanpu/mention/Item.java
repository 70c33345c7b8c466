package org.yuanpu.mention;

import java.util.List;

/**
 * One thing of a list, or a thing that stands alone: a stretch of text that may be a name.
 *
 * @param start position of its first character in the sentence
 * @param end position behind its last character
 * @param text its words
 * @param aliases what it may be called as well: put together with words that the list shares
 */
public record Item(int start, int end, String text, List<String> aliases) {

    public Item {
        aliases = List.copyOf(aliases);
    }

    /** An item without other names. */
    public static Item of(String sentence, int start, int end) {
        return new Item(start, end, sentence.substring(start, end), List.of());
    }
}
