package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Lists of titles, which part where the words in front of a mark end as titles do. */
final class TitleLists {

    private static final int SHORTEST = 3;
    private static final int KIND = 2;
    private static final String MARK = "、";

    private final Cue joint;
    private final Cue ends;
    private final Cue ofCity;
    private final Cue word;
    private final Cue level;

    TitleLists(Cues cues) {
        this.joint = cues.get("honor.joint");
        this.ends = cues.get("honor.ends");
        this.ofCity = cues.get("honor.of-city");
        this.word = cues.get("honor.word");
        this.level = cues.get("honor.level");
    }

    /** The titles of a phrase that is a list, up to the last that ends as titles do. */
    List<String> in(String phrase) {
        List<String> titles = new ArrayList<>();
        Matcher between = joint.matcher(phrase);
        int from = 0;
        while (between.find()) {
            String part = phrase.substring(from, between.start());
            if (isLong(part)) {
                titles.add(part);
                from = between.end();
            }
        }
        String last = phrase.substring(from);
        boolean levelled = !titles.isEmpty() && level.in(titles.get(0));
        if (isLong(last)) {
            titles.add(last);
        } else if (!levelled) {
            return List.of();
        }
        boolean told = levelled || isAlike(titles) || titles.stream().allMatch(word::in);
        return told ? List.copyOf(titles) : List.of();
    }

    /** 示范村产业带动、设施延伸连通: a list that does not end as titles do tells what is done. */
    boolean isOfDeeds(String phrase) {
        Matcher between = joint.matcher(phrase);
        boolean listed = false;
        while (between.find() && !listed) {
            listed = between.group().equals(MARK);
        }
        return listed && !isTitle(phrase) && !word.in(phrase.substring(phrase.lastIndexOf(MARK)));
    }

    /** 省级某某院校、某某学院建设: the title in front of a list that goes on to something else. */
    Optional<String> leading(String phrase) {
        return Optional.of(phrase.substring(0, phrase.indexOf(MARK)))
                .filter(first -> isLong(first) || level.in(first));
    }

    /** 绿色甲城市、乙示范城市: titles of which one is told by its words, and all end alike. */
    private boolean isAlike(List<String> titles) {
        return titles.stream().anyMatch(word::in)
                && titles.stream().allMatch(ofCity::in)
                && titles.stream().map(t -> t.substring(t.length() - KIND)).distinct().count() == 1;
    }

    boolean isTitle(String words) {
        return ends.in(words) || ofCity.in(words);
    }

    private boolean isLong(String part) {
        return isTitle(part) && part.length() > SHORTEST;
    }
}
