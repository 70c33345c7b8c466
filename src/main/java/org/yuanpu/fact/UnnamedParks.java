package org.yuanpu.fact;

import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Words that end as the names of parks do and, where they stand, speak of no park for itself. */
final class UnnamedParks {

    private final Places places;
    private final Cue toCome;
    private final Cue toBuild;
    private final Cue cityPart;
    private final boolean divided;

    UnnamedParks(Context context) {
        this.places = context.places();
        this.divided = context.elsewhere().dividesParks();
        Cues cues = context.language().cues();
        this.cityPart = cues.get("park.city-part");
        this.toCome = cues.get("park.to-come");
        this.toBuild = cues.get("park.to-build");
    }

    /**
     * Whether a park is told of only as what another is a part of, as what is to come, or
     * as a part of a town in a document that divides no park so.
     */
    boolean has(Reading reading, Name park) {
        return isWhole(reading, park)
                || isWish(reading, park)
                || !divided && cityPart.in(park.text());
    }

    /** 丙省自贸区甲乙片区: the zone of which a part lies here. */
    private boolean isWhole(Reading reading, Name park) {
        return reading.names().stream()
                .anyMatch(
                        n ->
                                n.type().equals("Park")
                                        && n.start() == park.start()
                                        && n.end() > park.end()
                                        && places.isShared(park.text(), n.text()));
    }

    /** 规划建设综合保税区, 建设临空经济区: a kind of park that there is to be. */
    private boolean isWish(Reading reading, Name park) {
        return toCome.in(park.text()) && isUnder(reading, park, "VERB.planned")
                || toBuild.in(park.text())
                        && (isUnder(reading, park, "VERB.planned")
                                || isUnder(reading, park, "SOFT.building"));
    }

    private static boolean isUnder(Reading reading, Name park, String symbol) {
        return reading.matches().stream()
                .filter(m -> m.capture("verb").stream().map(Chunk::symbol).anyMatch(symbol::equals))
                .flatMap(m -> m.capture("things").stream())
                .anyMatch(c -> c.start() <= park.start() && park.end() <= c.end());
    }
}
