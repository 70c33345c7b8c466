package org.yuanpu.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Section;

/**
 * The zone that a figure is about though its sentence does not open with it: a sentence or heading
 * above says no more than that it is built, or the clause in front ends with it.
 */
final class ZoneSubjects {

    private static final int LONGEST = 40;

    private final Draft draft;
    private final Places places;
    private final Cue heading;
    private final Cue built;
    private final Cue measure;
    private final Cue drawn;
    private final Cue whole;
    private final Map<Reading, String> open = new IdentityHashMap<>();

    ZoneSubjects(List<Reading> readings, Draft draft, Places places, Cues cues) {
        this.draft = draft;
        this.places = places;
        this.heading = cues.get("subject.zone-heading");
        this.built = cues.get("subject.zone-built");
        this.measure = cues.get("subject.of-zone");
        this.drawn = cues.get("subject.drawn");
        this.whole = cues.get("subject.whole");
        Optional<String> zone = Optional.empty();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String text = reading.sentence().text().text().strip();
            boolean anew = i == 0 || !beside(readings.get(i - 1), reading);
            if (anew) {
                zone = headed(reading.sentence().section());
            }
            zone = isHeading(text) ? zone(text.split("[，。]", 2)[0]) : zone;
            zone = whole.in(text) ? Optional.empty() : zone;
            zone.ifPresent(name -> open.put(reading, name));
        }
    }

    /** 推进甲乙新区建设。 or such a heading, and then what was invested or drawn. */
    Optional<Key> headed(Reading reading, Figure figure, Evidence evidence) {
        return Optional.ofNullable(open.get(reading))
                .filter(zone -> measure.in(figure.indicator()))
                .map(zone -> key(zone, evidence));
    }

    /** 启动甲乙产业园建设，入驻企业200家: what is told of the one zone of the clause in front. */
    Optional<Key> near(Reading reading, Figure figure, Evidence evidence) {
        String text = reading.sentence().text().text();
        int comma = figure.start() - 1;
        if (comma < 1 || text.charAt(comma) != '，' || !drawn.in(figure.indicator())) {
            return Optional.empty();
        }
        int from = Math.max(text.lastIndexOf('，', comma - 1), text.lastIndexOf('；', comma - 1));
        String clause = text.substring(from + 1, comma);
        Matcher zone = built.matcher(clause);
        return zone.find() && isKnown(zone.group("zone"))
                ? Optional.of(key(zone.group("zone"), evidence))
                : Optional.empty();
    }

    private static boolean beside(Reading one, Reading other) {
        return other.sentence().text().isBeside(one.sentence().text());
    }

    private boolean isHeading(String text) {
        return text.length() <= LONGEST
                && text.endsWith("。")
                && text.indexOf('，') == text.lastIndexOf('，')
                && text.chars().noneMatch(Character::isDigit);
    }

    private Optional<String> headed(Section section) {
        return zone(section.heading());
    }

    private Optional<String> zone(String words) {
        Matcher zone = heading.matcher(words);
        return heading.mayBeIn(words) && zone.matches()
                ? Optional.of(zone.group("zone"))
                : Optional.empty();
    }

    private boolean isKnown(String zone) {
        return draft.has("Park", zone);
    }

    private Key key(String zone, Evidence evidence) {
        boolean region = !isKnown(zone) && places.isQuarter(zone);
        return draft.name(region ? "Region" : "Park", zone, List.of(), evidence);
    }
}
