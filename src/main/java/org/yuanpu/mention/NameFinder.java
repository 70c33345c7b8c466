package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.CueFamily;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Finds names that their own words tell: a head noun such as 工业园 or 有限公司 at their end and something
 * of their own in front of it.
 */
final class NameFinder {

    private static final int LONGEST = 26;

    /** Tags of words that stand in front of a name and are no part of it. */
    static final Set<String> NO_NAME =
            Set.of("v", "vd", "vi", "vl", "d", "p", "pba", "cc", "c", "ad");

    /** The tag of 和 and 与. */
    private static final String JOINS = "cc";

    private static final Set<String> COMMON =
            Set.of("n", "nz", "v", "vn", "vi", "a", "ad", "an", "b", "d", "s", "nnd");

    /** Kinds of things that are no companies. */
    private static final Set<String> OTHERS = Set.of("org", "park", "abstract", "project");

    private final Lexicon lexicon;
    private final Lexicon heads;
    private final Lexicon bareParks;
    private final Nature nature;
    private final PlainFirms plainFirms;
    private final ParkStart parkStart;
    private final ParkEnd parkEnd;
    private final PlacedParks placed;
    private final ParkPairs parkPairs;
    private final CommonPhrases phrases;
    private final Cue full;
    private final Cue kind;
    private final Cue notStart;
    private final Cue notPlain;
    private final Cue act;
    private final CueFamily none;
    private final Cue looseStart;
    private final Cue meeting;
    private final Cue quarter;
    private final Cue ofPort;
    private final Cue side;
    private final Cue abroad;
    private final Cue lesson;
    private final Cue single;
    private final Cue helps;
    private final Cue builtTrade;
    private final StateFirms stateFirms;
    private final FirmBounds bounds;
    private final CountedFirms counted;
    private final RuralBanks banks;
    private final OpeningFirms openers;
    private final Cue industries;
    private final Cue vague;
    private final Cue site;
    private final Cue worksCloser;
    private final Cue quality;

    NameFinder(Rules rules, Nature nature) {
        this.lexicon = rules.lexicon();
        this.heads = lexicon.only("HEAD");
        this.bareParks = lexicon.only("BAREPARK");
        this.nature = nature;
        this.plainFirms = new PlainFirms(rules.cues(), nature);
        this.parkStart = new ParkStart(rules, nature);
        this.parkEnd = new ParkEnd(rules, nature);
        this.parkPairs = new ParkPairs(rules.cues(), nature);
        this.phrases = new CommonPhrases(rules, nature);
        Cues cues = rules.cues();
        this.full = cues.get("company.full");
        this.kind = cues.get("company.kind");
        this.notStart = cues.get("company.not-start");
        this.notPlain = cues.get("company.not-plain");
        this.act = cues.get("park.act");
        this.none = cues.family("no-park.");
        this.looseStart = cues.get("park.loose-start");
        this.meeting = cues.get("park.meeting");
        this.quarter = cues.get("park.quarter");
        this.lesson = cues.get("park.lesson");
        this.ofPort = cues.get("park.of-port");
        this.abroad = cues.get("park.abroad");
        this.side = cues.get("park.side");
        this.placed = new PlacedParks(cues, parkStart);
        this.helps = cues.get("company.helps");
        this.single = cues.get("company.two-letters");
        this.builtTrade = cues.get("company.built-trade");
        this.stateFirms = new StateFirms(cues, nature);
        this.bounds = new FirmBounds(cues, nature);
        this.counted = new CountedFirms(cues, nature);
        this.banks = new RuralBanks(cues, nature);
        this.openers = new OpeningFirms(rules, nature);
        this.industries = cues.get("company.industries");
        this.vague = cues.get("company.vague-trade");
        this.site = cues.get("project.site");
        this.quality = cues.get("company.quality");
        this.worksCloser = cues.get("company.works-closer");
    }

