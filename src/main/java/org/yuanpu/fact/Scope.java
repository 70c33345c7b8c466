package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;

/**
 * The place that a sentence opens: the park or place at the head of a clause holds for all that
 * follows, until another is opened or the sentence ends.
 */
final class Scope {

    /** What may stand behind the place that a clause is about. */
    private static final String TOPIC = "LEAD ADV OTHER VERB TAIL PREP SOFT WISH COMMA DE";

    /** What may stand in front of a zone that is cared for. */
    private static final Set<String> BEFORE =
            Set.of(
                    "LEAD.push",
                    "LEAD.ensure",
                    "ADV.manner",
                    "VERB.building",
                    "OTHER",
                    "SOFT.building",
                    "PREP.about",
                    "PREP.other",
                    "PREP.urge",
                    "OTHER.develop",
                    "AND");

    /** What may stand between such a zone and the comma behind it. */
    private static final Set<String> BEHIND =
            Set.of("TAIL", "SOFT", "OTHER", "ADV", "LEAD", "PREP");

    private final Reading reading;
    private final Places places;
    private final Clean clean;

    Scope(Reading reading, Places places, Clean clean) {
        this.reading = reading;
        this.places = places;
        this.clean = clean;
    }

    /** The place that holds at a position of the sentence. */
    Optional<Key> at(int position) {
        return at(position, false, false);
    }

    /** The same, opened behind the last semicolon. */
    Optional<Key> within(int position) {
        return at(position, true, false);
    }

    /** The same, be it by a title that it won. */
    Optional<Key> holder(int position) {
        return at(position, true, true);
    }

    private Optional<Key> at(int position, boolean strict, boolean honored) {
        Optional<Key> open = Optional.empty();
        boolean pushed = false;
        boolean cared = false;
        List<Chunk> chunks = reading.chunks();
        for (int i = 0; i < chunks.size() && chunks.get(i).start() < position; i++) {
            Chunk chunk = chunks.get(i);
            if ((strict || cared) && chunk.symbol().equals("STOP")) {
                open = Optional.empty();
                cared = false;
            }
            boolean head = i == 0 || "COMMA STOP TIME PREP.at".contains(chunks.get(i - 1).symbol());
            boolean topic =
                    i + 1 < chunks.size()
                            && (honored ? "GRANT " + TOPIC : TOPIC)
                                    .contains(chunks.get(i + 1).type());
            boolean alone = chunk.items().size() == 1 && chunk.tail().isEmpty();
            if (isElsewhere(chunks, i)) {
                open = Optional.empty();
            }
            if (alone && chunk.end() <= position && isCared(chunks, i)) {
                Optional<Key> zone = place(chunk).filter(k -> !places.isCounty(k.name()));
                open = zone.isPresent() ? zone : open;
                cared = zone.isPresent() || cared;
            }
            if (pushed && "COMMA".equals(chunk.symbol())) {
                open = Optional.empty();
                pushed = false;
            }
            if (alone && topic && chunk.end() <= position && isPushed(chunks, i)) {
                Optional<Key> county = place(chunk).filter(k -> places.isCounty(k.name()));
                pushed = county.isPresent() || pushed;
                open = county.isPresent() ? county : open;
            }
            if (head && alone && chunk.end() <= position && topic) {
                boolean other = isObject(chunks, i) || !honored && isHonored(chunks, i);
                Optional<Key> place = other ? Optional.empty() : place(chunk);
                boolean anew =
                        i > 0 && chunks.get(i - 1).symbol().equals("STOP")
                                || other && isPark(chunk);
                open = place.isPresent() || anew ? place : open;
                cared = cared && place.isEmpty();
            }
        }
        return open;
    }

    /** 在甲乙高新区、丙丁经开区打造…: several places of which none is the one opened before. */
    private static boolean isElsewhere(List<Chunk> chunks, int at) {
        return chunks.get(at).symbol().equals("PREP.at")
                && at + 1 < chunks.size()
                && chunks.get(at + 1).items().size() > 1;
    }

