package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Give;

/** Who was given which title. */
final class HonorFacts {

    private static final int LONGEST_HOLDER = 30;
    private static final String STATE = "国家";
    private static final Set<String> CLOSING = Set.of("COMMA", "STOP");

    private final Context context;
    private final Typing typing;
    private final Sites sites;
    private final Undertakers undertakers;
    private final Clean clean;
    private final Map<String, Cue> only;
    private final Cue kind;
    private final Cue counted;
    private final Cue countedHolder;
    private final Cue cluster;
    private final Pilots pilots;
    private final Cue each;
    private final Cue pursuit;
    private final Cue piloted;
    private final Cue word;
    private final Cue ofWork;
    private final Cue holders;
    private final Cue gloss;
    private final HonoredDeeds deeds;
    private final UnsaidHolders unsaid;
    private final Cue ofPlace;
    private final Cue strength;
    private final HeldTitles heldTitles;
    private final Titles titles;
    private final Cue coming;
    private final Cue goesOn;

    HonorFacts(Context context, Typing typing, Undertakers undertakers, Sites sites) {
        this.undertakers = undertakers;
        this.sites = sites;
        this.context = context;
        this.typing = typing;
        this.clean = context.clean();
        Cues cues = context.language().cues();
        this.only = Map.of("strict", cues.get("honor.built"), "pursued", cues.get("honor.pursued"));
        this.kind = cues.get("honor.kind");
        this.counted = cues.get("honor.counted");
        this.countedHolder = cues.get("honor.counted-holder");
        this.cluster = cues.get("name.cluster");
        this.piloted = cues.get("honor.piloted");
        this.pursuit = cues.get("honor.pursuit");
        this.word = cues.get("honor.word");
        this.each = cues.get("honor.each");
        this.pilots = new Pilots(context, typing);
        this.ofWork = cues.get("honor.of-work");
        this.holders = cues.get("honor.holders");
        this.gloss = cues.get("honor.gloss");
        this.deeds = new HonoredDeeds(context);
        this.unsaid = new UnsaidHolders(context);
        this.strength = cues.get("honor.strength");
        this.ofPlace = cues.get("honor.of-place");
        this.goesOn = cues.get("honor.goes-on");
        this.coming = cues.get("honor.coming");
        this.heldTitles = new HeldTitles(context);
        this.titles = new Titles(context);
    }

    void read(Reading reading, FrameMatch match, Give give) {
        List<Chunk> words = clause(reading, match.capture(give.slot("object")));
        List<Chunk> lists = match.capture(give.slot("subject"));
        if (words.isEmpty()) {
            return;
        }
        if (isCreated(reading, give, lists, words)) {
            words = lists;
            lists = List.of();
        }
        int start = words.get(0).start();
        int end = end(reading, match, words.get(words.size() - 1));
        String text = reading.sentence().text().text();
        boolean strong =
                context.lexicon().is(verb(reading, match, start), "STRONG")
                        && !only.containsKey(give.slot("status"));
        boolean apart = each.in(text.substring(opening(reading, match), start));
        String phrase = text.substring(start, end);
        if (pilots.read(reading, match, give, phrase)) {
            return;
        }
        List<String> each = apart ? titles.each(phrase, strong, many(lists)) : List.of();
        List<HeldTitles.Held> held =
                lists.isEmpty() ? fitting(give, heldTitles.in(reading, start, end)) : List.of();
        List<String> all = each.isEmpty() ? titles.in(phrase, strong, apart) : each;
        List<String> honors =
                all.isEmpty() ? held.stream().map(HeldTitles.Held::title).toList() : all;
        Optional<String> honor = honors.stream().findFirst();
        if (honor.isEmpty() && kind.in(text.substring(start, end))) {
            companies(reading, match, give);
            return;
        }
        if (honor.isEmpty()
                || !fits(give, phrase, held, honors) && !isOfCounties(lists, honors)
                || !isSaidOfPlaces(reading, give, lists)) {
            return;
        }
        boolean many =
                match.from() > 0
                        && reading.chunks().get(match.from() - 1).symbol().equals("QUANTITY");
        if (many
                || lists.stream()
                        .flatMap(l -> l.items().stream())
                        .anyMatch(i -> counted.in(i.text()))) {
            return;
        }
        boolean wish = isWish(reading, match, give, start);
        Context.When told = context.when(reading, start);
        Context.When when = wish ? context.ahead(told) : told;
        Evidence evidence = context.evidence(reading, start, end, match.rule().id());
        Modality modality = wish ? Modality.PLANNED : when.modality();
        if (!held.isEmpty()) {
            for (HeldTitles.Held one : held) {
                Optional<Key> who = holder(reading, words.get(0), one, match.rule().id());
                Optional<String> title = titles.one(one.title(), true);
                if (who.isPresent() && title.isPresent()) {
                    grant(who.get(), title.get(), when, modality, evidence);
                }
            }
            return;
        }
        if (lists.isEmpty() && isSeated(reading, honor.get())) {
            return;
        }
        List<Key> holders = subjects(reading, match, give, lists, honor.get(), evidence);
        boolean paired = apart && honors.size() > 1 && honors.size() == holders.size();
        for (int i = 0; i < holders.size(); i++) {
            for (String title : paired ? honors.subList(i, i + 1) : honors) {
                grant(holders.get(i), title, when, modality, evidence);
            }
        }
    }

