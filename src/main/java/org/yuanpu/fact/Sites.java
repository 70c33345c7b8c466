package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Where projects stand: by their names and by the sentence around them. */
final class Sites {

    private final Context context;
    private final Cue area;
    private final Cue bracket;
    private final Cue sites;
    private final Cue town;
    private final Cue goesOn;
    private final Cue laterPhase;
    private final Cue itself;
    private final Cue ofTown;
    private final Cue branches;
    private final Cue campuses;
    private final Cue number;
    private final Cue harbour;

    Sites(Context context) {
        this.context = context;
        Cues cues = context.language().cues();
        this.area = cues.get("project.area");
        this.bracket = cues.get("project.branch");
        this.sites = cues.get("project.sites");
        this.town = cues.get("name.placelike");
        this.number = cues.get("place.road-number");
        this.campuses = cues.get("place.campus");
        this.branches = cues.get("place.branch");
        this.goesOn = cues.get("project.goes-on");
        this.laterPhase = cues.get("project.later-phase");
        this.ofTown = cues.get("place.of-town");
        this.itself = cues.get("place.itself");
        this.harbour = cues.get("place.harbour");
    }

    /**
     * Notes where a project stands.
     *
     * @param reading the sentence
     * @param list the list it stands in
     * @param item where it is named
     * @param project the project
     * @param company the company that its name opens with
     * @param evidence where it is told
     */
    void note(
            Reading reading,
            Chunk list,
            Item item,
            Key project,
            Optional<String> company,
            Evidence evidence) {
        String name = project.name();
        Optional<Key> leading = leading(name);
        Optional<Key> place =
                inner(reading, item, name)
                        .or(() -> scope(reading, item).filter(p -> !isOfOther(p, leading)))
                        .or(() -> leading.filter(p -> town.in(p.name())))
                        .or(() -> quarter(name))
                        .or(() -> leading)
                        .or(() -> town(name).filter(p -> isName(reading, item, p)).map(Sites::key))
                        .or(() -> branch(name))
                        .or(() -> behind(name, company))
                        .or(() -> campus(name))
                        .or(() -> road(name))
                        .or(() -> zone(name).map(zone -> new Key("Region", zone)))
                        .filter(p -> !p.name().equals(name));
        place.map(Stream::of)
                .orElseGet(() -> bracketed(name))
                .forEach(p -> locate(project, p, evidence));
    }

    /** 甲乙县丙丁工业园, 甲乙高新区: notes the county or town that a park is called after. */
    void ofPark(Key park, Evidence evidence) {
        boolean headed = context.nature().head(park.name(), "park").isPresent();
        context.places()
                .leading(park.name())
                .filter(
                        place ->
                                town.in(place)
                                        || context.places().isDistrict(place)
                                        || context.places().isCounty(place)
                                                && (park.name().length() >= place.length() + 3
                                                        || !headed))
                .map(place -> context.places().withoutHead(place))
                .or(() -> zone(park.name()))
                .or(() -> town(park.name()))
                .filter(place -> !place.equals(park.name()))
                .ifPresent(place -> locate(park, new Key("Region", place), evidence));
    }

    /** Notes that a project, park or company stands at a place. */
    void locate(Key thing, Key place, Evidence evidence) {
        Key where = context.draft().name(place.type(), place.name(), List.of(), evidence);
        context.draft()
                .relate(thing, "locatedIn", where, Optional.empty(), Modality.ACTUAL, evidence);
    }

    private Optional<Key> scope(Reading reading, Item item) {
        return new Scope(reading, context.places(), context.clean()).at(item.start());
    }

    /** 甲县某某电站 behind 乙县产业园: whether a zone is another county's than the one that a name tells. */
    private boolean isOfOther(Key zone, Optional<Key> county) {
        return county.map(Key::name).filter(context.places()::isCounty).isPresent()
                && leading(zone.name()).filter(other -> !other.equals(county.get())).isPresent();
    }

    /** The park whose name opens that of a project. */
    private Optional<Key> inner(Reading reading, Item item, String name) {
        return reading.names().stream()
                .filter(
                        n ->
                                n.type().equals("Park")
                                        && n.start() == item.start()
                                        && n.end() < item.end()
                                        && (!isSame(n.text(), name)
                                                || isAdded(reading, item, n.text(), name))
                                        && !context.places().isBranch(n.text(), item.text()))
                .reduce((a, b) -> b.end() > a.end() ? b : a)
                .map(n -> new Key("Park", context.clean().name(n.text())));
    }

    /** Whether a project's name goes on from a park's by nothing that makes another thing of it. */
    private boolean isSame(String park, String name) {
        return name.startsWith(park) && goesOn.in(name.substring(park.length()));
    }

    /** 甲乙产业园二期: a phase that is added to a park lies in it. */
    private boolean isAdded(Reading reading, Item item, String park, String name) {
        return name.startsWith(park)
                && laterPhase.in(name.substring(park.length()))
                && isName(reading, item, park);
    }

    private Optional<Key> leading(String name) {
        return context.places()
                .leading(name)
                .filter(p -> !context.nature().covered(p))
                .filter(p -> !isLandmark(p))
                .map(p -> context.places().innermost(context.places().withoutHead(p)))
                .map(p -> new Key("Region", p));
    }

