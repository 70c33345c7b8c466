package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import org.yuanpu.fact.FigureReading.Match;
import org.yuanpu.mention.Quantity;

/**
 * What stands where a rule matched, and around it.
 *
 * @param text the sentence
 * @param chunks its chunks
 */
record MatchedParts(String text, List<FigureChunk> chunks) {

    /** The words of a capture, none where it took no part. */
    String wordsIfAny(Match match, String capture) {
        return match.matcher().start(capture) < 0 ? "" : words(match, capture);
    }

    /** The words of a capture, one item a chunk. */
    List<String> items(Match match, String capture) {
        List<String> items = new ArrayList<>();
        int from = match.matcher().start(capture);
        int to = match.matcher().end(capture);
        for (int i = from; i < to; i++) {
            if (chunks.get(i).is("TEXT")) {
                items.add(chunks.get(i).in(text));
            }
        }
        return items;
    }

    /** The words of a capture without the times among them. */
    String words(Match match, String capture) {
        int from = match.matcher().start(capture);
        int to = match.matcher().end(capture);
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(chunks.get(i).is("TIME") ? "" : chunks.get(i).in(text));
        }
        return words.toString();
    }

    /** The numbers of a capture. */
    List<Quantity> values(Match match, String capture) {
        List<Quantity> values = new ArrayList<>();
        for (int i = match.matcher().start(capture); i < match.matcher().end(capture); i++) {
            if (chunks.get(i).isNumber()) {
                values.add(chunks.get(i).quantity());
            }
        }
        return values;
    }

    /** 113个某类项目签约40%以上: whether the words stand right behind a thing that is counted. */
    boolean isBehind(Match match) {
        int start = match.matcher().start();
        return start > 0 && chunks.get(start - 1).is("BEHIND");
    }

    /** Where the clause of a match begins. */
    int clause(Match match) {
        int at = match.matcher().start();
        while (at > 0 && (chunks.get(at - 1).is("TEXT") || chunks.get(at - 1).is("PAUSE"))) {
            at--;
        }
        return chunks.get(chunks.get(at).is("PAUSE") ? at + 1 : at).start();
    }

    /** The words without a noun that a match begins with. */
    String lead(Match match) {
        int start = match.matcher().start();
        FigureChunk first = chunks.get(start);
        return first.is("LEAD") ? first.in(text) : "";
    }

    /** Whether the words stand behind a separator and another number. */
    boolean start(Match match) {
        int start = match.matcher().start();
        return start > 1
                && (chunks.get(start - 1).is("PAUSE")
                        || chunks.get(start - 1).is("COMMA")
                        || chunks.get(start - 1).is("BEHIND"));
    }

    /** Whether the words stand behind 、 and another number: their verb is that one's. */
    boolean follows(Match match) {
        int start = match.matcher().start();
        return start > 1 && chunks.get(start - 1).is("PAUSE") && chunks.get(start - 2).isNumber();
    }
}
