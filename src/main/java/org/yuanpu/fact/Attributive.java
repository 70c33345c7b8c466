package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import org.yuanpu.mention.Bound;
import org.yuanpu.mention.Quantity;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Numbers that describe a noun in front of its count: 50亿元以上项目2个. */
final class Attributive {

    private final Cue attributed;
    private final Cue size;
    private final Cue sumOf;
    private final Cue classed;
    private final Cue sized;

    Attributive(Cues cues) {
        this.attributed = cues.get("figure.attributed");
        this.size = cues.get("figure.size");
        this.sumOf = cues.get("figure.sum-of");
        this.classed = cues.get("figure.classed");
        this.sized = cues.get("figure.sized");
    }

    List<FigureChunk> merge(String text, List<FigureChunk> raw) {
        List<FigureChunk> merged = new ArrayList<>(raw);
        counted(text, merged);
        sized(text, merged);
        for (int i = merged.size() - 3; i >= 0; i--) {
            if (describes(text, merged, i)) {
                int from = opens(merged, i);
                FigureChunk noun =
                        FigureChunk.of("TEXT", merged.get(from).start(), merged.get(i + 1).end());
                merged.subList(from, i + 2).clear();
                merged.add(from, noun);
                i = from;
            }
        }
        return merged;
    }

    /** 2个投资超百亿元项目: the amount belongs to the name of what is counted. */
    private void counted(String text, List<FigureChunk> chunks) {
        for (int i = chunks.size() - 2; i > 0; i--) {
            boolean sum =
                    i > 1 && chunks.get(i - 1).is("TEXT") && sumOf.in(chunks.get(i - 1).in(text));
            int from = sum ? i - 1 : i;
            if (bounded(chunks.get(i))
                    && chunks.get(i + 1).is("TEXT")
                    && chunks.get(from - 1).is("QUANTITY.count")) {
                FigureChunk noun =
                        FigureChunk.of("TEXT", chunks.get(from).start(), chunks.get(i + 1).end());
                chunks.subList(from, i + 2).clear();
                chunks.add(from, noun);
                i = from;
            }
        }
    }

    /** 超百亿元的重大项目加快建设: an amount that only says of which size the projects are. */
    private void sized(String text, List<FigureChunk> chunks) {
        for (int i = chunks.size() - 2; i >= 0; i--) {
            boolean last = i + 2 == chunks.size() || !chunks.get(i + 2).isNumber();
            if (last
                    && bounded(chunks.get(i))
                    && chunks.get(i + 1).is("TEXT")
                    && size.in(chunks.get(i).quantity().unit())
                    && sized.in(chunks.get(i + 1).in(text))) {
                int end = chunks.get(i + 1).end();
                FigureChunk noun = FigureChunk.of("TEXT", chunks.get(i).start(), end);
                chunks.subList(i, i + 2).clear();
                chunks.add(i, noun);
            }
        }
    }

    private boolean bounded(FigureChunk number) {
        if (!number.is("QUANTITY") || !size.in(number.quantity().unit())) {
            return false;
        }
        Bound bound = number.quantity().bound();
        return bound != Bound.EQUAL && bound != Bound.ABOUT;
    }

    private boolean describes(String text, List<FigureChunk> chunks, int i) {
        FigureChunk number = chunks.get(i);
        if (!number.is("QUANTITY") || !chunks.get(i + 1).is("TEXT")) {
            return false;
        }
        Quantity q = number.quantity();
        boolean range = q.bound() == Bound.AT_LEAST || q.bound() == Bound.AT_MOST;
        boolean money = size.in(q.unit());
        boolean above = q.bound() == Bound.ABOVE && money;
        boolean sized = (range || above) && money && chunks.get(i + 2).isNumber();
        String noun = chunks.get(i + 1).in(text);
        boolean counted = chunks.get(i + 2).is("QUANTITY.count");
        return sized && attributed.in(noun) || money && counted && classed.in(noun);
    }

    private static int opens(List<FigureChunk> chunks, int i) {
        int from = i;
        if (from > 1
                && chunks.get(from - 1).is("PAUSE")
                && chunks.get(from - 2).is("QUANTITY")
                && chunks.get(from - 2).quantity().bound() == Bound.AT_LEAST) {
            from -= 2;
        }
        return from > 0 && chunks.get(from - 1).is("TEXT") ? from - 1 : from;
    }
}