    private boolean isPark(Chunk chunk) {
        return place(chunk).filter(where -> where.type().equals("Park")).isPresent();
    }

    /** 支持甲县加快建设…: whom something is asked of, up to the end of the clause. */
    private static boolean isPushed(List<Chunk> chunks, int at) {
        return at > 0
                && chunks.get(at - 1).symbol().equals("LEAD.push")
                && (at == 1 || "COMMA STOP".contains(chunks.get(at - 2).symbol()));
    }

    /** 甲县获评…，: a clause on a title opens no place for the works behind it. */
    private static boolean isHonored(List<Chunk> chunks, int at) {
        int i = at + 1;
        while (i < chunks.size() && "ADV TIME".contains(chunks.get(i).type())) {
            i++;
        }
        return i < chunks.size() && chunks.get(i).is("GRANT");
    }

    /** 甲乙产业园建成投产，…: what something became of is a thing that was built, and no place. */
    private boolean isObject(List<Chunk> chunks, int at) {
        int i = at + 1;
        while (i < chunks.size() && "ADV LEAD TIME".contains(chunks.get(i).type())) {
            i++;
        }
        if (i == chunks.size() || !"VERB TAIL".contains(chunks.get(i).type())) {
            return false;
        }
        while (i + 1 < chunks.size() && "VERB TAIL".contains(chunks.get(i + 1).type())) {
            i++;
        }
        int behind = isSettling(chunks.get(i)) ? i + 2 : i + 1;
        return behind >= chunks.size() || "COMMA STOP".contains(chunks.get(behind).symbol());
    }

    /** 高质量建设甲乙开发区，…, 依托甲乙产业园，… and 以甲乙高新区为载体，…: a zone that the first clause is about. */
    private boolean isCared(List<Chunk> chunks, int at) {
        int from = at;
        while (from > 0 && BEFORE.contains(chunks.get(from - 1).symbol())) {
            from--;
        }
        String behind = reading.sentence().text().text().substring(chunks.get(at).end());
        if (from < at && places.isBase(behind)) {
            return true;
        }
        boolean first = from == 0 || chunks.get(from - 1).symbol().equals("STOP");
        int to = at + 1;
        while (to < chunks.size() && BEHIND.contains(chunks.get(to).type())) {
            to++;
        }
        return first
                && from < at
                && to < chunks.size()
                && chunks.get(to).symbol().equals("COMMA")
                && (chunks.get(at - 1).symbol().equals("PREP.about")
                        || places.isZone(chunks.get(at).items().get(0).text()));
    }

    /** 甲乙产业园落户丙丁经开区，…: it stands where it settles. */
    private boolean isSettling(Chunk verb) {
        String word = reading.sentence().text().text().substring(verb.start(), verb.end());
        return verb.symbol().equals("VERB.signed") && places.isSettled(word);
    }

    /** The park or place that a chunk begins with. */
    private Optional<Key> place(Chunk chunk) {
        int start = chunk.items().get(0).start();
        Optional<Name> park =
                reading.names().stream()
                        .filter(n -> n.start() == start && n.type().equals("Park"))
                        .reduce((a, b) -> b.end() > a.end() ? b : a);
        if (park.isPresent()) {
            String behind = reading.sentence().text().text().substring(park.get().end());
            boolean most =
                    park.get().end() >= chunk.items().get(0).end() - 6 || places.isBidden(behind);
            return most
                    ? Optional.of(new Key("Park", clean.name(park.get().text())))
                    : Optional.empty();
        }
        String text = places.bare(places.bidden(chunk.items().get(0).text()));
        return Optional.of(text)
                .filter(places::isMeant)
                .or(() -> Optional.of(text).filter(places::isQuarter))
                .map(name -> new Key("Region", name));
    }
}
