package org.yuanpu.rule;

import java.util.List;

/**
 * Cues that together say one thing, each by signs of its own kind, and are asked as one: counts,
 * slogans and titles are all no names of projects.
 */
public final class CueFamily {

    private final Choices whole;
    private final List<Cue> others;

    CueFamily(List<Cue> members) {
        this.whole =
                Choices.joined(
                        members.stream().filter(CueFamily::isWhole).map(Cue::choices).toList());
        this.others = members.stream().filter(cue -> !isWhole(cue)).toList();
    }

    private static boolean isWhole(Cue cue) {
        return cue.where() == Cue.Where.WHOLE;
    }

    /** Whether words bear the sign of a member. */
    public boolean in(String words) {
        if (whole.haveOne(words)) {
            return true;
        }
        for (Cue cue : others) {
            if (cue.in(words)) {
                return true;
            }
        }
        return false;
    }

    /** The words with what each member is told by in the words that it says. */
    public String inFull(String words) {
        String said = words;
        for (Cue cue : others) {
            said = cue.inFull(said);
        }
        return said;
    }
}
