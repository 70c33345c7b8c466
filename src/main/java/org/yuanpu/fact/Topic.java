package org.yuanpu.fact;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/**
 * The industry that a sentence, or its part behind a semicolon, tells of. Keeps what it read: it is
 * made anew for each document.
 */
final class Topic {

    private static final String ENDS = "，,：:；;。";

    private static final String INDUSTRY = "industry";
    private static final Set<String> NOUNS = Set.of("THINGS", "AND", "SEP");

    private final Industries industries;
    private final Cue opens;
    private final Cue named;
    private final Cue said;
    private final Cue turned;
    private final Cue field;
    private final Cue leans;
    private final Cue moved;
    private final Cue works;
    private final Cue aim;
    private final Cue sum;
    private final Cue brought;
    private final Cue other;
    private final Cue whole;
    private final Cue those;
    private final Cue base;
    private final Cue led;
    private final Cue deed;
    private final Cue trend;
    private final Cue mention;
    private final Cue builds;
    private final Cue develops;
    private final List<Cue> turning;
    private final List<Cue> paired;
    private final Map<Reading, Map<Integer, Optional<Industry>>> clauses = new IdentityHashMap<>();

    Topic(Language language) {
        this.industries = language.industries();
        this.opens = language.cues().get("industry.opens");
        this.named = language.cues().get("industry.named");
        this.said = language.cues().get("industry.said");
        this.turned = language.cues().get("industry.turned");
        this.field = language.cues().get("industry.field");
        this.leans = language.cues().get("industry.leans");
        this.moved = language.cues().get("industry.moved");
        this.works = language.cues().get("industry.works");
        this.whole = language.cues().get("industry.whole");
        this.base = language.cues().get("industry.base");
        this.led = language.cues().get("industry.led");
        this.deed = language.cues().get("industry.deed");
        this.trend = language.cues().get("industry.trend");
        this.mention = language.cues().get("industry.mention");
        this.develops = language.cues().get("industry.develops");
        this.builds = language.cues().get("industry.builds");
        this.those = language.cues().get("industry.those");
        this.aim = language.cues().get("industry.aim");
        this.sum = language.cues().get("industry.sum");
        this.other = language.cues().get("industry.other");
        this.brought = language.cues().get("industry.brought");
        this.paired = List.of(named, field, moved);
        this.turning = List.of(named, said, whole, field, base, those, moved, works);
    }

    /**
     * 先进材料，开工建设甲、乙等项目: the first words name the industry of all that follows, up to the next
     * semicolon.
     *
     * @param reading the sentence
     * @param position where the thing stands that may be in the industry
     */
    Optional<Industry> industry(Reading reading, int position) {
        return opened(reading, position)
                .or(() -> before(reading, position))
                .or(() -> aimed(reading, position));
    }

    /** 落实某某战略，大力发展先进材料产业，建设甲、乙等项目: what the clause right in front of the works develops. */
    private Optional<Industry> before(Reading reading, int position) {
        String text = reading.sentence().text().text();
        int end = text.lastIndexOf('，', position - 1);
        int start = text.lastIndexOf('，', end - 1) + 1;
        return start > 0 && end > start && text.lastIndexOf('；', position) < start
                ? told(field, reading, start, end)
                : Optional.empty();
    }

    /** The industry that the part of the sentence in front of a place opens with. */
    Optional<Industry> opened(Reading reading, int position) {
        String text = reading.sentence().text().text();
        int start = text.lastIndexOf('；', position) + 1;
        int end = end(text, start);
        boolean before = end <= position;
        return (start == 0 ? alone(reading) : Optional.<Industry>empty())
                .or(
                        () ->
                                before
                                        ? told(reading, start, end)
                                        : told(named, reading, start, position));
    }

    /** Whether the sentence opens as one that names an industry, be it none by its own words. */
    boolean turns(Reading reading) {
        String text = reading.sentence().text().text();
        String clause = text.substring(0, end(text, 0)).strip();
        return turned.in(text) || turning.stream().anyMatch(cue -> fits(cue, clause).isPresent());
    }

