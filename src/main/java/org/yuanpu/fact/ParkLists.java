package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.CueFamily;

/** The parks of lists whose items share what is said once behind them. */
final class ParkLists {

    private static final Set<String> OTHER_KINDS = Set.of("park", "project", "company", "org");

    private static final int LONGEST_BARE = 4;
    private static final int LONGEST = 8;
    private static final int LONGEST_AMONG = 10;

    /** How many letters the last word of a trade has. */
    private static final int LAST = 2;

    /** How many parks in a list make it one of parks. */
    private static final int LEAST = 2;

    private final Context context;
    private final Clean clean;
    private final Cue counted;
    private final Cue level;
    private final Cue abroad;
    private final Cue going;
    private final Cue done;
    private final Cue act;
    private final Cue sights;
    private final Cue amongParks;
    private final Cue loose;
    private final CueFamily none;
    private final Cue pair;
    private final Cue brief;
    private final Cue base;
    private final Cue ofEach;
    private final ToldParks told;
    private final UnnamedParks unnamed;

    ParkLists(Context context, UnnamedParks unnamed) {
        this.context = context;
        this.clean = context.clean();
        this.counted = context.language().cues().get("park.counted");
        this.sights = context.language().cues().get("park.sights");
        this.act = context.language().cues().get("park.act");
        this.amongParks = context.language().cues().get("park.among");
        this.loose = context.language().cues().get("park.loose-start");
        this.none = context.language().cues().family("no-park.");
        this.done = context.language().cues().get("park.done");
        this.going = context.language().cues().get("park.going");
        this.abroad = context.language().cues().get("park.abroad");
        this.level = context.language().cues().get("park.level");
        this.pair = context.language().cues().get("park.pair");
        this.brief = context.language().cues().get("park.brief");
        this.base = context.language().cues().get("park.as-base");
        this.ofEach = context.language().cues().get("park.of-each");
        this.told = new ToldParks(context);
        this.unnamed = unnamed;
    }

    /** Notes the parks of a list and hands over each with where it was read. */
    void read(Reading reading, Chunk list, BiConsumer<Key, Evidence> noted) {
        if (list.items().size() > 1) {
            several(reading, list, noted);
        }
        told.parks(reading, list).forEach(item -> noteWhole(reading, item, noted));
    }

    private void several(Reading reading, Chunk list, BiConsumer<Key, Evidence> noted) {
        String kind = done.cutFrom(going.cutFrom(list.tail()));
        if (context.nature().head(kind, "park").isPresent() && !act.in(kind) && !sights.in(kind)) {
            closed(reading, list, kind, noted);
        }
        if (list.tail().isEmpty()) {
            shared(reading, list, noted);
        }
        beside(reading, list, noted);
    }

