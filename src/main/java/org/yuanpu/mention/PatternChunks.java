package org.yuanpu.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Chunks that a pattern tells, before any word is looked up: times, counts, sums and the numbers of
 * points.
 */
final class PatternChunks {

    private final Cue time;
    private final Cue timeWithin;
    private final Cue count;
    private final Cue repeated;
    private final Cue sum;
    private final Cue united;
    private final Cue point;

    PatternChunks(Cues cues) {
        this.time = cues.get("chunk.time");
        this.timeWithin = cues.get("chunk.time-within");
        this.count = cues.get("chunk.count");
        this.repeated = cues.get("chunk.repeated");
        this.sum = cues.get("chunk.sum");
        this.united = cues.get("chunk.united");
        this.point = cues.get("chunk.point");
    }

    /** The patterns over one text. */
    Scan scan(String text) {
        return new Scan(text);
    }

    /** The chunks of one text by their beginnings; its matchers are used again and again. */
    final class Scan {

        private final String text;
        private final Matcher when;
        private final Matcher meanwhile;
        private final Matcher many;
        private final Matcher often;
        private final Matcher invested;
        private final Matcher joined;
        private final Matcher numbered;

        private Scan(String text) {
            this.text = text;
            this.when = time.matcher(text);
            this.meanwhile = timeWithin.matcher(text);
            this.many = count.matcher(text);
            this.often = repeated.matcher(text);
            this.invested = sum.matcher(text);
            this.joined = united.matcher(text);
            this.numbered = point.matcher(text);
        }

        /**
         * The chunk that begins where no stretch is open.
         *
         * @param timed whether it may be a time
         */
        Optional<Chunk> opening(int at, boolean timed) {
            Optional<Chunk> told = timed ? chunk(time, when, "TIME", at) : Optional.empty();
            return told.or(() -> chunk(count, many, "QUANTITY", at))
                    .or(() -> chunk(repeated, often, "ADV.manner", at))
                    .or(() -> chunk(sum, invested, "QUANTITY", at))
                    .or(() -> chunk(united, joined, "ADV.manner", at))
                    .or(() -> chunk(point, numbered, "ADV.manner", at));
        }

        /** A time, how often something was won, or what is joined, that begins in a stretch. */
        Optional<Chunk> within(int at) {
            return chunk(timeWithin, meanwhile, "TIME", at)
                    .or(() -> chunk(repeated, often, "ADV.manner", at))
                    .or(() -> chunk(united, joined, "ADV.manner", at));
        }

        /** Whether a count begins at a place. */
        boolean counts(int at) {
            return begins(many, at);
        }

        private Optional<Chunk> chunk(Cue cue, Matcher pattern, String symbol, int at) {
            return cue.mayBegin(text, at) && begins(pattern, at)
                    ? Optional.of(Chunk.of(symbol, at, pattern.end()))
                    : Optional.empty();
        }

        private boolean begins(Matcher pattern, int at) {
            return pattern.region(at, text.length()).lookingAt();
        }
    }
}
