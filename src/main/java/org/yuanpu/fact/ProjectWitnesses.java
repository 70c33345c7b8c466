package org.yuanpu.fact;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuanpu.mention.Brackets;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.CueFamily;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;

/**
 * Hears by rules several witnesses whether an item is a project's name or only a kind of thing.
 * Keeps what they said: each document has its own.
 */
final class ProjectWitnesses {

    /** A project's name has no more letters. */
    static final int LONGEST = 38;

    /** A name of so few letters that is all goods says what is grown or made. */
    private static final int SHORT = 3;

    /** What is no name, whatever speaks for it. */
    static final int NONE = -9;

    /** With fewer witnesses nothing is a name, whatever else is said of it. */
    private static final int FEWEST = 2;

    /** What speaks for a thing of a list of projects that is called by what is made. */
    private static final int MADE = 4;

    private final Map<String, Boolean> nameless = new HashMap<>();
    private final Map<Item, Integer> owns = new IdentityHashMap<>();
    private final Map<Chunk, Map<Item, Integer>> scores = new IdentityHashMap<>();
    private final Nature nature;
    private final Clean clean;
    private final Cue counted;
    private final CueFamily none;
    private final Cue institution;
    private final Cue numbered;
    private final Cue house;
    private final Cue phased;
    private final Cue single;
    private final Cue project;
    private final Cue weak;
    private final Cue quoted;
    private final Cue joined;
    private final Cue title;
    private final Cue ground;
    private final Cue industrial;
    private final Cue sum;
    private final Cue output;
    private final Cue many;
    private final Cue campaigns;
    private final Cue mainPart;
    private final Cue deed;
    private final Cue cared;
    private final Cue openedUp;
    private final Cue parkDeed;
    private final Cue diversions;
    private final Cue legal;
    private final Cue idle;
    private final Neighbours neighbours;
    private final Standing standing;
    private final Peers peers;
    private final Roles roles;
    private final LoneWorks lone;
    private final UsedWorks used;
    private final Cue quarter;
    private final Cue online;
    private final Cue bank;
    private final Cue pushed;
    private final Cue produces;

    ProjectWitnesses(Language language) {
        this.nature = language.nature();
        this.clean = language.clean();
        Cues cues = language.cues();
        this.counted = cues.get("project.counted");
        this.none = cues.family("no-project.");
        this.institution = cues.get("project.institution");
        this.numbered = cues.get("project.numbered");
        this.house = cues.get("project.house");
        this.phased = cues.get("project.phased");
        this.single = cues.get("project.single");
        this.project = cues.get("project.single-called");
        this.weak = cues.get("project.weak");
        this.quoted = cues.get("project.quoted");
        this.joined = cues.get("project.joined");
        this.title = cues.get("project.title");
        this.ground = cues.get("project.ground");
        this.industrial = cues.get("project.industrial");
        this.sum = cues.get("project.sum");
        this.output = cues.get("project.output");
        this.campaigns = cues.get("project.campaigns");
        this.many = cues.get("project.many");
        this.mainPart = cues.get("project.main-part");
        this.legal = cues.get("name.legal");
        this.idle = cues.get("list.idle");
        this.parkDeed = cues.get("project.park-deed");
        this.diversions = cues.get("project.diversion");
        this.cared = cues.get("project.cared");
        this.openedUp = cues.get("project.opened-up");
        this.pushed = cues.get("project.pushed");
        this.produces = cues.get("project.produces");
        this.quarter = cues.get("project.quarter");
        this.online = cues.get("project.online");
        this.bank = cues.get("project.bank");
        this.deed = cues.get("project.deed");
        this.neighbours = new Neighbours(language);
        this.standing = new Standing(language);
        this.peers = new Peers(language);
        this.roles = new Roles(cues);
        this.lone = new LoneWorks(cues);
        this.used = new UsedWorks(language);
    }

