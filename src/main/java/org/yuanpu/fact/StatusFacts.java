package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Give;

/** Projects, with what becomes of them, where they stand and who undertakes them. */
final class StatusFacts {

    private static final String ROW = "row.project";

    /** What a row of a box says of the thing in its first cell. */
    private static final ProjectJudge.Said BOXED =
            new ProjectJudge.Said(ProjectJudge.Verb.STRICT, ROW, "");

    private final Context context;
    private final ProjectJudge judge;
    private final Undertakers undertakers;
    private final Typing typing;
    private final IndustryFacts industries;
    private final RowStatus rows;
    private final Sites sites;
    private final Progress progress;
    private final Steps steps;
    private final Clean clean;
    private final Cue settles;
    private final Cue closer;
    private final Cue plan;
    private final Cue project;
    private final Cue built;
    private final Cue hotel;
    private final PhasesAlone phases;
    private final MeasuredWorks measured;
    private final ObjectClauses clauses;
    private final Cue settlers;
    private final Cue takesIn;
    private final Cue builds;
    private final Cue finishes;
    private final Cue mainPart;
    private final Cue deed;
    private final Cue thoughtOf;
    private final Cue quality;
    private final Cue granted;
    private final SharedTails tails;
    private final BuiltParks parks;
    private final Cue many;
    private final Founded founded;
    private final OpenedHotels hotels;

    StatusFacts(
            Context context,
            Typing typing,
            IndustryFacts industries,
            Undertakers undertakers,
            Sites sites) {
        this.sites = sites;
        this.undertakers = undertakers;
        this.context = context;
        this.steps = new Steps(context.language().cues());
        this.progress = new Progress(context.language());
        this.judge = context.judge();
        this.typing = typing;
        this.industries = industries;
        this.clean = context.clean();
        Cues cues = context.language().cues();
        this.rows = new RowStatus(cues);
        this.settles = cues.get("project.settles");
        this.closer = cues.get("project.closer");
        this.plan = cues.get("project.plan");
        this.project = cues.get("list.projects-kind");
        this.phases = new PhasesAlone(context);
        this.measured = new MeasuredWorks(context);
        this.clauses = new ObjectClauses(context);
        this.built = cues.get("company.built-trade");
        this.hotel = cues.get("company.hotel");
        this.settlers = cues.get("place.settlers");
        this.builds = cues.get("project.builds");
        this.takesIn = cues.get("project.takes-in");
        this.finishes = cues.get("project.finishes");
        this.mainPart = cues.get("project.main-part");
        this.deed = cues.get("project.deed");
        this.thoughtOf = cues.get("project.thought-of");
        this.quality = cues.get("project.quality");
        this.granted = cues.get("project.granted");
        this.tails = new SharedTails(context.language());
        this.parks = new BuiltParks(context);
        this.many = cues.get("project.many");
        this.founded = new Founded(context);
        this.hotels = new OpenedHotels(context);
    }

