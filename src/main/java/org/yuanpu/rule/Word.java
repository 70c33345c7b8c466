package org.yuanpu.rule;

/**
 * A word of the lexicon.
 *
 * @param text the word as it stands in the text
 * @param type its class, in capitals, for example VERB
 * @param kind what it says within its class, for example started; empty where the class has none
 */
public record Word(String text, String type, String kind) {

    /** Class and kind as patterns write them: {@code VERB.started}, or {@code ETC}. */
    public String symbol() {
        return kind.isEmpty() ? type : type + "." + kind;
    }
}
