package org.yuanpu.fact;

import java.util.List;
import java.util.stream.IntStream;
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
    private final Cue aim;
    private final Cue makes;
    private final Cue asWork;
    private final Cue listing;
    private final Cue paid;
    private final Elsewhere elsewhere;

    UnnamedParks(Context context) {
        this.places = context.places();
        this.elsewhere = context.elsewhere();
        Cues cues = context.language().cues();
        this.cityPart = cues.get("park.city-part");
        this.aim = cues.get("park.aim");
        this.makes = cues.get("park.makes");
        this.asWork = cues.get("park.as-work");
        this.listing = cues.get("project.listing");
        this.paid = cues.get("park.paid");
        this.toCome = cues.get("park.to-come");
        this.toBuild = cues.get("park.to-build");
    }

    /**
     * Whether a park is told of only as what another is a part of, as what is to come, or as a part
     * of a town in a document that divides no park so.
     */
    boolean has(Reading reading, Name park) {
        return isWhole(reading, park)
                || isOpening(reading, park)
                || isWish(reading, park)
                || isOfCompany(reading, park)
                || cityPart.in(park.text()) && !elsewhere.dividesParks()
                || isWork(reading, park.start(), park.end(), park.text());
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

    /** 甲乙数谷 of “甲乙数谷”大数据产业园: the name in marks that a park's name begins with. */
    private static boolean isOpening(Reading reading, Name park) {
        String text = reading.sentence().text().text();
        return text.startsWith("”", park.end())
                && reading.names().stream()
                        .anyMatch(
                                n ->
                                        n.type().equals("Park")
                                                && n.start() == park.start() - 1
                                                && n.end() > park.end() + 1);
    }

    /** 甲乙国际陆港集团: the company that a park's words begin the name of. */
    private static boolean isOfCompany(Reading reading, Name park) {
        return reading.names().stream()
                .anyMatch(
                        n ->
                                n.type().equals("Enterprise")
                                        && n.start() <= park.start()
                                        && n.end() > park.end());
    }

    /** 规划建设综合保税区, 建设临空经济区: a kind of park that there is to be. */
    private boolean isWish(Reading reading, Name park) {
        int from = park.start();
        int to = park.end();
        return toCome.in(park.text()) && isUnder(reading, from, to, "VERB.planned")
                || toBuild.in(park.text())
                        && (isUnder(reading, from, to, "VERB.planned")
                                || isUnder(reading, from, to, "SOFT.building"))
                || aim.in(park.text())
                        && isMade(reading, from, to)
                        && elsewhere.isOnce(park.text());
    }

    /** 打造甲乙科创走廊: whether a name is all that a clause wants to make. */
    private boolean isMade(Reading reading, int from, int to) {
        List<Chunk> chunks = reading.chunks();
        return IntStream.range(1, chunks.size())
                .filter(i -> chunks.get(i).start() <= from && to <= chunks.get(i).end())
                .filter(i -> chunks.get(i).items().size() == 1)
                .anyMatch(i -> makes.in(Context.words(reading, chunks.get(i - 1))));
    }

    /**
     * 开工甲乙产业园, 投资6亿元的甲乙产业园, 甲乙声谷等项目: whether a stretch is a work, and no more than a work, for the
     * document names it nowhere else.
     */
    boolean isWork(Reading reading, int from, int to, String name) {
        boolean work =
                isUnder(reading, from, to, "VERB.started")
                        || paid.in(reading.sentence().text().text().substring(0, from))
                        || asWork.in(name)
                                && reading.chunks().stream()
                                        .filter(c -> listing.in(c.tail()))
                                        .anyMatch(c -> c.start() <= from && to <= c.end());
        return work && elsewhere.isOnce(name);
    }

    private static boolean isUnder(Reading reading, int from, int to, String symbol) {
        return reading.matches().stream()
                .filter(m -> m.capture("verb").stream().map(Chunk::symbol).anyMatch(symbol::equals))
                .flatMap(m -> m.capture("things").stream())
                .anyMatch(c -> c.start() <= from && to <= c.end());
    }
}