    /** Whether the first clause of a sentence speaks of another industry than the one told of. */
    boolean leaves(Reading reading, Industry told) {
        String text = reading.sentence().text().text();
        String clause = text.substring(0, end(text, 0));
        return !clause.contains(told.name()) && other.in(clause);
    }

    /** The industry that the whole sentence opens with. */
    Optional<Industry> opening(Reading reading) {
        return alone(reading).or(() -> told(reading, 0, end(reading.sentence().text().text(), 0)));
    }

    /** The words that the sentence begins with, and nothing more said of them. */
    private Optional<Industry> alone(Reading reading) {
        List<Chunk> chunks = reading.chunks();
        if (chunks.size() < 4 || !chunks.get(0).is("THINGS") || chunks.get(0).items().size() != 1) {
            return Optional.empty();
        }
        String next = chunks.get(1).symbol();
        String words = Context.words(reading, chunks.get(1));
        boolean alone = next.equals("COMMA") || opens.in(words);
        String text = chunks.get(0).items().get(0).text();
        return alone && text.length() >= 3 && text.length() <= 20
                ? industries.in(text)
                : Optional.empty();
    }

    /** That of the clause that begins at a place; several things ask for it. */
    private Optional<Industry> told(Reading reading, int start, int end) {
        return clauses.computeIfAbsent(reading, any -> new HashMap<>())
                .computeIfAbsent(start, any -> ofClause(reading, start, end));
    }

    /** The industry in a clause that says what becomes of it or what is made of it. */
    Optional<Industry> ofClause(Reading reading, int start, int end) {
        return told(named, reading, start, end)
                .or(() -> told(said, reading, start, end))
                .or(() -> told(whole, reading, start, end))
                .or(() -> told(field, reading, start, end))
                .or(() -> told(base, reading, start, end))
                .or(() -> told(those, reading, start, end))
                .or(() -> told(moved, reading, start, end))
                .or(() -> told(works, reading, start, end))
                .or(() -> traded(deed, reading, start, end))
                .or(() -> traded(trend, reading, start, end))
                .or(() -> spoken(reading, start, end))
                .or(() -> several(reading, start, end));
    }

    /** 扩大某类材料产业规模: the one industry that a clause speaks of, whatever is done with it. */
    private Optional<Industry> spoken(Reading reading, int start, int end) {
        Optional<Industry> found = Optional.empty();
        if (hasPark(reading, start, end)) {
            return found;
        }
        for (Chunk chunk : reading.chunks()) {
            if (chunk.start() < start || chunk.end() > end || chunk.items().size() != 1) {
                continue;
            }
            Optional<Industry> industry =
                    fits(mention, chunk.items().get(0).text())
                            .flatMap(m -> industries.known(m.group(INDUSTRY)));
            if (industry.isPresent() && found.isPresent()) {
                return Optional.empty();
            }
            found = found.or(() -> industry);
        }
        return found;
    }

    /** 甲乙工业园打造某类材料产业集聚区: what a clause says of a park is told of that park alone. */
    private static boolean hasPark(Reading reading, int start, int end) {
        return reading.names().stream()
                .anyMatch(n -> n.type().equals("Park") && n.start() >= start && n.end() <= end);
    }

    /** 聚焦甲类制造、乙类材料等领域: the industries that a clause builds up, the last with those in front. */
    private Optional<Industry> several(Reading reading, int start, int end) {
        String clause = reading.sentence().text().text().substring(start, end).strip();
        return fits(builds, clause)
                .map(m -> industries.each(m.group("industries")))
                .filter(all -> all.size() > 1)
                .flatMap(Industry::last);
    }

    /** 加快甲、乙等项目建设，做强先进材料产业: what a later clause says it is done for. */
    private Optional<Industry> aimed(Reading reading, int position) {
        String text = reading.sentence().text().text();
        int stop = text.indexOf('；', position);
        int end = stop < 0 ? text.length() : stop;
        int comma = text.indexOf('，', position);
        while (comma >= 0 && comma < end) {
            int from = comma + 1;
            int to = end(text, from);
            Optional<Industry> industry =
                    told(aim, reading, from, to)
                            .or(() -> leant(reading, position, from, to))
                            .or(() -> told(sum, reading, from, to))
                            .or(() -> developed(reading, from, to))
                            .or(() -> several(reading, from, to))
                            .or(() -> brought(reading, from, to));
            if (industry.isPresent()) {
                return industry;
            }
            comma = text.indexOf('，', comma + 1);
        }
        return Optional.empty();
    }

