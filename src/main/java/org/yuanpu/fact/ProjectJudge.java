package org.yuanpu.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yuanpu.mention.Brackets;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.text.Sentence;

/** Decides by several witnesses whether an item is a project's name or only a kind of thing. */
final class ProjectJudge {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "^(?:约|近|超)?[\\d.]+万?余?(?:个|家|户|条|座|处|所|项|批|亿元|万元|名|人|平方|%|公里|亩|吨(?!.*(?:库|基地|项目|厂))|余|套|栋|只|种|场|次).*");
    private static final int LONGEST = 38;

    private final Nature nature;

    ProjectJudge(Nature nature) {
        this.nature = nature;
    }

    /**
     * Whether the item names a project.
     *
     * @param strict whether the verb takes ideas and tasks as well, such as 推进
     */
    boolean accepts(Sentence sentence, Chunk list, Item item, boolean strict) {
        int score = score(sentence, list, item);
        boolean company =
                list.items().size() > 1
                        && list.items().stream().anyMatch(i -> score(sentence, list, i) >= 4);
        return score + (company ? 1 : 0) >= (strict ? 4 : 3);
    }

    /** The sum of all witnesses; 3 is enough behind a verb that takes buildings alone. */
    int score(Sentence sentence, Chunk list, Item item) {
        String name = Clean.name(item.text());
        if (name.length() < 2
                || name.length() > LONGEST
                || COUNTED.matcher(name).matches()
                || !Brackets.balanced(name)) {
            return -9;
        }
        int own =
                nature.ownness(sentence.text().text(), sentence.tokens(), item.start(), item.end());
        Optional<String> head = nature.head(name, "project");
        Optional<String> idea = nature.head(name, "abstract");
        int score = Math.min(own, 2);
        score += head.isPresent() ? 2 : 0;
        score += list.symbol().equals("THINGS.project") ? 2 : 0;
        score +=
                (nature.head(name, "company").isPresent() || nature.head(name, "trade").isPresent())
                                && own > 0
                        ? 1
                        : 0;
        score += name.matches(".*[“《].*") && own > 0 ? 1 : 0;
        score -= own == 0 ? list.symbol().equals("THINGS.project") && name.length() > 3 ? 1 : 2 : 0;
        score -=
                idea.isPresent() && idea.get().length() >= head.map(String::length).orElse(0)
                        ? 4
                        : 0;
        score -= list.symbol().equals("THINGS.company") ? 3 : 0;
        return score;
    }
}
