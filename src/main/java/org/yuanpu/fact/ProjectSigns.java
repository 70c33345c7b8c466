package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.text.Sentence;

/**
 * What can be seen of an item that may name a project: what the rules say, the letters of its name
 * and around it, and the list that it stands in. Which signs speak for a name was learned, see
 * {@code rules/weights/projects.tsv}.
 */
final class ProjectSigns {

    /** Kinds of last words that names have. */
    private static final List<String> HEADS =
            List.of("project", "abstract", "org", "park", "company", "trade");

    private static final int MOST_ITEMS = 6;
    private static final int MOST_LETTERS = 20;
    private static final int MOST_OWN = 4;
    private static final int LEAST_PEER = -3;
    private static final int MOST_PEER = 6;

    private final Nature nature;
    private final ProjectWitnesses witnesses;

    ProjectSigns(Nature nature, ProjectWitnesses witnesses) {
        this.nature = nature;
        this.witnesses = witnesses;
    }

    /**
     * An item with its signs.
     *
     * @param told whether rules take it for a name
     */
    Trial of(Sentence sentence, Chunk list, Item item, ProjectJudge.Said said, boolean told) {
        String name = witnesses.name(item.text());
        List<String> signs = new ArrayList<>();
        rules(sentence, list, item, said, told, signs);
        kind(name, signs);
        NameLetters.of(name, signs);
        NameLetters.around(sentence.text().text(), item.start(), item.end(), signs);
        list(sentence, list, item, signs);
        List<String> names = new ArrayList<>(item.aliases());
        names.add(name);
        names.add(name + list.tail());
        return new Trial(names, told, signs);
    }

    private void rules(
            Sentence sentence,
            Chunk list,
            Item item,
            ProjectJudge.Said said,
            boolean told,
            List<String> signs) {
        int score = witnesses.score(sentence, list, item);
        int own = Math.min(MOST_OWN, witnesses.own(sentence, item));
        signs.add("told=" + told);
        signs.add("told=" + told + " verb=" + said.verb());
        signs.add("told=" + told + " rule=" + said.rule());
        signs.add("rule=" + said.rule());
        signs.add("words=" + said.words());
        signs.add("score=" + score);
        signs.add("score=" + score + " verb=" + said.verb());
        signs.add("own=" + own);
        signs.add("own=" + own + " score=" + score);
    }

    private void kind(String name, List<String> signs) {
        Nature.Heads heads = nature.heads(name);
        for (String kind : HEADS) {
            signs.add(kind + "=" + heads.of(kind).orElse(""));
        }
        signs.add("none=" + witnesses.isNone(name));
        signs.add("covered=" + nature.covered(name));
        signs.add("goods=" + nature.isGoods(name));
        signs.add("letters=" + Math.min(MOST_LETTERS, name.length()));
        if (name.chars().anyMatch(Character::isDigit)) {
            signs.add("digits");
        }
        if (name.indexOf('的') >= 0) {
            signs.add("of");
        }
    }

    private void list(Sentence sentence, Chunk list, Item item, List<String> signs) {
        int items = Math.min(MOST_ITEMS, list.items().size());
        signs.add("list=" + list.symbol() + " " + items);
        signs.add("list=" + list.symbol());
        signs.add("items=" + items);
        signs.add("tail=" + list.tail().substring(Math.max(0, list.tail().length() - 2)));
        if (!item.aliases().isEmpty()) {
            signs.add("aliases");
        }
        if (item.text().indexOf('“') >= 0) {
            signs.add("quoted");
        }
        IntSummaryStatistics peers =
                list.items().stream()
                        .filter(other -> !other.equals(item))
                        .mapToInt(other -> witnesses.score(sentence, list, other))
                        .map(score -> Math.max(LEAST_PEER, Math.min(MOST_PEER, score)))
                        .summaryStatistics();
        if (peers.getCount() > 0) {
            signs.add("best peer=" + peers.getMax());
            signs.add("peers=" + Math.round(peers.getAverage()));
        }
    }
}