    /** 推进国家某某城市创建工作: the title stands in front of the verb, and none behind it. */
    private boolean isCreated(Reading reading, Give give, List<Chunk> lists, List<Chunk> words) {
        return give.slot("modality").equals("planned")
                && lists.stream().anyMatch(list -> word.in(Context.words(reading, list)))
                && pursuit.in(Context.words(reading, words.get(0)));
    }

    /** 获选某某试点城市并率先完成任务: what stands in front of the word that goes on. */
    private List<Chunk> clause(Reading reading, List<Chunk> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).is("ADV") && goesOn.in(Context.words(reading, words.get(i)))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    /** Whether the titles are of those that a rule asks for. */
    private boolean fits(
            Give give, String phrase, List<HeldTitles.Held> held, List<String> honors) {
        Cue asked = only.get(give.slot("status"));
        return asked == null
                || !held.isEmpty()
                || (asked.in(honors.get(0)) || piloted.in(phrase) && asked.in(phrase))
                        && honors.stream().allMatch(h -> asked.in(STATE + h) || asked.in(h));
    }

    /** 支持甲县、乙县开展某某试点: a title of counties, of whatever level, that some are named for. */
    private boolean isOfCounties(List<Chunk> lists, List<String> honors) {
        return !lists.isEmpty()
                && honors.stream().allMatch(heldTitles::isOfCounty)
                && lists.stream()
                        .flatMap(list -> list.items().stream())
                        .allMatch(i -> context.places().isMeant(i.text()));
    }

    /** 推进甲县某某基地、乙县国家某某示范区建设: those of the titles held that a rule asks for. */
    private List<HeldTitles.Held> fitting(Give give, List<HeldTitles.Held> held) {
        Cue asked = only.get(give.slot("status"));
        return asked == null
                ? held
                : held.stream()
                        .filter(h -> asked.in(h.title()) || heldTitles.isOfCounty(h.title()))
                        .toList();
    }

    /** 甲县加快建设国家某某示范区: who works on a title is a place or a park, where it is said at all. */
    private boolean isSaidOfPlaces(Reading reading, Give give, List<Chunk> lists) {
        return !give.slot("status").equals("pursued")
                || lists.stream()
                        .flatMap(list -> list.items().stream())
                        .allMatch(
                                i ->
                                        typing.isSelf(i.text())
                                                || typing.isRegion(i.text())
                                                || HeldTitles.isPark(reading, i.text()));
    }

    /** 甲市综合保税区获批: a park that is called after a place is no title of it. */
    private boolean isSeated(Reading reading, String honor) {
        String last = honor.substring(honor.lastIndexOf('、') + 1);
        return HeldTitles.isPark(reading, last) && context.places().leading(last).isPresent();
    }

