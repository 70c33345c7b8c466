package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Titles that stand in one phrase with those who hold them: 甲乙经开区国家某某基地. */
final class HeldTitles {

    private static final int SHORTEST_TITLE = 4;
    private static final int SHORTEST_HOLDER = 2;
    private static final int SHORTEST_BODY = 4;

    /** Who holds a title, and the title. */
    record Held(Item holder, String title) {}

    private final Places places;
    private final Nature nature;
    private final Cue joint;
    private final Cue level;
    private final Cue ends;
    private final Cue word;
    private final Cue sight;
    private final Cue head;
    private final Cue pursued;
    private final Cue ofCounty;
    private final Cue tail;
    private final Cue pilot;

    HeldTitles(Context context) {
        Cues cues = context.language().cues();
        this.places = context.places();
        this.nature = context.nature();
        this.joint = cues.get("honor.joint");
        this.level = cues.get("honor.level");
        this.ends = cues.get("honor.ends");
        this.word = cues.get("honor.word");
        this.sight = cues.get("honor.sight");
        this.head = cues.get("honor.head");
        this.pursued = cues.get("honor.pursued");
        this.ofCounty = cues.get("honor.of-county");
        this.tail = cues.get("honor.tail");
        this.pilot = cues.get("honor.pilot");
    }

    /**
     * The titles of a phrase, each with its holder: 甲湖、乙山5A级景区 is one title of two. None where a
     * part of the phrase has no holder.
     */
    List<Held> in(Reading reading, int start, int end) {
        List<Held> held = new ArrayList<>();
        List<Item> waiting = new ArrayList<>();
        for (Item part : parts(reading.sentence().text().text(), start, end)) {
            Optional<Held> one = held(reading, part);
            if (one.isPresent()) {
                waiting.forEach(holder -> held.add(new Held(holder, one.get().title())));
                waiting.clear();
                held.add(one.get());
            } else if (word.in(part.text())) {
                return List.of();
            } else {
                waiting.add(part);
            }
        }
        return waiting.isEmpty() ? List.copyOf(held) : List.of();
    }

    private List<Item> parts(String text, int start, int end) {
        List<Item> parts = new ArrayList<>();
        Matcher between = joint.matcher(text.substring(start, end));
        int from = start;
        while (between.find()) {
            parts.add(Item.of(text, from, start + between.start()));
            from = start + between.end();
        }
        parts.add(Item.of(text, from, end));
        return parts;
    }

    private Optional<Held> held(Reading reading, Item part) {
        String text = reading.sentence().text().text();
        Matcher sights = sight.matcher(part.text());
        if (sight.mayBeIn(part.text()) && sights.matches()) {
            int end = part.start() + sights.end("holder");
            return Optional.of(new Held(Item.of(text, part.start(), end), sights.group("title")));
        }
        String phrase = tail.cutFrom(part.text());
        if (!ends.in(phrase) || !word.in(phrase)) {
            return Optional.empty();
        }
        return split(reading, part, phrase);
    }

    /** The longest holder in front of a title that its level opens, or else of any title. */
    private Optional<Held> split(Reading reading, Item part, String phrase) {
        String text = reading.sentence().text().text();
        Optional<Held> any = Optional.empty();
        for (int end = phrase.length() - SHORTEST_TITLE; end >= SHORTEST_HOLDER; end--) {
            String holder = phrase.substring(0, end);
            boolean place = isPlace(holder);
            if (!place && !isNamed(reading, holder)) {
                continue;
            }
            String title = head.cutFrom(phrase.substring(end));
            boolean levelled = isLevelled(title);
            if ((levelled || place && ofCounty.in(title) && places.isMeant(holder))
                    && (ends.in(title) || pilot.in(title))
                    && word.in(title)) {
                Held held = new Held(Item.of(text, part.start(), part.start() + end), title);
                if (level.in(title)) {
                    return Optional.of(held);
                }
                any = any.or(() -> Optional.of(held));
            }
        }
        return any;
    }

    /** Whether it is said of which level a title is, or the title stands in marks. */
    private boolean isLevelled(String title) {
        return level.in(title) || pursued.in(title) || title.startsWith("“") && title.endsWith("”");
    }

    private boolean isPlace(String name) {
        return places.find(name).filter(places::isBelow).isPresent();
    }

    /** Whether a name is that of a park, a company or another body. */
    private boolean isNamed(Reading reading, String name) {
        return reading.names().stream().anyMatch(n -> n.text().equals(name))
                || name.length() >= SHORTEST_BODY
                        && !nature.covered(name)
                        && nature.head(name, "org").isPresent();
    }

    /** Whether a title is one of counties or towns, of whatever level. */
    boolean isOfCounty(String title) {
        return ofCounty.in(title);
    }

    /** Whether a name is that of a park of the sentence. */
    static boolean isPark(Reading reading, String name) {
        return reading.names().stream()
                .anyMatch(n -> n.type().equals("Park") && n.text().equals(name));
    }
}