    void read(Reading reading, FrameMatch match, Give give) {
        if (give.slot("status").equals("listed") && !planned(reading, match)
                || match.capture("place").stream().anyMatch(this::isSettler)) {
            return;
        }
        String object = give.slot("object");
        Chunk verb = object.startsWith("$") ? null : match.capture(object).get(0);
        List<Chunk> places = match.capture("place");
        if (!places.isEmpty() && verb != null && takesIn.in(Context.words(reading, verb))) {
            return;
        }
        List<Chunk> lists = match.capture(give.slot("subject"));
        String status =
                verb == null
                        ? told(reading, match, give, lists)
                        : progress.of(reading, match, lists, verb, isOver(reading, verb));
        if (status.isEmpty() || isQuality(lists)) {
            return;
        }
        boolean strict =
                object.equals("$building") && !match.rule().id().equals("status.box")
                        || Set.of("status.tried", "status.series").contains(match.rule().id())
                        || verb != null && loose(reading, verb);
        ProjectJudge.Said said =
                new ProjectJudge.Said(
                        said(verb, strict, status, match.rule().id()),
                        match.rule().id(),
                        verb == null ? "" : Context.words(reading, verb));
        List<String> passed = verb == null ? List.of() : progress.passed(reading, verb);
        for (Chunk list : lists) {
            if (give.slot("status").equals("series") && !isSeries(list)) {
                continue;
            }
            Chunk closed = closed(list, lists);
            for (Item told : list.items()) {
                Item whole = measured.named(reading, phases.named(reading, told));
                Item item = tails.called(list, whole, isPlace(list, whole));
                boolean sure =
                        strict
                                && (settled(reading, list, item, status)
                                        || finished(reading, verb, item));
                ProjectJudge.Said verbal = sure ? said.as(ProjectJudge.Verb.PLAIN) : said;
                boolean then = give.slot("status").equals("then");
                boolean named =
                        then
                                ? context.draft().has("Project", context.name(list, item))
                                : isProject(reading, list, item, verbal)
                                        || closed != list
                                                && isProject(reading, closed, item, verbal)
                                        || parks.has(reading, verb, list, item);
                if (named
                        && !(give.slot("status").equals("listed") && isPark(item))
                        && !(match.rule().id().equals("status.before")
                                && clauses.open(reading, list, item))
                        && founded.fits(reading, give, item)
                        && !isPlace(list, item)
                        && !(strict && verb != null && parks.isQuarter(list, item))
                        && !isGoods(reading, verb, list, item)) {
                    Key project = project(reading, list, item, match.rule().id());
                    boolean hoped =
                            give.slot("status").equals("hoped")
                                    && context.when(reading, item.end()).modality()
                                            == Modality.PLANNED;
                    String reached = hoped ? "planned" : status;
                    int at = verb == null ? item.end() : Math.max(item.end(), verb.start());
                    status(reading, project, reached, item, at, match.rule().id());
                    if (verb != null) {
                        hotels.note(reading, verb, list, item, match.rule().id());
                    }
                    passed.forEach(s -> status(reading, project, s, item, at, match.rule().id()));
                    places.forEach(p -> placed(reading, project, p, match));
                } else if (!places.isEmpty() && isCompany(list, item)) {
                    seat(reading, item, match);
                }
            }
        }
    }

    /** 甲乙大道、丙丁水库，戊己大桥建成: what is told of by a clause behind is a list by itself. */
    private static boolean isSeries(Chunk list) {
        return list.items().size() > 1 || list.symbol().equals("THINGS.project");
    }

    /** 甲乙产业园列入…统一规划: a park that a plan takes in is there already. */
    private boolean isPark(Item item) {
        return context.nature().head(clean.name(item.text()), "park").isPresent();
    }

    /** 提升甲乙、丙丁等商圈和街区服务功能: what is made better are not the works. */
    private boolean isQuality(List<Chunk> lists) {
        List<Item> last = lists.get(lists.size() - 1).items();
        return lists.size() + last.size() > 2 && quality.in(last.get(last.size() - 1).text());
    }

    /** What a rule says without a verb; empty where it asks for more and there is none. */
    private String told(Reading reading, FrameMatch match, Give give, List<Chunk> lists) {
        String status = give.slot("object").substring(1);
        return switch (give.slot("status")) {
            case "step" ->
                    steps.reached(reading, match.capture("by").get(0), match.capture("step"))
                            .orElse("");
            case "wished" -> thoughtOf.in(words(reading, match.capture("wish"))) ? status : "";
            case "granted" -> {
                Chunk verb = match.capture("grant").get(0);
                Chunk last = lists.get(lists.size() - 1);
                yield granted.in(words(reading, List.of(last, verb))) ? status : "";
            }
            case "founded" -> founded.status(reading, match, status);
            default -> status.equals("building") ? progress.closing(lists).orElse(status) : status;
        };
    }

    private static String words(Reading reading, List<Chunk> chunks) {
        int to = chunks.get(chunks.size() - 1).end();
        return reading.sentence().text().text().substring(chunks.get(0).start(), to);
    }

    /** 甲乙纯电重卡量产: what is made or moves in, and is called after no work. */
    private boolean isGoods(Reading reading, Chunk verb, Chunk list, Item item) {
        return verb != null
                && list.symbol().equals("THINGS.plain")
                && settles.in(Context.words(reading, verb))
                && context.nature().head(clean.name(item.text()), "project").isEmpty()
                && context.nature().head(clean.name(item.text()), "trade").isEmpty();
    }

    private boolean isOver(Reading reading, Chunk verb) {
        return context.when(reading, verb.start()).modality() == Modality.ACTUAL;
    }

    /** 甲乙产业园入驻企业35家: who settles stands behind the verb, and no place. */
    private boolean isSettler(Chunk place) {
        return settlers.in(place.items().get(0).text());
    }

    /** 投资3亿元的甲乙、5亿元的丙丁等项目: a list that the last of several closes with its own word. */
    private static Chunk closed(Chunk list, List<Chunk> lists) {
        String last = lists.get(lists.size() - 1).symbol();
        return last.equals("THINGS.project") && !list.symbol().equals(last)
                ? new Chunk(last, list.start(), list.end(), list.items(), list.tail())
                : list;
    }

