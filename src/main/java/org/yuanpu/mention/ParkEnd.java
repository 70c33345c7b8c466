package org.yuanpu.mention;

import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;

/** Finds where the name of a park ends, and what only begins with the last word of one. */
final class ParkEnd {

    private final Lexicon parks;
    private final Nature nature;
    private final Cue bracket;
    private final Cue port;
    private final Cue city;
    private final Cue first;

    ParkEnd(Rules rules, Nature nature) {
        this.parks =
                rules.lexicon().only(w -> w.symbol().equals("HEAD.park") && w.text().length() > 1);
        this.nature = nature;
        Cues cues = rules.cues();
        this.bracket = cues.get("park.bracket");
        this.port = cues.get("park.port");
        this.city = cues.get("park.city");
        this.first = cues.get("park.first");
    }

    /** Where the name ends whose last word ends at a place, in an item that ends at another. */
    int find(String text, int end, int to) {
        int from = zone(text, end, to);
        Matcher part = bracket.matcher(text).region(from, to);
        return part.lookingAt() ? part.end() : from;
    }

    /** Whether what seems to be the last word of a park is a part of something longer. */
    boolean goesOn(String text, Hit head, int to) {
        String word = head.word().text();
        return isOfTowns(text, head)
                || port.in(word)
                        && (isPark(text, head.end(), to) || isPark(text, head.end() - 1, to))
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