    /**
     * The names in the stretches of a sentence, outer names beside those inside them.
     *
     * @param locals what is known by its name where the document comes from
     */
    List<Name> find(Sentence sentence, List<Chunk> chunks, Locals locals) {
        List<Name> names = new ArrayList<>();
        for (Chunk chunk : chunks) {
            for (Item item : chunk.items()) {
                inItem(sentence, item, names);
                bare(sentence, item, names);
            }
            companies(sentence, chunk, names, locals.firms());
            chunk.items().forEach(item -> openers.find(sentence, item, names));
        }
        names.removeIf(name -> name.type().equals("Enterprise") && phrases.holds(sentence, name));
        chunks.forEach(chunk -> banks.find(chunk, names));
        locals.parks().find(sentence, names);
        locals.firms().find(sentence, chunks, names);
        return names;
    }

    private void inItem(Sentence sentence, Item item, List<Name> names) {
        String text = sentence.text().text();
        for (int at = item.start() + 1; at < item.end(); at++) {
            for (Hit head : heads.at(text, at)) {
                headed(sentence, item, head, names);
            }
        }
        plainFirms.ofState(sentence, item).ifPresent(names::add);
    }

    private void headed(Sentence sentence, Item item, Hit head, List<Name> names) {
        String text = sentence.text().text();
        boolean area =
                head.word().kind().equals("weakpark")
                        && quarter.in(head.word().text())
                        && Brackets.open(text, item.start(), head.start()) < 0
                        && (bareParks.longest(text, item.start()).isPresent()
                                || names.stream()
                                        .anyMatch(
                                                n ->
                                                        n.start() == item.start()
                                                                && n.type().equals("Park")));
        if (PlainFirms.mayEnd(head.word().text()) && head.end() <= item.end()) {
            int from = start(sentence, item, head.start(), "Enterprise");
            plainFirms.name(sentence, from, head.start()).ifPresent(names::add);
        }
        String type =
                area || placed.tell(sentence, item, head)
                        ? "Park"
                        : type(head, head.end() == item.end());
        if (type.isEmpty()
                || head.end() > item.end()
                || goesOn(text, head, item)
                || parkEnd.goesOn(text, head, item.end())) {
            return;
        }
        int from =
                type.equals("Park")
                        ? parkStart.find(sentence, item, head, names)
                        : start(sentence, item, head.start(), type);
        int start = parkEnd.opened(text, item, from, head);
        int end =
                type.equals("Park")
                        ? parkEnd.find(text, start, head.end(), item.end())
                        : head.end();
        boolean bare =
                start == head.start()
                        && start > item.start()
                        && bareParks.is(head.word().text(), "BAREPARK");
        boolean several = type.equals("Park") && nature.isCounted(text, start);
        String name = !several && (start < head.start() || bare) ? text.substring(start, end) : "";
        boolean own =
                !name.isEmpty()
                        && (bare
                                || nature.ownness(text, sentence.tokens(), start, head.start()) > 0
                                || type.equals("Park") && abroad.in(name)
                                || type.equals("Park")
                                        && (site.in(name) || ofPort.in(name) || side.in(name))
                                        && single(text, start))
                        && name.length() <= LONGEST
                        && Brackets.balanced(name)
                        && !meeting.in(text.substring(end, item.end()))
                        && !lesson.in(text.substring(end, item.end()))
                        && !looseStart.in(name)
                        && !(type.equals("Park")
                                && parkStart.isDeed(sentence, item, start, head, end))
                        && !(type.equals("Enterprise") && notStart.in(name))
                        && !none.in(name);
        if (own && names.stream().noneMatch(n -> n.start() == start && n.end() == end)) {
            names.addAll(
                    type.equals("Park")
                            ? parkPairs.apart(sentence, start, head.start(), end)
                            : List.of(new Name(start, end, type, name)));
        }
    }

    /** Whether neither a count nor a longer name's first part stands in front of a name. */
    private boolean single(String text, int start) {
        return !nature.isCounted(text, start) && !parkStart.isJoined(text, start);
    }

    /** Behind the last verb or kind of thing that stands in front of the name proper. */
    private int start(Sentence sentence, Item item, int head, String type) {
        String text = sentence.text().text();
        int start = item.start();
        for (Token token : sentence.tokens()) {
            if (token.start() < item.start()) {
                continue;
            }
            if (token.end() >= head) {
                break;
            }
            String word = text.substring(token.start(), token.end());
            boolean verb =
                    NO_NAME.contains(token.tag()) && word.length() >= 2 && !nature.covered(word);
            boolean general = kind.in(word);
            boolean joins = token.tag().equals(JOINS) && token.start() > item.start() + 1;
            if ((verb || general || joins)
                    && nature.ownness(text, sentence.tokens(), token.end(), head) > 0) {
                start = token.end();
            }
        }
        start = plainFirms.start(sentence, start, head);
        Matcher acts = act.matcher(text).region(start, head);
        while (acts.find()) {
            start = acts.end();
        }
        return start;
    }

