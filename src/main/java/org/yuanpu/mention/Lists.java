package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;

/**
 * Puts stretches together to lists of things: A、B和C等19个项目.
 *
 * <p>Whether a 和 or 及 parts two things or stands inside one name is decided by what stands on both
 * sides: two names are two things, a name and a common phrase are one.
 */
final class Lists {

    private static final List<String> STAGES = List.of("building", "planned", "started");
    private static final Set<String> VERBS = Set.of("VERB", "SOFT", "LEAD", "WISH");

    /** What is said right behind 等 of works alone. */
    private static final String BUILT = "建设";

    /** Behind a verb, what says that it is done. */
    private static final String DONE = "了";

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:、\\d{1,3})*");

    private final Nature nature;
    private final SharedWords shared;
    private final SharedNumbers numbers;
    private final WorkParts parts;
    private final Conjunctions conjunctions;
    private final CountedLists countedLists;
    private final FrontTrades trades;
    private final Cue countFront;
    private final Cue countBehind;
    private final Cue spill;
    private final Cue projects;
    private final Cue projectsKind;
    private final Cue projectsBehind;
    private final Cue companies;
    private final Cue whose;
    private final Cue ofWorks;
    private final Cue state;
    private final Cue houses;
    private final Cue housesBehind;
    private final Cue quotedCloser;
    private final OwnWorks ownWorks;
    private final Cue numbered;
    private final Cue field;
    private final Cue sizes;
    private final Cue unit;
    private final ClosingWorks works;
    private final Map<String, Cue> stages = new LinkedHashMap<>();

    Lists(Nature nature, Cues cues) {
        this.nature = nature;
        this.shared = new SharedWords(nature, cues);
        this.numbers = new SharedNumbers(cues);
        this.parts = new WorkParts(cues);
        this.conjunctions = new Conjunctions(nature, cues);
        this.trades = new FrontTrades(nature, cues);
        this.countedLists = new CountedLists(nature, cues, trades);
        this.countFront = cues.get("list.count-front");
        this.countBehind = cues.get("list.count-behind");
        this.spill = cues.get("list.spill");
        this.projects = cues.get("list.projects");
        this.projectsKind = cues.get("list.projects-kind");
        this.projectsBehind = cues.get("list.projects-behind");
        this.companies = cues.get("list.companies");
        this.whose = cues.get("list.whose");
        this.ofWorks = cues.get("list.of-works");
        this.state = cues.get("list.state");
        this.houses = cues.get("list.houses");
        this.housesBehind = cues.get("list.houses-behind");
        this.field = cues.get("list.field");
        this.sizes = cues.get("list.sizes");
        this.numbered = cues.get("list.numbered");
        this.unit = cues.get("list.unit");
        this.works = new ClosingWorks(nature, cues);
        this.ownWorks = new OwnWorks(cues);
        this.quotedCloser = cues.get("list.quoted-closer");
        STAGES.forEach(stage -> stages.put(stage, cues.get("list.stage." + stage)));
    }

    /** The same chunks with every stretch of text in a list, be it of one. */
    List<Chunk> group(Sentence sentence, List<Chunk> cut) {
        List<Chunk> chunks = ownWorks.join(sentence.text().text(), withoutDone(sentence, cut));
        List<Chunk> grouped = new ArrayList<>();
        int at = 0;
        while (at < chunks.size()) {
            if (chunks.get(at).symbol().equals("TEXT")) {
                at = list(sentence, chunks, at, grouped);
            } else {
                grouped.add(chunks.get(at++));
            }
        }
        return grouped;
    }

    /** 改造了甲乙、丙丁等广场: the letter behind a verb says that it is done, and is of no name. */
    private static List<Chunk> withoutDone(Sentence sentence, List<Chunk> cut) {
        String text = sentence.text().text();
        List<Chunk> chunks = new ArrayList<>(cut);
        for (int i = 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Chunk before = chunks.get(i - 1);
            if (text.startsWith(DONE, chunk.start())
                    && chunk.symbol().equals("TEXT")
                    && chunk.end() - chunk.start() > 1
                    && VERBS.contains(before.type())
                    && before.end() == chunk.start()) {
                chunks.set(i, Chunk.of("TEXT", chunk.start() + 1, chunk.end()));
            }
        }
        return chunks;
    }

    /** Whether a chunk behind 等 still tells what sort of things the list holds. */
    private boolean belongs(Sentence sentence, List<Chunk> chunks, int at) {
        Chunk chunk = chunks.get(at);
        if (List.of("TEXT", "QUANTITY", "LOC").contains(chunk.symbol())) {
            return true;
        }
        if (chunk.symbol().equals("LOC")) {
            return at + 1 < chunks.size() && belongs(sentence, chunks, at + 1);
        }
        if (at + 2 < chunks.size()
                && chunk.type().equals("ADV")
                && state.in(text(sentence, chunks.get(at + 1)))) {
            return projectsKind.in(text(sentence, chunks.get(at + 2)));
        }
        if (chunk.type().equals("ADV") && at + 1 < chunks.size() && chunks.get(at + 1).is("ADV")) {
            return belongs(sentence, chunks, at + 1);
        }
        if (at + 1 >= chunks.size() || !chunks.get(at + 1).symbol().equals("TEXT")) {
            return false;
        }
        boolean verb =
                List.of("VERB", "SOFT", "TAIL", "OTHER", "COOP", "PREP").contains(chunk.type());
        String next = sentence.text().text().substring(chunks.get(at + 1).start());
        boolean work = chunk.type().equals("SOFT") && isWork(text(sentence, chunks.get(at + 1)));
        boolean sized =
                chunk.symbol().equals("DE")
                        && !field.in(text(sentence, chunks.get(at - 1)))
                        && sizes.in(text(sentence, chunks.get(at + 1)));
        boolean adjective =
                state.in(sentence.text().text().substring(chunk.start(), chunk.end()))
                        && chunk.end() == chunks.get(at + 1).start();
        return sized || chunk.type().equals("ADV") || verb && whose.in(next) || work || adjective;
    }

    /**
     * 等改造提升工程: what stands behind the deed of several works and says no more than that they are
     * such.
     */
    private boolean isWork(String words) {
        return projectsKind.in(words) || ofWorks.in(words) && projectsBehind.in(words);
    }

    /** 甲、乙集团铜等金属交割库: what closes the list belongs to its last name alone. */
    private boolean oneName(List<Item> items, String tail) {
        Item last = items.get(items.size() - 1);
        return items.size() > 1
                && tail.length() >= 5
                && !ofWorks.in(tail)
                && nature.head(tail, "project").isPresent()
                && nature.head(last.text(), "project").isEmpty()
                && items.subList(0, items.size() - 1).stream()
                        .allMatch(
                                i ->
                                        i.text().length() > 5
                                                && nature.head(i.text(), "project").isPresent());
    }

    private int list(Sentence sentence, List<Chunk> chunks, int first, List<Chunk> grouped) {
        List<Item> items = new ArrayList<>();
        items.add(item(sentence, chunks.get(first).start(), chunks.get(first).end()));
        int at = first + 1;
        while (at + 1 < chunks.size() && chunks.get(at + 1).symbol().equals("TEXT")) {
            String link = chunks.get(at).symbol();
            Chunk next = chunks.get(at + 1);
            if (link.equals("SEP")
                    && (isNumber(items.get(items.size() - 1).text())
                                    && !numbers.closes(text(sentence, next))
                            || numbered.in(items.get(items.size() - 1).text())
                                    && unit.in(text(sentence, next)))) {
                Item digits = items.remove(items.size() - 1);
                items.add(item(sentence, digits.start(), next.end()));
            } else if (link.equals("SEP")) {
                items.add(item(sentence, next.start(), next.end()));
            } else if (link.equals("AND")) {
                join(sentence, items, chunks.get(at), next, behind(chunks, at + 2));
            } else {
                break;
            }
            at += 2;
        }
        return closed(sentence, chunks, first, at, parts.of(numbers.of(items)), grouped);
    }

    /** 丙丁3个抽水蓄能 in front of 及: the last of those that are counted, called by what is counted. */
    private Optional<Item> counted(List<Item> items) {
        Item last = items.get(items.size() - 1);
        return countedLists
                .of(items)
                .map(
                        count ->
                                new Item(
                                        last.start(),
                                        last.end(),
                                        last.text().substring(0, count.name()) + count.noun(),
                                        List.of(last.text().substring(0, count.name()))));
    }

    /** What follows: 等 says that there are several in front of it, 、 that more are to come. */
    private static String behind(List<Chunk> chunks, int at) {
        return at < chunks.size() ? chunks.get(at).symbol() : "";
    }

    private void join(Sentence sentence, List<Item> items, Chunk and, Chunk next, String behind) {
        Item last = items.get(items.size() - 1);
        String text = sentence.text().text();
        String words = text.substring(next.start(), next.end());
        if (isNumber(words) && behind.equals("SEP")) {
            items.add(item(sentence, next.start(), next.end()));
            return;
        }
        Optional<Item> one = counted(items);
        if (one.isPresent()) {
            items.set(items.size() - 1, one.get());
            items.add(item(sentence, next.start(), next.end()));
            return;
        }
        if (conjunctions.parts(sentence, items, and, next)) {
            items.add(item(sentence, next.start(), next.end()));
        } else {
            items.set(items.size() - 1, item(sentence, last.start(), next.end()));
        }
    }

    private static String text(Sentence sentence, Chunk chunk) {
        return sentence.text().text().substring(chunk.start(), chunk.end());
    }

    /** 12, and 4、5: the numbers of works that the next item tells, as in 3、4号机组. */
    private static boolean isNumber(String words) {
        return NUMBERS.matcher(words).matches();
    }

    private static Item item(Sentence sentence, int start, int end) {
        return Item.of(sentence.text().text(), start, end);
    }

    /** 完成甲乙路、丙丁路等改造提升: behind a verb, what is done to the things of a list closes it. */
    private boolean isDone(Sentence sentence, List<Chunk> chunks, int first, int at) {
        return first > 0
                && at + 1 < chunks.size()
                && VERBS.contains(chunks.get(first - 1).type())
                && chunks.get(at).type().equals("SOFT")
                && Set.of("COMMA", "STOP").contains(chunks.get(at + 1).symbol())
                && projects.in(text(sentence, chunks.get(at)));
    }

    /** Puts the list down with what closes it, and tells which chunk comes next. */
    private int closed(
            Sentence sentence,
            List<Chunk> chunks,
            int first,
            int at,
            List<Item> items,
            List<Chunk> grouped) {
        int start = chunks.get(first).start();
        if (at >= chunks.size() || !chunks.get(at).symbol().equals("ETC")) {
            grouped.addAll(open(sentence, start, chunks.get(at - 1).end(), items));
            return at;
        }
        int behind = at + 1;
        while (behind < chunks.size() && belongs(sentence, chunks, behind)) {
            behind++;
        }
        if (behind == at + 1 && isDone(sentence, chunks, first, behind)) {
            behind++;
        }
        int from = chunks.get(at).end();
        int end = chunks.get(behind - 1).end();
        grouped.addAll(tailed(sentence, start, from, end, shared.ofClosed(sentence, items)));
        String tail = sentence.text().text().substring(from, end).strip();
        Chunk last = grouped.remove(grouped.size() - 1);
        String rest = sentence.text().text().substring(end);
        boolean built =
                !last.symbol().equals("THINGS.project")
                                && behind < chunks.size()
                                && end == chunks.get(behind).start()
                                && (projectsBehind.in(rest)
                                        || tail.isEmpty()
                                                && rest.startsWith(BUILT)
                                                && areNamed(items)
                                        || houses.in(tail) && housesBehind.in(rest))
                        || last.symbol().equals("THINGS.plain")
                                && works.close(tail)
                                && areNamed(items);
        Chunk list =
                built ? new Chunk("THINGS.project", start, end, last.items(), last.tail()) : last;
        Optional<Chunk> stage = stage(grouped, chunks, behind, tail, end);
        grouped.add(list);
        stage.ifPresent(grouped::add);
        return behind;
    }

    /**
     * Whether the first of some things and no fewer than half of them are called by more than
     * common words.
     */
    private boolean areNamed(List<Item> items) {
        return !nature.covered(items.get(0).text())
                && items.stream().filter(item -> nature.covered(item.text())).count() * 2
                        <= items.size();
    }

    /** A、B等续建项目: where no verb stands on either side, the closing words say how far they are. */
    private Optional<Chunk> stage(
            List<Chunk> grouped, List<Chunk> chunks, int behind, String tail, int end) {
        boolean governed =
                !grouped.isEmpty() && VERBS.contains(grouped.get(grouped.size() - 1).type());
        boolean open =
                behind >= chunks.size()
                        || Set.of("COMMA", "STOP").contains(chunks.get(behind).symbol());
        return stages.entrySet().stream()
                .filter(stage -> !governed && open && stage.getValue().in(tail))
                .map(stage -> Chunk.of("VERB." + stage.getKey(), end, end))
                .findFirst();
    }

    /** A list with the words behind its 等; what follows their head noun stands for itself. */
    private List<Chunk> tailed(Sentence sentence, int start, int from, int end, List<Item> items) {
        String told = sentence.text().text().substring(from, end).strip();
        boolean quoted = quotedCloser.in(told);
        String words = quoted ? told.substring(1, told.length() - 1) : told;
        int at = sentence.text().text().indexOf(words, from);
        Matcher on = spill.matcher(words);
        if (on.matches() && !projectsKind.in(on.group("rest"))) {
            int cut = at + on.end("head");
            String kind = projectsKind.in(on.group("kind")) ? "project" : "company";
            return List.of(
                    new Chunk("THINGS." + kind, start, cut, items, uncounted(on.group("head"))),
                    new Chunk("THINGS.plain", cut, end, List.of(item(sentence, cut, end)), ""));
        }
        String tail = uncounted(words);
        if (!tail.isEmpty() && oneName(items, tail)) {
            Item last = items.remove(items.size() - 1);
            items.add(item(sentence, last.start(), end));
        }
        return List.of(new Chunk("THINGS." + kind(tail), start, end, items, tail));
    }

    private String uncounted(String closer) {
        return countBehind.cutFrom(countFront.cutFrom(closer));
    }

    /**
     * A list without 等: its last item may bear the word that closes it, with or without a count, as
     * in 甲、乙、丙项目 and 甲、乙、丙3条公路.
     */
    private List<Chunk> open(Sentence sentence, int start, int end, List<Item> items) {
        Item last = items.get(items.size() - 1);
        Optional<Matcher> going = countedLists.going(items);
        if (going.isPresent()) {
            List<Item> companies = new ArrayList<>(items.subList(0, items.size() - 1));
            companies.add(item(sentence, last.start(), last.start() + going.get().end("name")));
            int cut = last.start() + going.get().end("noun");
            return List.of(
                    new Chunk("THINGS.company", start, cut, companies, going.get().group("noun")),
                    new Chunk("THINGS.plain", cut, end, List.of(item(sentence, cut, end)), ""));
        }
        return List.of(counted(sentence, start, end, items));
    }

    private Chunk counted(Sentence sentence, int start, int end, List<Item> items) {
        Item last = items.get(items.size() - 1);
        Optional<CountedLists.Closing> counted = countedLists.of(items);
        List<Item> served =
                counted.map(closing -> trades.counted(items, closing)).orElse(List.of());
        if (!served.isEmpty()) {
            return new Chunk("THINGS.project", start, end, served, "");
        }
        if (counted.isPresent()) {
            List<Item> bare = new ArrayList<>(items.subList(0, items.size() - 1));
            bare.add(item(sentence, last.start(), last.start() + counted.get().name()));
            String tail = counted.get().noun();
            boolean built = counted.get().all();
            String kind = built ? "project" : kind(tail);
            return new Chunk("THINGS." + kind, start, end, bare, tail);
        }
        boolean works = items.size() > 1 && projectsKind.in(last.text());
        return new Chunk(
                "THINGS." + (works ? "project" : "plain"),
                start,
                end,
                trades.of(shared.of(sentence, items)),
                "");
    }

    /** What sort of things a list holds, by the words that close it. */
    private String kind(String tail) {
        if (!tail.isEmpty() && projects.in(tail)) {
            return "project";
        }
        return !tail.isEmpty() && companies.in(tail) ? "company" : "plain";
    }
}
