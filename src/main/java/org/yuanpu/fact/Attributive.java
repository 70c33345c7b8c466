package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import org.yuanpu.mention.Bound;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Numbers that describe a noun in front of its count: 50亿元以上项目2个. */
final class Attributive {

    private final Cue attributed;
    private final Cue size;
    private final Cue group;
    private final Cue sumOf;
    private final Cue classed;
    private final Cue sized;

    Attributive(Cues cues) {
        this.attributed = cues.get("figure.attributed");
        this.size = cues.get("figure.size");
        this.group = cues.get("figure.group");
        this.sumOf = cues.get("figure.sum-of");
        this.classed = cues.get("figure.classed");
        this.sized = cues.get("figure.sized");
    }

    List<FigureChunk> merge(String text, List<FigureChunk> raw) {
        List<FigureChunk> merged = new ArrayList<>(raw);
        counted(text, merged);
        sized(text, merged);
        classes(text, merged);
        for (int i = merged.size() - 3; i >= 0; i--) {
            if (describes(text, merged, i)) {
                i = join(merged, opens(merged, i), i + 1);
            }
        }
        return merged;
    }

    /** 2个投资超百亿元项目, 9个10亿元以上、35个…: the amount belongs to what is counted. */
    private void counted(String text, List<FigureChunk> chunks) {
        for (int i = chunks.size() - 2; i > 0; i--) {
            boolean sum =
                    i > 1 && chunks.get(i - 1).is("TEXT") && sumOf.in(chunks.get(i - 1).in(text));
            int from = sum ? i - 1 : i;
            boolean told = bounded(chunks.get(i)) && chunks.get(from - 1).is("QUANTITY.count");
            if (told && chunks.get(i + 1).is("TEXT")) {
                i = join(chunks, from, i + 1);
            } else if (told
                    && chunks.get(i + 1).is("PAUSE")
                    && i + 2 < chunks.size()
                    && chunks.get(i + 2).is("QUANTITY.count")) {
                i = join(chunks, from, i);
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
                    && sized.in(chunks.get(i + 1).in(text))) {
                join(chunks, i, i + 1);
            }
        }
    }

    /** 其中50亿元以上5个: the amount says which of the things counted before. */
    private void classes(String text, List<FigureChunk> chunks) {
        for (int i = chunks.size() - 2; i >= 0; i--) {
            boolean last = i + 2 == chunks.size() || !chunks.get(i + 2).is("TEXT");
            if (last && bounded(chunks.get(i)) && chunks.get(i + 1).is("QUANTITY.count")) {
                join(chunks, i, i);
            }
        }
    }

    /** Makes one noun of the chunks from one to another; tells where it stands. */
    private static int join(List<FigureChunk> chunks, int from, int to) {
        FigureChunk noun = FigureChunk.of("TEXT", chunks.get(from).start(), chunks.get(to).end());
        chunks.subList(from, to + 1).clear();
        chunks.add(from, noun);
        return from;
    }

    /** 20户以上自然村道路100公里: the households only say which villages. */
    private boolean grouped(FigureChunk number) {
        return group.in(number.quantity().unit()) && number.quantity().bound() == Bound.AT_LEAST;
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
        String noun = chunks.get(i + 1).in(text);
        FigureChunk next = chunks.get(i + 2);
        boolean told = bounded(number) || grouped(number);
        return next.isNumber() && told && attributed.in(noun)
                || next.is("QUANTITY.count")
                        && size.in(number.quantity().unit())
                        && classed.in(noun);
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