    /** 甲山博物馆 in a report on a city that has 甲山 and 甲山区: the hill is meant. */
    private boolean isLandmark(String place) {
        return context.places().isDistrictsLandmark(place) && context.elsewhere().isLandmark(place);
    }

    /**
     * 丙水厂, 丙古镇 in a report on a city of several counties: the town of any of them that a work or
     * park is called after.
     */
    Optional<String> town(String name) {
        if (!context.places().isOfCounties()) {
            return Optional.empty();
        }
        return context.places()
                .leadingTown(name)
                .filter(p -> ofTown.in(name.substring(p.length())))
                .filter(p -> !context.places().isCounty(p) && !context.places().isLandmark(p))
                .filter(p -> !context.nature().covered(p))
                .map(p -> context.places().withoutHead(p));
    }

    /** Whether the words at the head of an item are a name, and no common ones. */
    private boolean isName(Reading reading, Item item, String head) {
        int start = item.start() + Math.max(0, item.text().indexOf(head));
        String text = reading.sentence().text().text();
        return context.nature()
                        .ownness(text, reading.sentence().tokens(), start, start + head.length())
                > 0;
    }

    private static Key key(String region) {
        return new Key("Region", region);
    }

    /** 甲乙新城丙丁小学: the part of a town that a name begins with. */
    private Optional<Key> quarter(String name) {
        return Optional.of(area.matcher(name))
                .filter(m -> m.lookingAt() && !itself.in(name.substring(m.end())))
                .filter(m -> m.group().indexOf('-') > 0 || !context.places().isStretch(name))
                .map(m -> m.group())
                .filter(part -> !harbour.in(part) || leading(part).isEmpty())
                .map(part -> new Key("Region", part));
    }

    private Optional<Key> branch(String name) {
        return Optional.of(bracket.matcher(name))
                .filter(m -> m.find())
                .map(m -> m.group("place"))
                .filter(this::isBelow)
                .map(p -> new Key("Region", p));
    }

    /** 甲乙机电丙县基地: the county behind the company that a name opens with. */
    private Optional<Key> behind(String name, Optional<String> company) {
        return company.filter(who -> name.startsWith(who) && name.length() > who.length() + 3)
                .map(who -> bare(name.substring(who.length())))
                .flatMap(context.places()::leading)
                .filter(p -> context.places().isCounty(p) && !context.nature().covered(p))
                .map(p -> new Key("Region", p));
    }

    /** （甲市）乙县基地: what stands behind the bracket that a company is known by. */
    private static String bare(String behind) {
        int end = behind.startsWith("（") ? behind.indexOf('）') : -1;
        return behind.substring(end + 1);
    }

    /** 甲乙大学丙县校区: the county, or part of a town, that a branch of a house is called after. */
    private Optional<Key> campus(String name) {
        return place(branches, name)
                .flatMap(this::county)
                .or(() -> place(campuses, name).filter(p -> context.places().find(p).isEmpty()))
                .map(place -> new Key("Region", place));
    }

    private static Optional<String> place(Cue branch, String name) {
        return Optional.of(branch.matcher(name))
                .filter(m -> branch.mayBeIn(name) && m.find())
                .map(m -> m.group("place"));
    }

    /** 国道206甲县绕城改建: the county behind the number of a road of which a stretch is built. */
    private Optional<Key> road(String name) {
        return Optional.of(number.matcher(name))
                .filter(m -> m.lookingAt())
                .flatMap(m -> leading(name.substring(m.end())))
                .filter(place -> context.places().isCounty(place.name()));
    }

    /** 甲乙第二学校: the zone that the document names in full elsewhere, 甲乙新区. */
    Optional<String> zone(String name) {
        return context.elsewhere()
                .zone(name)
                .filter(place -> !name.startsWith("（", place.length()))
                .filter(place -> context.places().home(name).isEmpty());
    }

    /** The county that a few characters end with. */
    private Optional<String> county(String words) {
        return Stream.of(
                        words, words.substring(1), words.substring(Math.max(0, words.length() - 2)))
                .filter(place -> place.length() >= 2 && context.places().isCounty(place))
                .findFirst();
    }

    /** 甲乙基地（丙县、丁县）: the places in the bracket that a name ends with. */
    private Stream<Key> bracketed(String name) {
        List<String> places =
                Optional.of(sites.matcher(name))
                        .filter(m -> m.find())
                        .map(m -> List.of(m.group("places").split("、")))
                        .orElse(List.of());
        return places.stream().allMatch(this::isBelow)
                ? places.stream().map(p -> new Key("Region", p))
                : Stream.of();
    }

    /** 甲乙产业园（丙镇、丁镇）: the places in the bracket right behind the name of a park. */
    void bracketed(Reading reading, Name park, Key key, Evidence evidence) {
        String behind = reading.sentence().text().text().substring(park.end());
        int end = behind.indexOf('）') + 1;
        if (end > 0 && behind.startsWith("（")) {
            bracketed(behind.substring(0, end)).forEach(place -> locate(key, place, evidence));
        }
    }

    private boolean isBelow(String name) {
        return context.places().find(name).filter(context.places()::isBelow).isPresent();
    }
}
