package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.CueFamily;
import org.yuanpu.rule.Cues;

/**
 * The things of a list whose closing words say that all are places for industry: what ends as a
 * place may is a park there, however seldom its last word is one of a park.
 */
final class ToldParks {

    private final Context context;
    private final Cue closer;
    private final Cue sights;
    private final Cue place;
    private final Cue loose;
    private final CueFamily none;

    ToldParks(Context context) {
        this.context = context;
        Cues cues = context.language().cues();
        this.closer = cues.get("park.places-closer");
        this.sights = cues.get("park.sights");
        this.place = cues.get("park.told-place");
        this.loose = cues.get("park.loose-start");
        this.none = cues.family("no-park.");
    }

    /** 甲乙绿谷、丙丁智造城等重点平台: those of a list that are parks by what closes it alone. */
    List<Item> parks(Reading reading, Chunk list) {
        boolean told = closer.in(list.tail()) && !sights.in(list.tail());
        return told
                ? list.items().stream().filter(item -> isPlace(reading, item)).toList()
                : List.of();
    }

    private boolean isPlace(Reading reading, Item item) {
        String text = item.text();
        return place.in(text)
                && !sights.in(text)
                && !loose.in(text)
                && !none.in(text)
                && !context.places().isDistrict(text)
                && context.places().find(text).isEmpty()
                && context.ownness(reading, item) > 0
                && reading.names().stream()
                        .noneMatch(n -> n.type().equals("Park") && n.end() == item.end());
    }
}
