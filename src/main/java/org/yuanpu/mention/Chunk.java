package org.yuanpu.mention;

import java.util.List;

/**
 * A stretch of a sentence that plays one part in it: a verb, a list of things, a comma.
 *
 * @param symbol its part, as patterns write it: {@code VERB.started}, {@code THINGS.project}
 * @param start position of its first character in the sentence
 * @param end position behind its last character
 * @param items the things of a list; empty for all other chunks
 * @param tail what closes a list behind 等, without its count: 城中村改造项目
 */
public record Chunk(String symbol, int start, int end, List<Item> items, String tail) {

    public Chunk {
        items = List.copyOf(items);
    }

    /** A chunk that is no list. */
    public static Chunk of(String symbol, int start, int end) {
        return new Chunk(symbol, start, end, List.of(), "");
    }

    /** Whether it is of a class, whatever its kind. */
    public boolean is(String type) {
        return symbol.startsWith(type)
                && (symbol.length() == type.length() || symbol.charAt(type.length()) == '.');
    }

    /** The class without its kind. */
    public String type() {
        int dot = symbol.indexOf('.');
        return dot < 0 ? symbol : symbol.substring(0, dot);
    }

    /** The kind within the class, empty where it has none. */
    public String kind() {
        int dot = symbol.indexOf('.');
        return dot < 0 ? "" : symbol.substring(dot + 1);
    }

    /** The same list under another class. */
    Chunk as(String other) {
        return new Chunk(other, start, end, items, tail);
    }
}
