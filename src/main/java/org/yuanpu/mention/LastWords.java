package org.yuanpu.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.yuanpu.rule.Lexicon;

/**
 * Tells by its last word what a stretch of a sentence names.
 *
 * @param lexicon the words that count
 * @param text the sentence
 */
record LastWords(Lexicon lexicon, String text) {

    private static final int LONGEST = 6;

    private static final Pattern BRAND_END = Pattern.compile("\\p{IsHan}{0,2}(?:、|等)");

    /** The words that join two buildings. */
    private static final String JOINS = "和及";

    /** Last letters of roads and houses, which alone are not sure to end a name. */
    private static final String ROADS = "段线路站桥馆园厂";

    private static final Set<String> DEEDS =
            Set.of("建设", "改造", "扩建", "迁建", "整治", "治理", "利用", "修缮", "修复", "处理", "搬迁");

    /** What 及 begins such words as 及时 with. */
    private static final String GOES_ON = "时早格至其物";

    /** Whether what ends here is a building or a park. */
    boolean isBuilt(int end) {
        return lexicon.ending(text.substring(Math.max(0, end - LONGEST), end)).stream()
                .anyMatch(
                        word ->
                                word.type().equals("HEAD")
                                        && Set.of("project", "park").contains(word.kind())
                                        && word.text().length() > 1);
    }

    /** 甲乙大桥和丙丁立交: whether 和 or 及 stands here behind a building, and not in a word such as 和平. */
    boolean joins(int at) {
        return JOINS.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && GOES_ON.indexOf(text.charAt(at + 1)) < 0
                && (isBuilt(at) || ROADS.indexOf(text.charAt(at - 1)) >= 0 || isDone(at))
                && lexicon.at(text, at).stream()
                        .noneMatch(hit -> hit.word().type().equals("INERT"));
    }

    /** 甲乙机场建设, 丙丁街区保护利用: whether what ends here is done. */
    private boolean isDone(int end) {
        return end > 3 && DEEDS.contains(text.substring(end - 2, end));
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