    /** …等项目投产，形成某类材料产业链: the one industry of a clause that says that something is made of it. */
    private Optional<Industry> developed(Reading reading, int from, int end) {
        String clause = reading.sentence().text().text().substring(from, end).strip();
        return fits(develops, clause).isPresent() ? spoken(reading, from, end) : Optional.empty();
    }

    /** 依托甲、乙等企业，发展先进材料产业: what those are to do that the clause in front leans upon. */
    private Optional<Industry> leant(Reading reading, int position, int from, int end) {
        return leans(reading, position)
                ? told(field, reading, from, end)
                        .or(() -> told(led, reading, from, end))
                        .or(() -> told(those, reading, from, end))
                : Optional.empty();
    }

    /** Whether the clause around a place opens as one that names those who lead. */
    private boolean leans(Reading reading, int position) {
        String before = reading.sentence().text().text().substring(0, position);
        int start = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1;
        return leans.in(before.substring(start));
    }

    /** 以甲乙制造为龙头，…，发展先进材料产业: what is brought about by whom a clause leans upon. */
    Optional<Industry> led(Reading reading, int position) {
        return leans(reading, position) ? aimed(reading, position) : Optional.empty();
    }

    /** …等项目投产，推进先进材料产业集群式发展。: what the works bring on, where nothing follows. */
    private Optional<Industry> brought(Reading reading, int from, int end) {
        String text = reading.sentence().text().text();
        boolean last = end == text.length() || "。；;".indexOf(text.charAt(end)) >= 0;
        return last ? told(brought, reading, from, end) : Optional.empty();
    }

    /** Where the clause that begins at a place ends. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private Optional<Industry> told(Cue cue, Reading reading, int start, int end) {
        String clause = reading.sentence().text().text().substring(start, end);
        int from = start + clause.length() - clause.stripLeading().length();
        return fits(cue, clause.strip())
                .filter(m -> isThing(reading, from + m.start(INDUSTRY), from + m.end(INDUSTRY)))
                .filter(m -> !isPlaced(reading, from + m.start(INDUSTRY)))
                .flatMap(m -> industries.in(m.group(INDUSTRY)).map(i -> with(cue, m, i)));
    }

    /** 某类农机、某类医药产业: an industry with the one in front of it. */
    private Industry with(Cue cue, Matcher matcher, Industry industry) {
        return paired.contains(cue)
                ? Optional.ofNullable(matcher.group("first"))
                        .flatMap(words -> industries.in(words, true))
                        .flatMap(first -> Industry.last(List.of(first, industry)))
                        .orElse(industry)
                : industry;
    }

    /** 大力发展现代物流: a trade, though no word for industries stands behind it. */
    private Optional<Industry> traded(Cue cue, Reading reading, int start, int end) {
        String clause = reading.sentence().text().text().substring(start, end).strip();
        return fits(cue, clause).map(m -> m.group(INDUSTRY)).flatMap(industries::trade);
    }

    private static Optional<Matcher> fits(Cue cue, String clause) {
        if (!cue.mayBeIn(clause)) {
            return Optional.empty();
        }
        Matcher matcher = cue.matcher(clause);
        boolean fits = cue.where() == Cue.Where.WHOLE ? matcher.matches() : matcher.lookingAt();
        return fits ? Optional.of(matcher) : Optional.empty();
    }

    /** 推进某某山新能源基地建设: whether the words begin with a place, as the name of one thing does. */
    private static boolean isPlaced(Reading reading, int start) {
        return reading.sentence().tokens().stream()
                .anyMatch(word -> word.start() == start && word.tag().equals("ns"));
    }

    /** Whether no verb or other word of the sentence stands in a stretch. */
    private static boolean isThing(Reading reading, int start, int end) {
        return reading.chunks().stream()
                .filter(c -> c.start() < end && c.end() > start)
                .filter(c -> c.start() >= start || NOUNS.contains(c.type()))
                .allMatch(c -> NOUNS.contains(c.type()));
    }
}