    /** Whether the item names a project, as far as rules can tell. */
    boolean accept(Sentence sentence, Chunk list, Item item, ProjectJudge.Verb verb) {
        boolean plain = list.symbol().equals("THINGS.plain");
        boolean strict = verb.strict();
        boolean hard = verb.hard();
        int least = strict ? 4 : 3;
        int witnesses = score(sentence, list, item);
        boolean named =
                witnesses == NONE
                        ? plain && shares(sentence, list, item, least)
                                || isBeside(sentence, list, item, verb)
                        : isNamed(sentence, list, item, witnesses, strict, hard)
                                || (plain || lone.isSure(name(item.text())))
                                        && told(sentence, item, verb)
                                || likeTheOthers(sentence, list, item, verb);
        return (named || verb == ProjectJudge.Verb.IN_USE && isUsed(sentence, list, item))
                && (verb != ProjectJudge.Verb.NONE || !plain || isDone(list, item))
                && !(plain && hard && legal.in(name(item.text())))
                && !(plain && isCounted(sentence, list, item))
                && !isOfMany(sentence, list)
                && !roles.isOfOthers(sentence, list)
                && !idle.in(list.tail())
                && !isAmongKinds(sentence, list, item)
                && !(plain && isAmongTitles(list))
                && !(plain && isIdle(name(item.text())))
                && (lone.isNoRole(name(item.text()))
                        || !roles.has(sentence, list, item, name(item.text())));
    }

    /** 甲乙、丙丁等书院投入使用: whether what is in use is a name. */
    private boolean isUsed(Sentence sentence, Chunk list, Item item) {
        String name = name(item.text());
        return !isNone(name) && used.has(sentence, list, name, score(sentence, list, item) != NONE);
    }

    /** 某某服务平台, 丙丁银行: what is a work only where a list says so. */
    private boolean isIdle(String name) {
        return online.in(name) || bank.in(name);
    }

    /** 20个停车设施和驿站: of what stands behind a count there are several of its kind. */
    private boolean isCounted(Sentence sentence, Chunk list, Item item) {
        String text = sentence.text().text();
        return nature.isCounted(text, item.start())
                || list.tail().isEmpty()
                        && nature.isCounted(text, list.start())
                        && own(sentence, item) < 2
                        && !institution.in(name(item.text()));
    }

    /** 教育、卫生、丙丁牧等援建项目: a name that little speaks for, among nothing but kinds of work. */
    private boolean isAmongKinds(Sentence sentence, Chunk list, Item item) {
        String name = name(item.text());
        return list.items().size() > 2
                && own(sentence, item) < 2
                && !nature.is(name, "FIRM")
                && nature.head(name, "project").isEmpty()
                && !lone.isOfTown(name)
                && list.items().stream()
                        .filter(other -> !other.equals(item))
                        .allMatch(other -> own(sentence, other) == 0);
    }

    /** 甲乙产业引领区、丙丁旅游示范县: what counties are to be, each its own. */
    private boolean isAmongTitles(Chunk list) {
        return list.items().size() > 1
                && list.items().stream().anyMatch(item -> title.in(name(item.text())));
    }

    /** 加快甲乙景区扩容, 加快甲乙公园、丙丁物流园等: what is pushed on says what is done, or is listed. */
    private boolean isDone(Chunk list, Item item) {
        String name = name(item.text());
        boolean closed =
                list.items().get(list.items().size() - 1).end() < list.end()
                        && (list.tail().isEmpty() || deed.in(list.tail()));
        Nature.Heads heads = nature.heads(name);
        return deed.in(name)
                || deed.in(item.text())
                || closed && heads.has("project") && !heads.has("org");
    }

    /**
     * 一批甲、乙项目, “甲”“乙”两项工程: kinds of which there are several, where no 等 says that they are
     * examples.
     */
    private boolean isOfMany(Sentence sentence, Chunk list) {
        return list.tail().isEmpty() && many.in(list.items().get(0).text())
                || campaigns.in(sentence.text().text().substring(list.start(), list.end()));
    }

    /** Whether what speaks for a name is enough behind a verb. */
    private boolean isNamed(
            Sentence sentence, Chunk list, Item item, int witnesses, boolean strict, boolean hard) {
        int score =
                witnesses
                        + (hard && single(sentence, item) ? 1 : 0)
                        + (hard && described(sentence, item) ? 3 : 0)
                        - (strict && weak.in(name(item.text())) ? 1 : 0);
        int least = strict ? 4 : 3;
        return score >= least
                || score + 1 == least
                        && (strict && alone(sentence, item) || amongNames(sentence, list, item));
    }

    /** Whether a thing is a name as those are that stand beside it under one verb. */
    private boolean likeTheOthers(
            Sentence sentence, Chunk list, Item item, ProjectJudge.Verb verb) {
        String name = name(item.text());
        boolean work = !verb.strict() || !deed.in(name);
        boolean pushed = verb == ProjectJudge.Verb.NONE;
        return !isNone(name)
                && !many.in(list.items().get(0).text())
                && (isBeside(sentence, list, item, verb)
                        || work && peers.isExample(list, name)
                        || peers.isSource(list, item, named(sentence, list, pushed, verb))
                        || work
                                && peers.isWork(
                                        list, item, name, named(sentence, list, false, verb))
                        || peers.isArea(
                                list,
                                item,
                                name,
                                named(sentence, list, pushed, verb)
                                        .or(other -> told(sentence, other, verb)))
                        || peers.isListed(list, item, name, named(sentence, list, pushed, verb)));
    }