    private void grant(
            Key holder, String title, Context.When when, Modality modality, Evidence evidence) {
        Key object = context.draft().name("Honor", title, List.of(), evidence);
        context.draft().relate(holder, "recognizedAs", object, when.period(), modality, evidence);
    }

    /** 甲成为全市首家上市企业: no title, but what tells that 甲 is a company. */
    private void companies(Reading reading, FrameMatch match, Give give) {
        if (give.slot("subject").startsWith("$")) {
            return;
        }
        for (Chunk list : match.capture(give.slot("subject"))) {
            for (Item item : list.items()) {
                String name = context.name(list, item);
                if (typing.type(name).isEmpty() && !typing.isSelf(name)) {
                    Evidence evidence = context.evidence(reading, item, match.rule().id());
                    context.draft().name("Enterprise", name, List.of(), evidence);
                }
            }
        }
    }

    /** Who holds a title that stands in one phrase with him: a place, a park, or a sight. */
    private Optional<Key> holder(Reading reading, Chunk words, HeldTitles.Held held, String rule) {
        Item item = held.holder();
        Evidence evidence = context.evidence(reading, item, rule);
        String name = item.text();
        if (context.places().find(name).filter(context.places()::isBelow).isPresent()) {
            return Optional.of(context.draft().name("Region", name, List.of(), evidence));
        }
        return HeldTitles.isPark(reading, name)
                ? Optional.of(context.draft().name("Park", name, List.of(), evidence))
                : subject(reading, words, item, held.title(), rule);
    }

    /** 甲区争创国家级高新区、乙区争创省级高新区: what the next verb is said of is no title. */
    private static int end(Reading reading, FrameMatch match, Chunk last) {
        boolean next =
                match.to() + 1 < reading.chunks().size()
                        && reading.chunks().get(match.to() - 1).end() == last.end()
                        && isVerb(reading.chunks().get(match.to()))
                        && !CLOSING.contains(reading.chunks().get(match.to() + 1).symbol())
                        && last.items().size() > 1;
        return next ? last.items().get(firstOfNext(reading, last) - 1).end() : last.end();
    }

    /** 国家级高新区、乙区和丙区争创…: where those begin in a list of whom the next verb is said. */
    private static int firstOfNext(Reading reading, Chunk list) {
        String text = reading.sentence().text().text();
        int at = list.items().size() - 1;
        while (at > 1
                && !text.substring(list.items().get(at - 1).end(), list.items().get(at).start())
                        .equals("、")) {
            at--;
        }
        return at;
    }

    /** 即将创成: a title that is not yet held. */
    private boolean isWish(Reading reading, FrameMatch match, Give give, int start) {
        String text = reading.sentence().text().text();
        return give.slot("modality").equals("planned")
                || coming.in(text.substring(0, verbStart(match, start)));
    }

    private static int verbStart(FrameMatch match, int start) {
        return match.capture("verb").stream().mapToInt(Chunk::start).findFirst().orElse(start);
    }

    private static boolean isVerb(Chunk chunk) {
        return chunk.type().equals("GRANT") || chunk.symbol().equals("WISH.honor");
    }

    /** The last of the list in front, where it is the title of another up to its last item. */
    private List<Key> next(Reading reading, FrameMatch match, String honor) {
        List<Chunk> chunks = reading.chunks();
        int at = match.from();
        if (at < 2 || chunks.get(at - 1).items().size() < 2 || !isVerb(chunks.get(at - 2))) {
            return List.of();
        }
        Chunk list = chunks.get(at - 1);
        return list.items().subList(firstOfNext(reading, list), list.items().size()).stream()
                .flatMap(one -> subject(reading, list, one, honor, match.rule().id()).stream())
                .toList();
    }

    private static int many(List<Chunk> holders) {
        return holders.stream().mapToInt(list -> list.items().size()).sum();
    }

    private static int opening(Reading reading, FrameMatch match) {
        return reading.chunks().get(match.from()).start();
    }