    /** How much the verb of a rule says of the things that it governs. */
    private static ProjectJudge.Verb said(Chunk verb, boolean strict, String status, String rule) {
        if (strict) {
            return verb == null && rule.equals("status.push")
                    ? ProjectJudge.Verb.NONE
                    : ProjectJudge.Verb.STRICT;
        }
        if (verb == null || !verb.is("VERB") || status.equals("signed")) {
            return ProjectJudge.Verb.PLAIN;
        }
        return status.equals("operational") && rule.equals("status.behind")
                ? ProjectJudge.Verb.IN_USE
                : ProjectJudge.Verb.HARD;
    }

    /** Whether what takes things in is a plan of the state. */
    private boolean planned(Reading reading, FrameMatch match) {
        return match.capture("plan").stream()
                .anyMatch(list -> plan.in(Context.words(reading, list)));
    }

    /** 引进甲乙化工项目, 甲乙等项目落地: what is won and bears a name and the word 项目 is no idea. */
    private boolean settled(Reading reading, Chunk list, Item item, String status) {
        boolean listed =
                list.symbol().equals("THINGS.project")
                        && project.in(list.tail())
                        && !many.in(list.items().get(0).text())
                        && context.ownness(reading, item) > 0;
        return status.equals("signed")
                && (listed
                        || project.in(item.text())
                                && undertakers.named(reading, list, item).isPresent());
    }

    /** 完成甲乙路改造, 甲乙广场主体工程完成: what is done for a house or street that has a name is no idea. */
    private boolean finished(Reading reading, Chunk verb, Item item) {
        return verb != null
                && finishes.in(Context.words(reading, verb))
                && (mainPart.in(item.text()) || isHouse(item.text()))
                && reading.chunks().stream()
                        .noneMatch(c -> c.is("QUANTITY") && c.end() == item.start())
                && context.ownness(reading, item) > 0;
    }

    /** Whether a building stands in front of what is done. */
    private boolean isHouse(String words) {
        String front = words;
        while (front.length() > 2 && deed.in(front)) {
            front = deed.cutFrom(front);
        }
        return front.length() < words.length()
                && front.length() > 2
                && (context.nature().head(front, "project").isPresent()
                        || context.nature().head(front, "park").isPresent()
                        || context.nature().head(front, "org").isPresent());
    }

    /** What the user knows, or was told before, is known; of all else the judge decides. */
    private boolean isProject(Reading reading, Chunk list, Item item, ProjectJudge.Said said) {
        String name = context.name(list, item);
        return context.draft()
                .known()
                .type(name)
                .map("Project"::equals)
                .orElseGet(
                        () ->
                                judge.accepts(reading.sentence(), list, item, said)
                                        || shares(reading, list, item, said)
                                        || context.draft().has("Project", name));
    }

    /** 甲县、乙县智能装备产业园: a county in front of the work of another has one of its own. */
    private boolean shares(Reading reading, Chunk list, Item item, ProjectJudge.Said said) {
        Item last = list.items().get(list.items().size() - 1);
        return list.symbol().equals("THINGS.plain")
                && !item.equals(last)
                && list.items().stream()
                        .filter(i -> i.start() >= item.start() && !i.equals(last))
                        .allMatch(i -> context.places().isCounty(clean.name(i.text())))
                && context.places()
                        .leading(clean.name(last.text()))
                        .filter(context.places()::isCounty)
                        .isPresent()
                && judge.accepts(reading.sentence(), list, last, said);
    }

    /** 甲、乙等企业落户丙地: whether who settles at a place is a company that the document names. */
    private boolean isCompany(Chunk list, Item item) {
        return list.symbol().equals("THINGS.company")
                || context.draft().has("Enterprise", clean.name(item.text()));
    }

    private void seat(Reading reading, Item item, FrameMatch match) {
        String name = clean.name(item.text());
        if (context.draft().has("Enterprise", name)) {
            match.capture("place")
                    .forEach(p -> placed(reading, new Key("Enterprise", name), p, match));
        }
    }

    /** Who builds the things of a list. */
    void undertaker(Reading reading, FrameMatch match, Give give) {
        for (Chunk list : match.capture(give.slot("subject"))) {
            for (Item item : list.items()) {
                String name = clean.name(item.text());
                if (context.draft().has("Project", name)) {
                    undertaken(reading, match, give, new Key("Project", name));
                }
            }
        }
    }

