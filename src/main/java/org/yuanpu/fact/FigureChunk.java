package org.yuanpu.fact;

import org.yuanpu.mention.Quantity;
import org.yuanpu.mention.Time;

/**
 * A piece of a sentence as the rules for figures see it.
 *
 * @param symbol what it is, for example TEXT or QUANTITY
 * @param start position of its first character in the sentence
 * @param end position behind its last character
 * @param quantity the number, for QUANTITY and GROWTH, the words for STATED, otherwise null
 * @param time the time, for TIME, otherwise null
 */
record FigureChunk(String symbol, int start, int end, Quantity quantity, Time time) {

    static FigureChunk of(String symbol, int start, int end) {
        return new FigureChunk(symbol, start, end, null, null);
    }

    static FigureChunk of(Quantity q, String kind) {
        if (q.isStated()) {
            return new FigureChunk("STATED", q.start(), q.end(), q, null);
        }
        String symbol = (q.change() ? "GROWTH." : "QUANTITY.") + kind;
        return new FigureChunk(symbol, q.start(), q.end(), q, null);
    }

    static FigureChunk of(Time t) {
        return new FigureChunk("TIME", t.start(), t.end(), null, t);
    }

    boolean is(String other) {
        return symbol.equals(other) || symbol.startsWith(other + ".");
    }

    boolean isNumber() {
        return quantity != null;
    }

    String in(String sentence) {
        return sentence.substring(start, end);
    }
}