    private boolean isBeside(Sentence sentence, Chunk list, Item item, ProjectJudge.Verb verb) {
        return !many.in(list.items().get(0).text())
                && !isNone(name(item.text()))
                && peers.isBeside(
                        list,
                        item,
                        name(item.text()),
                        named(sentence, list, verb.strict(), verb)
                                .or(other -> told(sentence, other, verb)));
    }

    /** Whether a thing of a list is a name by its own words. */
    private Predicate<Item> named(
            Sentence sentence, Chunk list, boolean strict, ProjectJudge.Verb verb) {
        return item ->
                isNamed(sentence, list, item, score(sentence, list, item), strict, verb.hard());
    }

    /**
     * 稀土产业园, 能源大数据中心: without a name of its own, but told by what it is for; of idle verbs only a
     * park is that. A park that has a name of its own is no less built.
     */
    private boolean told(Sentence sentence, Item item, ProjectJudge.Verb verb) {
        String name = name(item.text());
        boolean told =
                own(sentence, item) == 0
                        ? lone.isTold(name, verb)
                        : lone.isOfTown(name)
                                || !verb.strict()
                                        && ground.in(name)
                                        && nature.head(name, "project").isEmpty();
        return told && !isNone(name) && !isNone(Clean.marked(item.text(), name));
    }

    /** 甲乙、丙丁街道养老中心: two letters in front of a work that is called by two. */
    private boolean shares(Sentence sentence, Chunk list, Item item, int least) {
        Item last = list.items().get(list.items().size() - 1);
        String name = item.text();
        return list.symbol().equals("THINGS.plain")
                && !item.equals(last)
                && name.length() == 2
                && !isNone(name)
                && name.codePoints().allMatch(Character::isIdeographic)
                && own(sentence, item) > 0
                && last.text().length() >= name.length() + 2
                && nature.head(last.text(), "project").isPresent()
                && !industrial.in(last.text())
                && own(sentence, last) > 0
                && score(sentence, list, last) >= least;
    }

    /** Whether an item is called as works are that stand alone, with a name of its own. */
    private boolean alone(Sentence sentence, Item item) {
        String name = name(item.text());
        return (single.in(name) || cared.in(name) || project.in(name)) && own(sentence, item) > 0;
    }

    /** 国际集装箱分拨中心: a work of which there is one, told by what it is for. */
    private boolean described(Sentence sentence, Item item) {
        String name = name(item.text());
        return name.length() >= 7 && single.in(name) && own(sentence, item) == 0;
    }

    /**
     * How much of an item only a name would have; what stands in front of the name does not count.
     */
    int own(Sentence sentence, Item item) {
        return owns.computeIfAbsent(item, any -> ownness(sentence, item));
    }

    private int ownness(Sentence sentence, Item item) {
        int start = item.start() + Math.max(0, item.text().indexOf(name(item.text())));
        return nature.ownness(sentence.text().text(), sentence.tokens(), start, item.end());
    }

    /** Whether an item is no kind of building but one of its own. */
    private boolean single(Sentence sentence, Item item) {
        int own = own(sentence, item);
        Nature.Heads heads = nature.heads(item.text());
        return own >= 2 || own > 0 && (heads.has("trade") || heads.has("company"));
    }

    /** A list with a sure name in it is a list of names, and of buildings that have none. */
    private boolean amongNames(Sentence sentence, Chunk list, Item item) {
        return list.items().size() > 1
                && (own(sentence, item) > 0
                        || nature.head(name(item.text()), "project").isPresent())
                && list.items().stream().anyMatch(i -> score(sentence, list, i) >= 4);
    }

    /**
     * Whether an item begins with the word 和, and not with a place such as 和田 or 和平; behind a 、,
     * and where several things are pushed on, it is the first letter of a name.
     */
    private boolean joined(Sentence sentence, Chunk list, Item item) {
        String before = sentence.text().text().substring(0, item.start());
        boolean listed = before.endsWith("、") || list.items().size() > 1 && pushed.in(before);
        return !listed
                && joined.in(item.text())
                && (nature.covered(joined.cutFrom(item.text()))
                        || sentence.tokens().stream()
                                .noneMatch(
                                        t ->
                                                t.start() == item.start()
                                                        && t.end() - t.start() > 1
                                                        && t.tag().startsWith("n")));
    }