    /** 高新区, 经开区: in a district's report a name without more. */
    private void bare(Sentence sentence, Item item, List<Name> names) {
        parkEnd.valley(item.text())
                .map(name -> new Name(item.start(), item.start() + name.length(), "Park", name))
                .ifPresent(names::add);
        for (Hit hit : bareParks.at(sentence.text().text(), item.start())) {
            if (hit.end() <= item.end()
                    && !lesson.in(sentence.text().text().substring(hit.end(), item.end()))
                    && names.stream()
                            .noneMatch(
                                    n ->
                                            n.start() == hit.start()
                                                    && (n.end() == hit.end()
                                                            || quarter.in(
                                                                    n.text()
                                                                            .substring(
                                                                                    n.text()
                                                                                                    .length()
                                                                                            - 2))))) {
                names.add(new Name(hit.start(), hit.end(), "Park", hit.word().text()));
            }
        }
    }

    /** Companies told by their trade, and those that stand in one list with them. */
    private void companies(Sentence sentence, Chunk chunk, List<Name> names, KnownFirms known) {
        boolean parks = nature.head(chunk.tail(), "park").isPresent();
        if (parks || industries.in(chunk.tail()) || FirmBounds.isAlone(sentence, chunk)) {
            return;
        }
        boolean listed = chunk.symbol().equals("THINGS.company");
        List<Item> items = bounds.of(sentence, chunk, names);
        Set<Item> trades = new HashSet<>(items);
        boolean things = listed || chunk.symbol().equals("THINGS.project");
        boolean works = things && !listed;
        trades.removeIf(
                item ->
                        !trade(sentence, item, things)
                                || works && (worksCloser.in(chunk.tail()) || built(item)));
        long told =
                items.stream()
                        .filter(trades::contains)
                        .filter(item -> nature.head(item.text(), "company").isPresent())
                        .count();
        boolean grouped = items.stream().anyMatch(stateFirms::isGroup);
        boolean brief = stateFirms.areBrief(items);
        if (!listed
                && trades.isEmpty()
                && !grouped
                && !brief
                && items.stream().noneMatch(item -> known.isFirm(item.text()))) {
            return;
        }
        String before = sentence.text().text().substring(0, chunk.start());
        long sure =
                items.stream()
                        .filter(item -> trades.contains(item) || isNamed(item, names, known))
                        .count();
        boolean all = listed || told * 4 >= items.size() || !trades.isEmpty() && helps.in(before);
        boolean founded = grouped && stateFirms.areFounded(sentence.text().text(), items);
        boolean state =
                founded
                        || grouped && items.size() > 1 && sure > 0
                        || grouped && stateFirms.isHelped(sentence.text().text(), items);
        if (founded && !listed) {
            stateFirms.sharing(items).forEach(names::add);
        }
        boolean half = sure * 2 >= items.size();
        boolean plain =
                (all || half)
                        && !(works && (!chunk.tail().isEmpty() || !half))
                        && items.size() > 1
                        && !nature.isOfKinds(chunk);
        for (Item item : items) {
            boolean any = (listed || sure > 0) && item.text().length() >= 2;
            boolean fits =
                    known.isFirm(item.text())
                            || (listed || half && sure > 2) && known.is(item.text())
                            || listed && counted.has(sentence.text().text(), chunk, item)
                            || state && stateFirms.isGroup(item)
                            || brief && stateFirms.isBrief(item)
                            || any
                                    && item.text().length() <= 12
                                    && (trades.contains(item)
                                            || plain
                                                    && plainName(sentence, chunk, item)
                                                    && (all || isAllOwn(sentence, item)));
            if (fits
                    && names.stream()
                            .noneMatch(n -> n.start() == item.start() && n.end() == item.end())) {
                names.add(new Name(item.start(), item.end(), "Enterprise", item.text()));
            }
        }
    }