    private List<Key> subjects(
            Reading reading,
            FrameMatch match,
            Give give,
            List<Chunk> lists,
            String honor,
            Evidence evidence) {
        List<Key> subjects = new ArrayList<>();
        for (Chunk list : lists) {
            if (deeds.areCounted(list)) {
                continue;
            }
            for (Item item : list.items()) {
                Optional<Key> self =
                        typing.isSelf(item.text()) ? context.region(evidence) : Optional.empty();
                self.or(() -> subject(reading, list, item, honor, match.rule().id()))
                        .ifPresent(subjects::add);
            }
        }
        if (subjects.isEmpty()) {
            subjects.addAll(next(reading, match, honor));
        }
        boolean work = !lists.isEmpty() && ofWork.in(honor) && !deeds.areTold(lists, honor);
        if (subjects.isEmpty() && !work) {
            unsaid.holder(reading, match, give, lists, honor, evidence).ifPresent(subjects::add);
        }
        return subjects;
    }

    private Optional<Key> subject(
            Reading reading, Chunk list, Item named, String honor, String rule) {
        Item item = unglossed(reading, named);
        Item alone = Item.of(reading.sentence().text().text(), item.start(), item.end());
        boolean place = ofPlace.in(honor);
        String name = place ? clean.name(alone.text()) : context.name(list, item);
        boolean idea = strength.in(name) || context.nature().head(name, "abstract").isPresent();
        boolean thing =
                context.nature().head(name, "project").isPresent()
                        || typing.type(name).isPresent()
                        || typing.isCompanys(name, honor);
        if ((cluster.in(name) || cluster.in(list.tail())) && name.length() <= 24) {
            Evidence evidence = context.evidence(reading, item, rule);
            return Optional.of(context.draft().name("Industry", name, List.of(), evidence));
        }
        if (idea && !thing) {
            return leader(reading, item, rule);
        }
        if (typing.isSelf(name) || name.length() > LONGEST_HOLDER || name.length() < 2) {
            return Optional.empty();
        }
        boolean common = context.ownness(reading, item) == 0 && typing.type(name).isEmpty();
        boolean body = common && list.items().size() == 1 && deeds.isBody(name);
        if (common && !body || countedHolder.in(name)) {
            return Optional.empty();
        }
        Evidence evidence = context.evidence(reading, item, rule);
        String type = body ? "Organization" : typing.honored(reading, list, item, honor);
        Key holder = context.draft().name(type, name, List.of(), evidence);
        if (type.equals("Project")) {
            Optional<String> company = undertakers.note(reading, list, item, holder, evidence);
            sites.note(reading, list, item, holder, company, evidence);
        } else if (type.equals("Park")) {
            sites.ofPark(holder, evidence);
        }
        return Optional.of(holder);
    }

    /** 甲乙镇（白茶）获评…: a place or a park without the bracket behind it that says by what it wins. */
    private Item unglossed(Reading reading, Item item) {
        int open = item.text().indexOf('（');
        if (open < 2 || !gloss.in(item.text().substring(open))) {
            return item;
        }
        String name = item.text().substring(0, open);
        return typing.isRegion(name) || HeldTitles.isPark(reading, name)
                ? new Item(item.start(), item.start() + open, name, List.of())
                : item;
    }

    /** 甲乙高新区双创工作获…激励: the park or place whose deed wins. */
    private Optional<Key> leader(Reading reading, Item item, String rule) {
        Optional<Key> park =
                reading.names().stream()
                        .filter(n -> n.type().equals("Park") && n.start() == item.start())
                        .findFirst()
                        .flatMap(n -> unsaid.named(reading, n, rule));
        Evidence evidence = context.evidence(reading, item, rule);
        return park.or(
                () ->
                        context.places()
                                .leading(item.text())
                                .map(p -> context.draft().name("Region", p, List.of(), evidence)));
    }

    /** The verb in front of the title. */
    private static String verb(Reading reading, FrameMatch match, int start) {
        return match.capture("verb").isEmpty()
                ? ""
                : Context.words(reading, match.capture("verb").get(0));
    }
}
