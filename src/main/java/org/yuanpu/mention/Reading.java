package org.yuanpu.mention;

import java.util.List;
import java.util.Optional;
import org.yuanpu.text.Sentence;

/**
 * What is found in one sentence.
 *
 * @param sentence the sentence, or a cell's
 * @param subject what a table's row is about, where the sentence describes it: a project's name
 * @param spoken the year and modality that hold unless the sentence says otherwise
 * @param chunks its grammar
 * @param names the names told by their own words, in reading order
 * @param matches the rules that fit
 */
public record Reading(
        Sentence sentence,
        Optional<Subject> subject,
        Spoken spoken,
        List<Chunk> chunks,
        List<Name> names,
        List<FrameMatch> matches) {

    /**
     * What a row of a box is about.
     *
     * @param sentence the text of its first cell
     * @param item the name in it
     */
    public record Subject(Sentence sentence, Item item) {}

    /** A reading of the row's first cell alone, for what its name says. */
    public Reading about(Subject row) {
        return ofMereWords(row.sentence(), spoken);
    }

    /** A sentence in which nothing is found. */
    static Reading ofMereWords(Sentence sentence, Spoken spoken) {
        return new Reading(sentence, Optional.empty(), spoken, List.of(), List.of(), List.of());
    }

    public Reading {
        chunks = List.copyOf(chunks);
        names = List.copyOf(names);
        matches = List.copyOf(matches);
    }
}
