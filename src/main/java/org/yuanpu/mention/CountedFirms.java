package org.yuanpu.mention;

import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Tells the companies of a list that is closed by how many they are: 甲乙元等4家企业. What is counted so
 * is named, and kinds of companies are not counted by the house.
 */
final class CountedFirms {

    private static final int LEAST = 2;
    private static final int MOST = 8;

    private final Nature nature;
    private final Cue counted;
    private final Cue notPlain;

    CountedFirms(Cues cues, Nature nature) {
        this.nature = nature;
        this.counted = cues.get("company.counted");
        this.notPlain = cues.get("company.not-plain");
    }

    /**
     * Whether a thing of a list is a company by being counted among such.
     *
     * @param text the sentence
     */
    boolean has(String text, Chunk list, Item item) {
        String name = item.text();
        int end = list.items().get(list.items().size() - 1).end();
        return counted.mayBegin(text, end)
                && counted.in(text.substring(end, list.end()))
                && name.length() >= LEAST
                && name.length() <= MOST
                && !nature.covered(name)
                && !nature.isGoods(name)
                && !notPlain.in(name)
                && !nature.isOfKinds(list)
                && nature.heads(name).of("org").isEmpty();
    }
}
