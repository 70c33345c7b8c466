package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** The titles in the words behind a verb. */
final class Titles {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 34;

    private final Clean clean;
    private final TitleLists lists;
    private final Cue word;
    private final Cue none;
    private final Cue head;
    private final Cue tail;
    private final Cue year;
    private final Cue joint;
    private final Cue level;
    private final Cue rank;
    private final Cue ofCity;
    private final Cue several;
    private final Cue number;
    private final Cue unsaid;

    Titles(Context context) {
        this.clean = context.clean();
        Cues cues = context.language().cues();
        this.lists = new TitleLists(cues);
        this.word = cues.get("honor.word");
        this.none = cues.get("honor.none");
        this.head = cues.get("honor.head");
        this.tail = cues.get("honor.tail");
        this.year = cues.get("honor.year");
        this.joint = cues.get("honor.joint");
        this.level = cues.get("honor.level");
        this.rank = cues.get("honor.rank");
        this.ofCity = cues.get("honor.of-city");
        this.several = cues.get("honor.several");
        this.number = cues.get("honor.number");
        this.unsaid = cues.get("honor.unsaid");
    }

    /** Several titles where each is one by its own words, or else the one of all words. */
    List<String> in(String phrase, boolean strong, boolean apart) {
        String words = uncounted(phrase);
        if (!strong && (!word.in(words) || unsaid.in(words)) || several.in(words)) {
            return List.of();
        }
        List<String> parts = List.of(joint.pattern().split(words));
        List<String> titles =
                parts.stream().flatMap(p -> one(p, strong).stream()).distinct().toList();
        boolean alike =
                titles.size() > 1
                        && titles.size() == parts.size()
                        && parts.stream().allMatch(word::in)
                        && titles.stream().allMatch(t -> t.length() > SHORTEST || ofCity.in(t))
                        && (apart
                                || titles.stream().map(Titles::ending).distinct().count() == 1
                                || parts.stream().allMatch(level::in)
                                || level.in(parts.get(0))
                                        && titles.stream().allMatch(lists::isTitle));
        return alike ? titles : listed(words, strong);
    }

    /** 国家某某城市、国家某某镇3个: what is counted is no title that someone holds. */
    private String uncounted(String words) {
        if (!number.in(words)) {
            return words;
        }
        String list = number.cutFrom(words);
        Matcher between = joint.matcher(list);
        int last = 0;
        while (between.find()) {
            last = between.start();
        }
        String front = list.substring(0, last);
        return ofCity.in(front) ? front : "";
    }

    /** The titles of a list whose parts end as titles do, or else the one of all words. */
    private List<String> listed(String words, boolean strong) {
        String phrase = bare(words);
        List<String> parts = lists.in(phrase);
        if (parts.isEmpty() && !strong && lists.isOfDeeds(phrase)) {
            return lists.leading(phrase).flatMap(first -> one(first, false)).stream().toList();
        }
        List<String> titles = parts.stream().flatMap(p -> one(p, true).stream()).toList();
        return !titles.isEmpty() && titles.size() == parts.size()
                ? titles
                : one(words, strong).stream().toList();
    }

    /**
     * 甲街、乙园分别获评省级街区、省级文化和旅游集聚区: as many titles as holders. 全国甲、乙示范县 are two that begin and end
     * alike.
     */
    List<String> each(String words, boolean strong, int holders) {
        List<String> parts = List.of(words.split("、"));
        if (parts.size() != holders) {
            return List.of();
        }
        if (!parts.stream().allMatch(word::in)) {
            return List.of();
        }
        List<String> titles = parts.stream().flatMap(p -> one(p, strong).stream()).toList();
        return titles.size() == holders ? titles : List.of();
    }

    /** The title that the words are. */
    Optional<String> one(String words, boolean strong) {
        if (!strong && !word.in(words)) {
            return Optional.empty();
        }
        String title = year.cutFrom(clean.name(bare(words)));
        boolean fits =
                title.length() >= 2
                        && title.length() <= LONGEST
                        && !none.in(title)
                        && !rank.in(words);
        return fits ? Optional.of(title) : Optional.empty();
    }

    /** Without the words between the verb and the title, and those behind it. */
    private String bare(String words) {
        String title = head.cutFrom(words.strip());
        String before = "";
        while (!before.equals(title)) {
            before = title;
            title = tail.cutFrom(title);
        }
        return title;
    }

    private static String ending(String title) {
        return title.substring(title.length() - 2);
    }
}