    private void undertaken(Reading reading, FrameMatch match, Give give, Key project) {
        for (Chunk list : match.capture(give.slot("object"))) {
            for (Item item : list.items()) {
                String name = clean.name(item.text());
                Evidence evidence = context.evidence(reading, item, match.rule().id());
                typing.type(name)
                        .filter(
                                type ->
                                        type.equals("Enterprise")
                                                && context.ownness(reading, item) > 0
                                                && name.length() < 14)
                        .map(type -> context.draft().name(type, name, List.of(), evidence))
                        .ifPresent(who -> undertakers.relate(project, who, evidence));
            }
        }
    }

    /** Whether an item is a division's name and nothing more. */
    private boolean isPlace(Chunk list, Item item) {
        String name = context.name(list, item);
        return context.nature().head(name, "project").isEmpty()
                && context.places().find(name).isPresent();
    }

    private boolean loose(Reading reading, Chunk verb) {
        return verb.is("SOFT") && !builds.in(Context.words(reading, verb))
                || context.lexicon().is(Context.words(reading, verb), "LOOSE");
    }

    private void status(
            Reading reading, Key project, String status, Item item, int at, String rule) {
        Context.When when = context.when(reading, at);
        context.draft()
                .relate(
                        project,
                        "hasStatus",
                        new Key("Status", status),
                        when.period(),
                        when.modality(),
                        context.evidence(reading, item, rule));
    }

    /** A box's row: the thing in its first cell, with what its description says becomes of it. */
    boolean row(Reading reading, Reading.Subject subject) {
        String status = rows.of(reading);
        boolean described = !status.isEmpty();
        Reading named = reading.about(subject);
        Chunk list =
                new Chunk("THINGS.project", 0, subject.item().end(), List.of(subject.item()), "");
        if (described && isProject(named, list, subject.item(), BOXED)) {
            Key project = project(named, list, subject.item(), ROW);
            Context.When when = context.when(reading, Integer.MAX_VALUE);
            context.draft()
                    .relate(
                            project,
                            "hasStatus",
                            new Key("Status", status),
                            when.period(),
                            when.modality(),
                            context.evidence(reading, 0, 0, ROW));
            return true;
        }
        return false;
    }

    private Key project(Reading reading, Chunk list, Item item, String rule) {
        String name = context.name(list, item);
        List<String> aliases = new ArrayList<>(item.aliases());
        if (!list.tail().isEmpty()
                && list.tail().length() < 12
                && !closer.in(list.tail())
                && !name.endsWith(list.tail())) {
            aliases.add(name + list.tail());
        }
        Evidence evidence = context.evidence(reading, item, rule);
        Key key = context.draft().name("Project", name, aliases, evidence);
        Optional<String> told = undertakers.named(reading, list, item);
        told.or(() -> undertakers.bare(reading, list, item))
                .or(() -> undertakers.ofList(reading, list, item))
                .map(
                        who ->
                                context.draft()
                                        .name(
                                                "Enterprise",
                                                who,
                                                undertakers.brief(who, name),
                                                evidence))
                .filter(who -> !itself(told, name, list))
                .ifPresent(who -> undertakers.relate(key, who, evidence));
        sites.note(reading, list, item, key, told, evidence);
        industries
                .of(reading, list, name)
                .ifPresent(industry -> industries.relate(key, industry, evidence));
        return key;
    }

    /**
     * A short name that alone is called what is built may be a hotel's, and a hotel is not said to
     * build itself; what ends as a company does is one.
     */
    private boolean itself(Optional<String> told, String name, Chunk list) {
        return told.isPresent()
                && (told.get().equals(name)
                                && !list.symbol().equals("THINGS.project")
                                && context.nature()
                                        .business(name)
                                        .filter(t -> !built.in(t))
                                        .isEmpty()
                        || hotel.in(name));
    }

    /** 落户甲乙新区: a part of a town that is no park. */
    private Optional<String> quarter(String name) {
        return Optional.of("Region").filter(region -> context.places().isQuarter(name));
    }

    private void placed(Reading reading, Key project, Chunk chunk, FrameMatch match) {
        for (Item item : chunk.items()) {
            String name = clean.name(item.text());
            Optional<String> type =
                    typing.type(name)
                            .filter(Set.of("Park", "Region")::contains)
                            .filter(
                                    t ->
                                            !context.nature().covered(name)
                                                    || context.nature().is(name, "BAREPARK"));
            type.or(() -> quarter(name))
                    .ifPresent(
                            t ->
                                    sites.locate(
                                            project,
                                            new Key(t, name),
                                            context.evidence(reading, item, match.rule().id())));
        }
    }
}