    /** 甲乙产业园、丙丁新材料基地、戊己物流园: what stands among parks and ends as parks may is one too. */
    private void beside(Reading reading, Chunk list, BiConsumer<Key, Evidence> noted) {
        List<Item> items = list.items();
        List<Boolean> parks = items.stream().map(item -> isPark(reading, item)).toList();
        if (parks.stream().filter(park -> park).count() < LEAST) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            boolean next = i > 0 && parks.get(i - 1) || i + 1 < parks.size() && parks.get(i + 1);
            if (next && !parks.get(i) && mayBePark(reading, items.get(i))) {
                noteWhole(reading, items.get(i), noted);
            }
        }
    }

    /** Notes a park that an item calls by all its words. */
    private void noteWhole(Reading reading, Item item, BiConsumer<Key, Evidence> noted) {
        note(reading, item, item.text().substring(bare(item).length()), noted);
    }

    private boolean isPark(Reading reading, Item item) {
        return reading.names().stream()
                .anyMatch(
                        n ->
                                n.type().equals("Park")
                                        && !base.in(n.text())
                                        && n.start() >= item.start()
                                        && n.start() < item.end());
    }

    private boolean mayBePark(Reading reading, Item item) {
        String text = item.text();
        return amongParks.in(text)
                && !unnamed.isWork(reading, item.start(), item.end(), text)
                && !loose.in(text)
                && !none.in(text)
                && !context.places().isDistrict(text);
    }

    /** 甲县茶叶、乙县蔬菜等现代农业园区: parks called by no more than their place and what they grow. */
    private void closed(Reading reading, Chunk list, String kind, BiConsumer<Key, Evidence> noted) {
        List<Item> bare =
                list.items().stream()
                        .filter(item -> isBare(item.text()) || isTown(item.text()))
                        .filter(item -> !isTwo(item.text()))
                        .toList();
        List<Item> named = bare.stream().filter(item -> isName(reading, item)).toList();
        boolean most = named.size() >= LEAST && named.size() * 2 >= list.items().size();
        bare.stream()
                .filter(item -> named.contains(item) || most && mayBeName(reading, item))
                .forEach(item -> note(reading, item, kind, noted));
    }

    private boolean isName(Reading reading, Item item) {
        return context.places().leading(item.text()).isPresent()
                || isTown(item.text())
                || isShort(reading, item);
    }

    /**
     * Whether a word that may be a common one is short enough to be a name among names, or one like
     * 丙丁湖数字经济 has something of its own.
     */
    private boolean mayBeName(Reading reading, Item item) {
        String text = item.text();
        boolean fits =
                text.length() <= LONGEST_BARE
                        || text.length() <= LONGEST_AMONG && context.ownness(reading, item) > 0;
        return fits && !context.nature().isGoods(text) && context.places().find(text).isEmpty();
    }

    /** 甲县丙门: whether a town below the region has the name, whatever its last letter is. */
    private boolean isTown(String text) {
        return context.places().find(text).filter(context.places()::isBelow).isPresent();
    }

    /** 甲乙加工区和丙丁: another park in front of the first of the list. */
    private boolean isTwo(String text) {
        Matcher joined = pair.matcher(text);
        return joined.find() && !isBare(text.substring(0, joined.start()));
    }

    private boolean isShort(Reading reading, Item item) {
        return item.text().length() <= LONGEST_BARE
                && context.ownness(reading, item) > 1
                && !context.nature().isGoods(item.text())
                && context.places().find(item.text()).isEmpty();
    }

    /** 全市8个开发区: how many there are in all, and the name of none. */
    private boolean isOwn(Reading reading, Item item) {
        return context.places().isCounty(item.text())
                || context.places().leading(item.text()).isPresent()
                || context.ownness(reading, item) > 0 && !context.nature().covered(item.text());
    }

    private boolean isBare(String text) {
        return text.length() >= 2
                && context.nature().heads(text).words().stream()
                        .noneMatch(word -> OTHER_KINDS.contains(word.kind()));
    }

    /** 甲县、乙县高新区 and 丙丁、戊己2家省级园区: each has the kind that the last is called by. */
    private void shared(Reading reading, Chunk list, BiConsumer<Key, Evidence> noted) {
        for (int i = list.items().size() - 1; i > 0; i--) {
            if (!counted(reading, list, i, noted)) {
                sharing(reading, list, i, noted);
            }
        }
    }

    /** Whether an item tells how many the parks up to it are, which are noted if so. */
    private boolean counted(Reading reading, Chunk list, int at, BiConsumer<Key, Evidence> noted) {
        Item whole = list.items().get(at);
        Matcher count = counted.matcher(whole.text());
        if (!count.lookingAt()) {
            return false;
        }
        Item own = Item.of(text(reading), whole.start(), whole.start() + count.end("own"));
        if (!isOwn(reading, own)) {
            return false;
        }
        note(reading, own, count.group("kind"), noted);
        others(reading, list, at, count.group("kind"), item -> isMere(item, false), noted);
        return true;
    }

    /** Hands what the park that an item begins with is called by to those in front of it. */
    private void sharing(Reading reading, Chunk list, int at, BiConsumer<Key, Evidence> noted) {
        Item whole = list.items().get(at);
        Optional<Name> park =
                reading.names().stream()
                        .filter(n -> n.type().equals("Park") && n.start() == whole.start())
                        .reduce((a, b) -> b.end() > a.end() ? b : a);
        park.filter(name -> !isOfCity(name.text()))
                .ifPresent(name -> sharing(reading, list, at, name, noted));
    }

    /** 甲市高新区 in a report on 甲市: the city's own zone, beside which 乙县 is told of for itself. */
    private boolean isOfCity(String park) {
        return context.places()
                .home(park)
                .filter(context.places()::isIssuing)
                .filter(city -> ofEach.in(park.substring(city.length())))
                .isPresent();
    }

    private void sharing(
            Reading reading, Chunk list, int at, Name park, BiConsumer<Key, Evidence> noted) {
        Optional<String> place = context.places().leading(park.text());
        boolean placed = place.isPresent();
        boolean full = place.filter(this::isInFull).isPresent();
        kind(park)
                .ifPresentOrElse(
                        kind ->
                                others(
                                        reading,
                                        list,
                                        at,
                                        kind,
                                        i ->
                                                isMere(i, placed)
                                                        && (full || !isInFull(bare(i)))
                                                        && !isTraded(i, kind),
                                        noted),
                        () -> sharingShort(reading, list, at, park, noted));
    }

    /** 甲县、乙县、丙丁经开区 and 甲乙、丙丁园区: what counties and names as short share with a short name. */
    private void sharingShort(
            Reading reading, Chunk list, int at, Name park, BiConsumer<Key, Evidence> noted) {
        Matcher named = brief.matcher(park.text());
        if (brief.mayBeIn(park.text()) && named.matches()) {
            int length = named.start("kind");
            others(
                    reading,
                    list,
                    at,
                    named.group("kind"),
                    i ->
                            isCountyForShort(bare(i))
                                    || bare(i).length() == length && isShort(reading, i),
                    noted);
        }
    }

    /** 甲县公铁联运 beside 乙县铁水联运物流园区: what says by its last words of what kind it is itself. */
    private boolean isTraded(Item item, String kind) {
        String text = bare(item);
        int last = text.length() - LAST;
        return context.places().leading(text).isPresent()
                && last > LAST
                && kind.indexOf(text.substring(last)) > 0;
    }

    /** 甲乙县: what beside 丙丁高新区 is told of for itself, and beside 丙县高新区 has such a zone too. */
    private boolean isInFull(String place) {
        return context.nature().heads(place).has("region");
    }

    /** 甲乙 and not 甲乙县, which beside a park is told of for itself. */
    private boolean isCountyForShort(String name) {
        return context.places().isCounty(name) && !isInFull(name);
    }

    /** The items right in front of one that are called by no more than a place or name. */
    private void others(
            Reading reading,
            Chunk list,
            int whole,
            String kind,
            Predicate<Item> shares,
            BiConsumer<Key, Evidence> noted) {
        for (int i = whole - 1; i >= 0 && shares.test(list.items().get(i)); i--) {
            note(reading, list.items().get(i), kind, noted);
        }
    }

    private static String text(Reading reading) {
        return reading.sentence().text().text();
    }

    /** What a park is, without the place or short name that tells it from others. */
    private Optional<String> kind(Name park) {
        Optional<String> place = context.places().leading(park.text());
        if (place.isPresent()) {
            return Optional.of(park.text().substring(place.get().length()));
        }
        return Stream.of(level, abroad)
                .map(cue -> cue.matcher(park.text()))
                .filter(Matcher::matches)
                .map(of -> of.group("kind"))
                .findFirst();
    }

    /** Whether an item is a place's name, or a short name of its own, and says not what it is. */
    private boolean isMere(Item item, boolean placed) {
        String text = bare(item);
        if (context.places().isCounty(text)) {
            return true;
        }
        if (text.length() > LONGEST || !isBare(text)) {
            return false;
        }
        return placed && context.places().leading(text).isPresent()
                || !placed && text.length() <= LONGEST_BARE && !context.nature().covered(text);
    }

    /** A name without the words that it shares with a work behind it. */
    private static String bare(Item item) {
        return item.aliases().stream()
                .filter(item.text()::startsWith)
                .findFirst()
                .orElse(item.text());
    }

    /** 甲县 is no name of a park, 甲县茶叶 and 甲县丙镇 are one for short, and 丙丁 one of its own. */
    private Key named(String name, String kind, Evidence evidence) {
        if (context.places().leading(name).isPresent()
                && context.nature().head(name, "park").isEmpty()) {
            return context.draft().name("Park", name + kind, List.of(name), evidence);
        }
        return context.places().find(name).isPresent()
                ? context.draft().name("Park", name + kind, List.of(), evidence)
                : context.draft().name("Park", name, List.of(name + kind), evidence);
    }

    /** Notes a park that an item calls by its own name, and perhaps without its kind. */
    private void note(Reading reading, Item item, String kind, BiConsumer<Key, Evidence> noted) {
        String told = clean.name(bare(item));
        Matcher deed = act.matcher(told);
        String name = deed.lookingAt() ? told.substring(deed.end()) : told;
        Evidence evidence = context.evidence(reading, item, "name.area");
        noted.accept(named(name, kind, evidence), evidence);
    }
}
