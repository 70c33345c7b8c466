package org.yuanpu.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/** What a document says elsewhere of a short name: whether it is that of a place or of a zone. */
final class Elsewhere {

    /** How far behind a name it is told what the name is of. */
    private static final int NEAR = 8;

    /** So many times the document speaks of a place that bears a company's name too. */
    private static final int OFTEN = 3;

    private final String text;
    private final Cue place;
    private final Cue landmark;
    private final NamedZones zones;
    private final boolean divided;
    private final Map<String, Boolean> judged = new HashMap<>();
    private final Map<String, Boolean> landmarks = new HashMap<>();

    /**
     * @param readings the sentences of the document
     * @param language what is known of the language
     */
    Elsewhere(List<Reading> readings, Language language) {
        this.text =
                readings.stream()
                        .map(reading -> reading.sentence().text().text())
                        .collect(Collectors.joining("\n"));
        this.place = language.cues().get("company.place-goes-on");
        this.landmark = language.cues().get("place.landmark-goes-on");
        this.zones = new NamedZones(text, language);
        this.divided = language.cues().get("park.divided").in(text);
    }

    /** Whether the document tells of the parts that a park has: 甲乙工业园丙丁组团. */
    boolean dividesParks() {
        return divided;
    }

    /** Whether the document has a name at one place alone. */
    boolean isOnce(String name) {
        int at = text.indexOf(name);
        return at < 0 || text.indexOf(name, at + name.length()) < 0;
    }

    /** The short name of a zone of the document that a longer name begins with. */
    Optional<String> zone(String name) {
        return zones.leading(name);
    }

    /** Whether the document speaks of a place by that name: 甲丁机场, 甲丁片区. */
    boolean isPlace(String name) {
        return judged.computeIfAbsent(name, any -> isFollowed(name, place));
    }

    /** The same at several places of the document. */
    boolean isOftenPlace(String name) {
        return isPlace(name) && times(name, place) >= OFTEN;
    }

    /** Whether the document speaks of a hill or water by that name: 甲山文化, 甲江两岸. */
    boolean isLandmark(String name) {
        return landmarks.computeIfAbsent(name, any -> isFollowed(name, landmark));
    }

    private boolean isFollowed(String name, Cue cue) {
        return times(name, cue) > 0;
    }

    private int times(String name, Cue cue) {
        int times = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (cue.in(text.substring(end, Math.min(text.length(), end + NEAR)))) {
                times++;
            }
        }
        return times;
    }
}
