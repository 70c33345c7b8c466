package org.yuanpu.fact;

import java.util.List;
import java.util.stream.IntStream;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Whether a work is called by where it stands, a town, a street or a road that has a number, or by
 * whom it is.
 */
final class Standing {

    private final Nature nature;
    private final Clean clean;
    private final Cue road;

    Standing(Language language) {
        this.nature = language.nature();
        this.clean = language.clean();
        this.road = language.cues().get("project.road");
    }

    /** 甲乙路亮化, 国道999: whether a name is that of one road, with what is done to it. */
    boolean isRoad(String name) {
        return road.in(name);
    }

    /** 甲乙湖水厂: whether a work that the tagger takes for an organization begins with a place. */
    boolean isPlaced(Sentence sentence, Item item) {
        Nature.Heads heads = nature.heads(clean.name(item.text()));
        return isOf(covering(sentence.tokens(), item), "nt")
                && heads.has("project")
                && !heads.has("org")
                && !heads.has("company")
                && isOf(opening(sentence.parts(), item), "ns");
    }

    /** 万达广场: what begins with the name of a known company. */
    boolean isFirms(String name) {
        return IntStream.rangeClosed(2, Math.min(6, name.length() - 2))
                .anyMatch(length -> nature.is(name.substring(0, length), "FIRM"));
    }

    private static boolean isOf(List<Token> word, String tag) {
        return word.stream().anyMatch(token -> token.tag().startsWith(tag));
    }

    /** The word that holds the first letter of an item; a verb in front of it may be part of it. */
    private static List<Token> covering(List<Token> words, Item item) {
        return words.stream()
                .filter(word -> word.start() <= item.start() && item.start() < word.end())
                .toList();
    }

    /** The word that begins where an item does. */
    private static List<Token> opening(List<Token> words, Item item) {
        return words.stream().filter(word -> word.start() == item.start()).toList();
    }
}
