package org.yuanpu.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Lexicon;

/**
 * Tells by its last word what a stretch of a sentence names.
 *
 * @param lexicon the words that count
 * @param signs of what is joined
 * @param text the sentence
 */
record LastWords(Lexicon lexicon, Signs signs, String text) {

    /**
     * The signs of two works that a word joins.
     *
     * @param joins the joining word, where it begins no other word
     * @param joined what stands in front of it
     * @param done what is done, and no thing that it is done to
     */
    record Signs(Cue joins, Cue joined, Cue done) {

        static Signs of(Cues cues) {
            return new Signs(
                    cues.get("chunk.joins"), cues.get("chunk.joined"), cues.get("chunk.done"));
        }
    }

    private static final int LONGEST = 6;

    /** What is built has no fewer letters. */
    private static final int THING = 4;

    private static final Pattern BRAND_END = Pattern.compile("\\p{IsHan}{0,2}(?:、|等)");

    /** Whether what ends here is a building or a park. */
    boolean isBuilt(int end) {
        return lexicon.ending(text.substring(Math.max(0, end - LONGEST), end)).stream()
                .anyMatch(
                        word ->
                                word.type().equals("HEAD")
                                        && Set.of("project", "park").contains(word.kind())
                                        && word.text().length() > 1);
    }

    /** Whether the last letter in front of a place is that of a road or house. */
    boolean joined(int at) {
        return signs.joined().in(text.substring(Math.max(0, at - LONGEST), at));
    }

    /** Whether a thing may be named here, and not only what is done: 丙丁中心提升 + 改造项目. */
    boolean isThing(int from, int end) {
        return end - from >= THING && !signs.done().in(text.substring(from, end));
    }

    /**
     * 甲乙大桥和丙丁立交: whether 和 or 及 stands here behind a building, and not in a word such as 和平.
     *
     * @param word whether the tagger takes the letter for a word by itself
     */
    boolean joins(int at, boolean word) {
        return signs.joins().in(text.substring(at))
                && (isBuilt(at) || joined(at))
                && (word
                        || lexicon.at(text, at).stream()
                                .noneMatch(hit -> hit.word().type().equals("INERT")));
    }

    /** 、精为天、 and 、正向等: a short name between marks may have a preposition's letter in it. */
    boolean inBrand(int at) {
        int left = text.lastIndexOf('、', at);
        return left >= 0
                && at - left <= 3
                && at - left > 1
                && BRAND_END.matcher(text).region(at + 1, text.length()).lookingAt();
    }

    /** Whether what begins and ends here is a company, with two letters of its own at least. */
    boolean isCompany(int from, int end) {
        for (int at = from + 2; at <= end - 2; at++) {
            if (lexicon.at(text, at).stream()
                    .anyMatch(
                            hit ->
                                    hit.end() == end
                                            && hit.word().symbol().equals("HEAD.company"))) {
                return true;
            }
        }
        return false;
    }
}
