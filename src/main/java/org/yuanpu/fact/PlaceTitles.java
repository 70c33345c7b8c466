package org.yuanpu.fact;

import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Titles of towns and sights, whose holders are no companies, be they called as such are. */
final class PlaceTitles {

    private final Cue ofPlace;
    private final Cue ofSight;
    private final Cue tail;
    private final Cue legal;

    PlaceTitles(Context context) {
        Cues cues = context.language().cues();
        this.ofPlace = cues.get("honor.of-place");
        this.ofSight = cues.get("honor.of-sight");
        this.tail = cues.get("honor.tail");
        this.legal = cues.get("company.form");
    }

    /** Whether only a place holds a title. */
    boolean isOfPlace(String honor) {
        return ofPlace.in(honor);
    }

    /** Whether a name is no company's, since it bears the title of a place or a sight. */
    boolean excludes(String name, String honor) {
        return (ofPlace.in(honor) || ofSight.in(honor)) && !legal.in(name);
    }

    /** 甲乙智能、丙丁小镇获省级特色小镇命名: whether a name of a sentence bears such a title there. */
    boolean isHolder(Reading reading, Name name) {
        return reading.matches().stream()
                .filter(match -> match.rule().family().equals("honor"))
                .filter(match -> isSubject(match, name))
                .flatMap(match -> match.capture("honor").stream())
                .anyMatch(
                        chunk ->
                                excludes(name.text(), tail.cutFrom(Context.words(reading, chunk))));
    }

    private static boolean isSubject(FrameMatch match, Name name) {
        return match.capture("subject").stream()
                .flatMap(chunk -> chunk.items().stream())
                .anyMatch(item -> item.start() == name.start());
    }
}
