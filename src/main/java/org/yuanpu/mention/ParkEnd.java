package org.yuanpu.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;

/** Finds where the name of a park ends, and what only begins with the last word of one. */
final class ParkEnd {

    /** How many characters a mark and what seems a verb behind it have at most. */
    private static final int LONGEST_VERB = 3;

    /** How many characters a trade and the last word of a park have at most. */
    private static final int LONGEST_REST = 12;

    private final Lexicon parks;
    private final Nature nature;
    private final Cue bracket;
    private final Cue port;
    private final Cue city;
    private final Cue first;
    private final Cue valleyLike;
    private final Cue valley;

    ParkEnd(Rules rules, Nature nature) {
        this.parks =
                rules.lexicon().only(w -> w.symbol().equals("HEAD.park") && w.text().length() > 1);
        this.nature = nature;
        Cues cues = rules.cues();
        this.bracket = cues.get("park.bracket");
        this.port = cues.get("park.port");
        this.city = cues.get("park.city");
        this.first = cues.get("park.first");
        this.valleyLike = cues.get("park.valley-like");
        this.valley = cues.get("park.valley");
    }

    /**
     * Where the name ends that begins at a place and whose last word ends at another, in an item
     * that ends at a third: 甲乙“药谷” with its marks.
     */
    int find(String text, int start, int end, int to) {
        if (isMarked(text, end, to) && text.lastIndexOf('“', end) > start) {
            return end + 1;
        }
        int from = zone(text, end, to);
        Matcher part = bracket.matcher(text).region(from, to);
        return part.lookingAt() ? part.end() : from;
    }

    /**
     * “甲乙药谷”, “开源丙丁产业园”: the name without the mark in front, where another closes right behind it,
     * whatever verb the name has.
     */
    int opened(String text, Item item, int start, Hit head) {
        boolean marked =
                start < head.start()
                        && text.charAt(start) == '“'
                        && isMarked(text, head.end(), head.end() + 1);
        int mark = text.lastIndexOf('“', start);
        boolean within =
                mark == item.start()
                        && start > mark + 1
                        && start - mark <= LONGEST_VERB
                        && text.startsWith("”", head.end())
                        && text.indexOf('”', mark) == head.end();
        boolean whole =
                start == item.start()
                        && text.charAt(start) == '“'
                        && "区园".indexOf(text.charAt(head.end() - 1)) >= 0
                        && text.startsWith("”", head.end())
                        && text.indexOf('”', start) == head.end();
        return within ? mark + 1 : marked || whole ? start + 1 : start;
    }

    /** Whether a valley's name ends at a place, and a mark closes behind it. */
    private static boolean isMarked(String text, int end, int to) {
        return end < Math.min(to, text.length())
                && text.charAt(end) == '”'
                && text.charAt(end - 1) == '谷';
    }

    /** 车谷, 光谷发展: the name of a valley of one trade, which an item is or begins with. */
    Optional<String> valley(String item) {
        return valley.in(item)
                ? Optional.of(item.substring(0, item.indexOf('谷') + 1))
                : Optional.empty();
    }

    /** Whether what seems to be the last word of a park is a part of something longer. */
    boolean goesOn(String text, Hit head, int to) {
        String word = head.word().text();
        return isOfTowns(text, head)
                || port.in(word)
                        && (isPark(text, head.end(), to) || isPark(text, head.end() - 1, to))
                || valleyLike.in(word) && isParkBehind(text, head.end(), to)
                || first.in(word) && isBuilding(text, head.end(), to);
    }

    /** 甲乙电子园区, 甲乙陆港区: the tagger parts the last letter of a park from the rest. */
    private static int zone(String text, int end, int to) {
        boolean area =
                end < to
                        && text.charAt(end) == '区'
                        && !text.startsWith("区域", end)
                        && "园港".indexOf(text.charAt(end - 1)) >= 0;
        return area ? end + 1 : end;
    }

    /** 甲乙智谷科技园, 丙丁空港综合保税区, 戊己内陆港务区: whether the word of another park follows. */
    private boolean isPark(String text, int from, int to) {
        return parks.at(text, from).stream().anyMatch(h -> h.end() <= to);
    }

    /** 甲乙云谷供应链直播小镇: whether the words of another park, made of common words, end what follows. */
    private boolean isParkBehind(String text, int from, int to) {
        if (to - from < 4 || to - from > LONGEST_REST) {
            return false;
        }
        String rest = text.substring(from, to);
        return nature.head(rest, "park")
                .or(() -> nature.head(rest, "weakpark"))
                .filter(head -> nature.covered(rest.substring(0, rest.length() - head.length())))
                .isPresent();
    }

    /** 甲乙空港物流基地: whether the word of another building ends what follows. */
    private boolean isBuilding(String text, int from, int to) {
        return to - from > 1 && nature.head(text.substring(from, to), "project").isPresent();
    }

    /** 创新城市联盟, 甲乙港区域: the last letter of 创新城 and 港区 is the first of another word. */
    private boolean isOfTowns(String text, Hit head) {
        char last = text.charAt(head.end() - 1);
        return last == '城' && city.in(text.substring(head.end()))
                || last == '区' && text.startsWith("域", head.end());
    }
}
