package org.yuanpu.fact;

import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.text.Sentence;

/**
 * Decides whether an item is a project's name or only a kind of thing: weighs what the rules say
 * together with all other signs. Keeps what it heard: each document has its own.
 */
final class ProjectJudge {

    /** What rules take for a name is none if it is less likely than this. */
    static final double LEAST = 0.3;

    /** What rules take for no name is one if it is as likely as this. */
    static final double SURE = 0.4;

    /** What as many witnesses speak for, and rules take for a name, is one whatever its signs. */
    private static final int MANY = 6;

    /** How much a verb says of the things that it governs. */
    enum Verb {
        /** It takes ideas and tasks as well: 推进. */
        STRICT,
        /** It takes what is agreed upon or meant: 签约. */
        PLAIN,
        /** It is said of single buildings alone: 开工. */
        HARD,
        /** It is said of buildings that are there and in use, each of a closed list: 等书院投入使用. */
        IN_USE,
        /** There is none, the thing is only pushed on: 加快某某. */
        NONE;

        boolean strict() {
            return this == STRICT || this == NONE;
        }

        boolean hard() {
            return this == HARD || this == IN_USE;
        }
    }

    /**
     * What is said of things.
     *
     * @param verb how much it says of them
     * @param rule id of the rule that fits
     * @param words the verb, empty where there is none
     */
    record Said(Verb verb, String rule, String words) {

        /** The same, as if by another verb. */
        Said as(Verb other) {
            return new Said(other, rule, words);
        }
    }

    /** What its words rule out is a name only if it is as likely as this. */
    private static final double SURER = 0.6;

    private final ProjectWitnesses witnesses;
    private final ProjectSigns signs;
    private final Likelihood likelihood;

    ProjectJudge(Language language) {
        this.witnesses = new ProjectWitnesses(language);
        this.signs = new ProjectSigns(language.nature(), witnesses);
        this.likelihood = language.projects();
    }

    /** Whether the item names a project. */
    boolean accepts(Sentence sentence, Chunk list, Item item, Said said) {
        boolean told = witnesses.accept(sentence, list, item, said.verb());
        if (told && score(sentence, list, item) >= MANY) {
            return true;
        }
        Trial trial = signs.of(sentence, list, item, said, told);
        return likelihood.of(trial) >= (told ? LEAST : sure(sentence, list, item));
    }

    private double sure(Sentence sentence, Chunk list, Item item) {
        return score(sentence, list, item) == ProjectWitnesses.NONE ? SURER : SURE;
    }

    /** The sum of all witnesses; 3 is enough behind a verb that takes buildings alone. */
    int score(Sentence sentence, Chunk list, Item item) {
        return witnesses.score(sentence, list, item);
    }
}
