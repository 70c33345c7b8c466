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
        Optional<Item> subject,
        Spoken spoken,
        List<Chunk> chunks,
        List<Name> names,
        List<FrameMatch> matches) {

    public Reading {
        chunks = List.copyOf(chunks);
        names = List.copyOf(names);
        matches = List.copyOf(matches);
    }
}