    /** 市美术馆、科技馆、…: the town's own houses in one list, of which the first says whose they are. */
    private boolean beside(Chunk list, Item item) {
        Item first = list.items().get(0);
        return list.items().size() > 1
                && !list.symbol().equals("THINGS.company")
                && institution.in(name(first.text()))
                && !first.equals(item)
                && house.in(name(item.text()));
    }

    /** 15万吨乳酸、10万吨聚乳酸等项目: in a list of projects a name by what is made. */
    private boolean made(Chunk list, String name) {
        return list.symbol().equals("THINGS.project") && output.in(name);
    }

    /** 甲、乙等12个项目: what is counted has names. */
    private boolean isCounted(Sentence sentence, Chunk list) {
        if (!list.symbol().equals("THINGS.project")) {
            return false;
        }
        String words = sentence.text().text().substring(list.start(), list.end());
        return sum.in(words);
    }

    /** The bare name that words of a list are. */
    String name(String words) {
        return clean.name(words);
    }

    /** Whether the words of a name say that it is none; several rules ask for one name. */
    boolean isNone(String name) {
        return nameless.computeIfAbsent(name, none::in);
    }

    /** The sum of all witnesses; 3 is enough behind a verb that takes buildings alone. */
    int score(Sentence sentence, Chunk list, Item item) {
        return scores.computeIfAbsent(list, any -> new IdentityHashMap<>())
                .computeIfAbsent(item, any -> weighed(sentence, list, item));
    }

    private int weighed(Sentence sentence, Chunk list, Item item) {
        String name = name(item.text());
        if (name.length() < (list.symbol().equals("THINGS.project") ? 2 : 3)
                || name.length() > LONGEST
                || counted.in(name) && !made(list, name)
                || name.length() <= SHORT
                        && nature.isGoods(name)
                        && !nature.is(name, "FIRM")
                        && !lone.isSure(name)
                        && !beside(list, item)
                || joined(sentence, list, item)
                || !Brackets.balanced(name)) {
            return NONE;
        }
        int score = made(list, name) ? MADE : sum(sentence, list, item, name);
        boolean none =
                score >= FEWEST
                        && (isNone(name) || isNone(Clean.marked(item.text(), name)))
                        && !(list.symbol().equals("THINGS.project") && standing.isFirms(name));
        return none ? NONE : score;
    }

    /** 甲乙湖开发, 丙丁经开区扩区, and not 甲乙岛保护, of which plans are made. */
    private boolean isOpenedUp(String name) {
        return openedUp.in(name) && cared.in(name) || parkDeed.in(name);
    }

    private int sum(Sentence sentence, Chunk list, Item item, String name) {
        int own = own(sentence, item);
        Nature.Heads heads = nature.heads(name);
        Optional<String> head = heads.of("project");
        Optional<String> idea = heads.of("abstract");
        boolean phase = phased.in(name);
        boolean road = standing.isRoad(name);
        if (road
                || numbered.in(name)
                || institution.in(name)
                || beside(list, item)
                || own > 0 && quoted.in(item.text())) {
            own = Math.max(own, 2);
        }
        boolean diversion = diversions.in(name);
        boolean told =
                own == 0 && (phase || diversion || quarter.in(name) || standing.isFirms(name));
        own = told || own == 1 && standing.isFirms(name) ? own + 1 : own;
        int score = Math.min(own, 2);
        boolean built =
                head.isPresent()
                        || phase
                        || diversion
                        || road
                        || own > 1 && (produces.in(name) || isOpenedUp(name));
        score += built || mainPart.in(item.text()) ? 2 : 0;
        score += list.symbol().equals("THINGS.project") ? 2 : 0;
        score += item.aliases().isEmpty() || own == 0 ? 0 : Math.min(own, 2);
        score += (heads.has("company") || heads.has("trade")) && own > 0 ? 1 : 0;
        score += quoted.in(name) && own > 0 || phase ? 1 : 0;
        boolean firm = nature.is(name, "FIRM") || neighbours.isMeasured(sentence, item);
        score += own > 0 && list.symbol().equals("THINGS.project") && firm ? 1 : 0;
        score -= own == 0 && !isCounted(sentence, list) ? 2 : 0;
        boolean vague =
                idea.isPresent()
                        && idea.get().length() >= head.map(String::length).orElse(0)
                        && !phase
                        && !(own > 0 && cared.in(name));
        score -= vague && !list.symbol().equals("THINGS.project") ? 4 : 0;
        score -= list.symbol().equals("THINGS.company") ? 3 : 0;
        return score;
    }
}