    /** Whether a thing is a known company, or one by its own name. */
    private static boolean isNamed(Item item, List<Name> names, KnownFirms known) {
        return known.is(item.text())
                || names.stream()
                        .anyMatch(
                                n ->
                                        n.start() == item.start()
                                                && n.end() == item.end()
                                                && n.type().equals("Enterprise"));
    }

    /** 某某光伏: in a list of projects what is built, and no company. */
    private boolean built(Item item) {
        return nature.head(item.text(), "trade").filter(builtTrade::in).isPresent();
    }

    /** Nothing but words of its own in front of the word of a trade. */
    private boolean trade(Sentence sentence, Item item, boolean listed) {
        String name = item.text();
        Optional<String> head = nature.business(name);
        int own = head.map(h -> name.length() - h.length()).orElse(0);
        return own >= 2
                && own <= 5
                && !notStart.in(name)
                && !nature.isGoods(name)
                && isOwn(sentence, item.start(), item.start() + own)
                && !qualified(name.substring(0, own))
                && !isPhrase(sentence, item, name.substring(own), listed);
    }

    /** 甲乙球墨 of 甲乙球墨铸管: whether what stands behind a name tells of the goods how they are. */
    private boolean qualified(String own) {
        for (int at = 2; at < own.length(); at++) {
            if (quality.in(own.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** Words of its own, among which single letters stand that the tagger takes for others. */
    private boolean isOwn(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        return nature.allOwn(text, sentence.tokens(), start, end)
                || end - start == 2
                        && single.in(text.substring(start, end))
                        && nature.allOwn(text, sentence.tokens(), start + 1, end)
                        && KnownFirms.isCut(sentence.tokens(), start, start + 1)
                        && !nature.covered(text.substring(start, end));
    }

    /** 太阳能电池, and 精准医疗 where no list says what its things are. */
    private boolean isPhrase(Sentence sentence, Item item, String head, boolean listed) {
        int at = item.end() - head.length();
        boolean goods =
                lexicon.ending(item.text()).stream()
                        .anyMatch(
                                w -> w.type().equals("GOODS") && w.text().length() > head.length());
        return goods
                || !listed
                        && vague.in(head)
                        && sentence.tokens().stream()
                                .anyMatch(
                                        t ->
                                                t.start() == item.start()
                                                        && t.end() == at
                                                        && COMMON.contains(t.tag()));
    }

    private boolean plainName(Sentence sentence, Chunk list, Item item) {
        String name = item.text();
        boolean other =
                nature.heads(name).words().stream()
                        .filter(word -> OTHERS.contains(word.kind()))
                        .anyMatch(word -> word.kind().equals("org") || !vague.in(word.text()));
        return !other
                && (list.symbol().equals("THINGS.company")
                        ? !nature.isGoods(name)
                        : own(sentence, item))
                && name.length() <= 8
                && !notPlain.in(name);
    }

    /** Whether nothing but words of its own makes up a thing, and no word for its city opens it. */
    private boolean isAllOwn(Sentence sentence, Item item) {
        return !PlainFirms.isOfState(item.text())
                && nature.allOwn(
                        sentence.text().text(), sentence.tokens(), item.start(), item.end());
    }

    private boolean own(Sentence sentence, Item item) {
        return nature.ownness(sentence.text().text(), sentence.tokens(), item.start(), item.end())
                > 0;
    }

    /** A head noun that is only the beginning of a longer one does not end a name. */
    private boolean goesOn(String text, Hit hit, Item item) {
        for (int at = Math.max(item.start(), hit.start() - 8); at < hit.end(); at++) {
            for (Hit other : heads.at(text, at)) {
                boolean longer =
                        other.end() > hit.end()
                                && other.end() <= item.end()
                                && other.start() <= hit.start();
                if (longer && other.word().kind().equals(hit.word().kind())) {
                    return true;
                }
            }
        }
        return false;
    }

    private String type(Hit hit, boolean last) {
        return switch (hit.word().kind()) {
            case "park" -> "Park";
            case "company" -> full.in(hit.word().text()) ? "Enterprise" : "";
            case "org" -> last ? "Organization" : "";
            default -> "";
        };
    }
}
