package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.yuanpu.mention.Quantity;
import org.yuanpu.mention.Time;
import org.yuanpu.ontology.Unit;
import org.yuanpu.ontology.Units;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.text.Sentence;

/** Cuts a sentence into the chunks that the rules for figures are patterns over. */
final class FigureChunks {

    private static final int LONGEST_GAP = 12;

    private final WordSet reach;
    private final WordSet gap;
    private final WordSet all;
    private final WordSet each;
    private final WordSet from;
    private final WordSet named;
    private final WordSet among;
    private final WordSet total;
    private final WordSet counted;
    private final WordSet work;
    private final WordSet generic;
    private final WordSet worked;
    private final WordSet spending;
    private final WordSet grant;
    private final WordSet predicate;
    private final WordSet keep;
    private final WordSet verbs;
    private final WordSet of;
    private final WordSet doubled;
    private final WordSet done;
    private final WordSet heads;
    private final WordSet attribute;
    private final Cue comparedStart;
    private final Cue comparedEnd;
    private final Cue gapCompared;
    private final Cue openEnd;
    private final Cue and;
    private final Cue average;
    private final Cue respectively;
    private final Cue listing;
    private final Cue persons;
    private final Cue rank;
    private final Cue fund;
    private final Cue steps;
    private final Attributive attributive;
    private final Indicators indicators;
    private final Units units;

    FigureChunks(FigureRules rules, Indicators indicators, Units units) {
        this.units = units;
        this.verbs = new WordSet(rules.quantities().verbs());
        this.reach = new WordSet(rules.phrases().get("REACH"));
        this.gap = new WordSet(rules.phrases().get("GAP"));
        this.all = new WordSet(rules.phrases().get("ALL"));
        this.each = new WordSet(rules.phrases().get("EACH"));
        this.from = new WordSet(rules.phrases().get("FROM"));
        this.named = new WordSet(rules.phrases().get("NAMED"));
        this.among = new WordSet(rules.phrases().get("AMONG"));
        this.total = new WordSet(rules.phrases().get("TOTAL"));
        this.counted = new WordSet(rules.phrases().get("COUNTED"));
        this.work = new WordSet(rules.phrases().get("WORK"));
        this.generic = new WordSet(rules.phrases().get("GENERIC"));
        this.worked = new WordSet(rules.phrases().get("WORKED"));
        this.spending = new WordSet(rules.phrases().get("SPENDING"));
        this.grant = new WordSet(rules.phrases().get("GRANT"));
        this.predicate = new WordSet(rules.phrases().get("PREDICATE"));
        this.keep = new WordSet(rules.phrases().get("KEEP"));
        this.indicators = indicators;
        this.of = new WordSet(rules.phrases().get("OF"));
        this.doubled = new WordSet(rules.phrases().get("DOUBLED"));
        this.done = new WordSet(rules.phrases().get("DEED"));
        this.attribute = new WordSet(rules.phrases().get("ATTRIBUTE"));
        this.heads =
                new WordSet(
                        Stream.of("HEAD", "MEASURE")
                                .flatMap(s -> rules.phrases().get(s).stream())
                                .toList());
        Cues cues = rules.cues();
        this.comparedStart = cues.get("figure.compared-start");
        this.comparedEnd = cues.get("figure.compared-end");
        this.gapCompared = cues.get("figure.gap-compared");
        this.openEnd = cues.get("figure.open-end");
        this.and = cues.get("figure.and");
        this.average = cues.get("figure.average");
        this.respectively = cues.get("figure.respectively");
        this.listing = cues.get("figure.listing");
        this.rank = cues.get("figure.rank");
        this.fund = cues.get("figure.fund");
        this.steps = cues.get("figure.steps");
        this.persons = cues.get("figure.persons");
        this.attributive = new Attributive(cues);
    }

    /** The chunks of a sentence, in its order. */
    List<FigureChunk> of(Sentence sentence, List<Quantity> quantities, List<Time> times) {
        String text = sentence.text().text();
        List<FigureChunk> raw = new ArrayList<>();
        boolean[] closed = Enclosed.in(text, quantities);
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            FigureChunk mark = mark(text, i, quantities, times, closed);
            if (mark == null) {
                i++;
            } else {
                text(raw, start, i);
                raw.add(mark);
                i = mark.end();
                start = i;
            }
        }
        text(raw, start, text.length());
        List<FigureChunk> merged = attributive.merge(text, raw);
        List<FigureChunk> chunks = new ArrayList<>();
        for (int n = 0; n < merged.size(); n++) {
            refine(text, merged, n, chunks);
        }
        return VerbChunks.read(sentence, chunks);
    }

    private static void text(List<FigureChunk> raw, int start, int end) {
        if (end > start) {
            raw.add(FigureChunk.of("TEXT", start, end));
        }
    }

    private String kind(String text, Quantity q) {
        if (q.change()) {
            return first(text, q.start(), q.end(), verbs) == null ? "more" : "verb";
        }
        String unit = q.unit();
        while (!unit.isEmpty() && units.spelled(unit).isEmpty()) {
            unit = unit.substring(1);
        }
        String kind = units.spelled(unit).map(Unit::kind).orElse("");
        boolean nameless = kind.isEmpty() && q.unit().endsWith("万");
        boolean counts =
                nameless
                        || kind.startsWith("count")
                        || kind.equals("units")
                        || kind.equals("persons");
        return counts ? "count" : kind.equals("share") ? "share" : "amount";
    }

    /** Whether a number measures something and does not count things. */
    boolean isAmount(String text, Quantity q) {
        return kind(text, q).equals("amount");
    }

    private FigureChunk mark(
            String text, int at, List<Quantity> quantities, List<Time> times, boolean[] closed) {
        for (Quantity q : quantities) {
            if (q.start() == at) {
                return FigureChunk.of(q, kind(text, q));
            }
        }
        for (Time t : times) {
            boolean outside = !closed[at] || !closed[t.end() - 1];
            if (t.start() == at && t.role() != Time.Role.COMPARED && outside) {
                return FigureChunk.of(t);
            }
        }
        if (closed[at]) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '、' ->
                    Behind.isLevels(text, at, quantities)
                            ? null
                            : FigureChunk.of("PAUSE", at, at + 1);
            case '，', ',' -> FigureChunk.of("COMMA", at, at + 1);
            case '；', '：', '。', '！', '？', ';', ':', '（', '）', '“', '”', '－', '—', ' ' ->
                    FigureChunk.of("STOP", at, at + 1);
            default -> null;
        };
    }

    private void refine(String text, List<FigureChunk> raw, int n, List<FigureChunk> to) {
        FigureChunk chunk = raw.get(n);
        if (!chunk.is("TEXT")) {
            to.add(chunk);
            return;
        }
        boolean behind = n > 0 && raw.get(n - 1).isNumber();
        boolean before = n + 1 < raw.size() && numberFollows(raw, n + 1);
        int start = chunk.start();
        int end = chunk.end();
        if (behind) {
            start = behind(text, raw.get(n - 1).quantity(), start, end, before, to);
        }
        List<FigureChunk> closing = new ArrayList<>();
        if (before) {
            end = closing(text, start, end, closing);
        }
        String twice = before ? null : last(text, start, end, doubled);
        if (twice != null) {
            end -= twice.length();
            closing.add(FigureChunk.of("DOUBLED", end, end + twice.length()));
        }
        middle(text, start, end, to);
        to.addAll(closing);
    }

    private static boolean numberFollows(List<FigureChunk> raw, int n) {
        return raw.get(n).isNumber()
                || raw.get(n).is("TIME")
                        && (number(raw, n + 1) || raw.size() > n + 1 && number(raw, n + 2));
    }

    private static boolean number(List<FigureChunk> raw, int n) {
        return n < raw.size() && raw.get(n).isNumber();
    }

    /** What stands right behind a number: 的, the thing counted, what it became. */
    private int behind(
            String text, Quantity q, int from, int end, boolean before, List<FigureChunk> to) {
        int start = from;
        if (first(text, start, end, of) != null) {
            to.add(FigureChunk.of("OF", start, start + 1));
            start++;
        }
        int granted = granted(text, start, end, to);
        if (granted > start) {
            return granted;
        }
        if (and.matcher(text.substring(start, end)).matches()) {
            to.add(FigureChunk.of("AND", start, end));
            return end;
        }
        if (and.in(text.substring(start, end))) {
            return start;
        }
        if (steps.in(text.substring(start, end))) {
            return end - steps.cutFrom(text.substring(start, end)).length();
        }
        int stop = nounEnd(text, start, end, before);
        if (stop > start && counts(q, text.substring(start, stop))) {
            to.add(FigureChunk.of(sort(text.substring(start, stop)), start, stop));
            return stop;
        }
        return start;
    }

    private String sort(String noun) {
        if (indicators.isKind(noun) || indicators.isPart(noun)) {
            return "BEHIND.kind";
        }
        if (rank.in(noun)) {
            return "BEHIND.rank";
        }
        return fund.in(noun) ? "BEHIND.fund" : "BEHIND.plain";
    }

    private boolean counts(Quantity q, String noun) {
        return !q.change()
                && !persons.in(q.unit())
                && !isSpent(q, noun)
                && noun.length() > 1
                && (!starts(noun, predicate) || starts(noun, keep) || isDone(noun))
                && q.bound() != null;
    }

    /** 投入5亿元实施某类项目: the amount is that of the money and not of the things. */
    private boolean isSpent(Quantity q, String noun) {
        return q.unit().endsWith("元") && starts(noun, spending) && !starts(noun, keep);
    }

    /** 签约项目, 已签约项目: verbs right in front of a head says of which sort the thing is. */
    private boolean isDone(String noun) {
        int at = 0;
        for (String verb = first(noun, 0, noun.length(), predicate);
                verb != null;
                verb = first(noun, at, noun.length(), predicate)) {
            at += verb.length();
        }
        return at > 0 && first(noun, at, noun.length(), counted) != null;
    }

    private int granted(String text, int from, int end, List<FigureChunk> to) {
        int start = from;
        String thing = first(text, start, end, generic);
        if (thing != null) {
            start += thing.length();
        }
        String verb = first(text, start, end, grant);
        if (verb == null || start + verb.length() + 1 >= end) {
            return from;
        }
        int noun = start + verb.length();
        int then = text.indexOf('并', noun);
        int stop = then > noun + 1 && then < end ? then : end;
        if (thing != null) {
            to.add(FigureChunk.of("BEHIND.plain", from, start));
        }
        to.add(FigureChunk.of("GRANT", start, noun));
        to.add(FigureChunk.of("TEXT", noun, stop));
        return stop;
    }

    /** Where the noun counted ends: before a predicate, or behind a head when a number follows. */
    private int nounEnd(String text, int start, int end, boolean before) {
        int stop = end;
        boolean[] quoted = Enclosed.quotes(text);
        for (int i = start + 1; i < end; i++) {
            String kept = first(text, i, end, keep);
            if (quoted[i] || kept != null) {
                i += kept == null ? 0 : kept.length() - 1;
                continue;
            }
            String verb = first(text, i, end, predicate);
            if (verb != null
                    && i - start > 1
                    && !names(text, start, i, end)
                    && !(i + verb.length() == end && worked.contains(verb))
                    && !counts(text, i + verb.length(), end)) {
                stop = i;
                break;
            }
            boolean closed = before || last(text, start, i, counted) != null;
            if (and.in(text.substring(i, i + 1)) && closed) {
                stop = i;
                break;
            }
        }
        if (before) {
            for (int i = start; i < stop; i++) {
                String head = first(text, i, stop, counted);
                if (head != null) {
                    return i + head.length();
                }
            }
            int measured = measured(text, start, stop);
            if (measured > start) {
                return measured;
            }
        }
        String deed = last(text, start, stop, work);
        int bare = deed == null ? stop : stop - deed.length();
        return deed != null && last(text, start, bare, counted) != null ? bare : stop;
    }

    /** 2个某类改造试点园区: a verb that says of which sort the things behind it are. */
    private boolean names(String text, int start, int at, int end) {
        String sort = first(text, at, end, attribute);
        return sort != null
                && last(text, at + sort.length(), end, counted) != null
                && last(text, start, at, counted) == null;
    }

    /** 14家上市公司市值, 700场活动拉动消费: what the next number measures of those counted. */
    private int measured(String text, int start, int stop) {
        String head = last(text, start, stop, heads);
        if (head != null && stop - head.length() - start > 1) {
            return stop - head.length();
        }
        for (int i = start; i < stop - 2; i++) {
            String kept = first(text, i, stop, keep);
            String deed = first(text, i, stop, done);
            if (kept != null) {
                i += kept.length() - 1;
            } else if (deed != null && i > start + 1 && isVerb(text, i + deed.length(), stop)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether what ends at a place is a verb there, and does not go on as a noun: 安置区. */
    private static boolean isVerb(String text, int end, int stop) {
        return end < stop && "区点站所室厅库林地率数量者费款标".indexOf(text.charAt(end)) < 0;
    }

    /** 投资超百亿元项目: a number that was not cut off belongs to the noun. */
    private static boolean counts(String text, int at, int end) {
        return at < end && "0123456789十百千万亿".indexOf(text.charAt(at)) >= 0;
    }

    /** Cues right before a number, from the end: 达, 均, 分别, 较上年, 高于全市. */
    private int closing(String text, int start, int to, List<FigureChunk> closing) {
        int end = to;
        boolean more = true;
        while (more) {
            more = false;
            Matcher compared = comparedEnd.matcher(text.substring(start, end));
            if (compared.find() && compared.end() > compared.start()) {
                end = start + compared.start();
                more = true;
            }
            for (Closer closer :
                    List.of(
                            new Closer("REACH", reach),
                            new Closer("ALL", all),
                            new Closer("EACH", each),
                            new Closer("FROM", from),
                            new Closer("NAMED", named))) {
                String word = last(text, start, end, closer.words());
                boolean inside =
                        word != null
                                && word.length() == 1
                                && end - 2 >= start
                                && average.in(text.substring(end - 2, end));
                if (word != null && !inside) {
                    closing.add(0, FigureChunk.of(closer.symbol(), end - word.length(), end));
                    end -= word.length();
                    more = true;
                }
            }
        }
        Matcher compared = gapCompared.matcher(text.substring(start, end));
        int gapAt = compared.find() ? start + compared.start() : gapAt(text, start, end);
        if (gapAt >= 0) {
            closing.add(0, FigureChunk.of("GAP", gapAt, end));
            end = gapAt;
        }
        return end;
    }

    private record Closer(String symbol, WordSet words) {}

    private int gapAt(String text, int start, int end) {
        for (int i = Math.max(start, end - LONGEST_GAP); i < end; i++) {
            String word = first(text, i, end, gap);
            if (word != null && i + word.length() <= end) {
                return i;
            }
        }
        return -1;
    }

    private void middle(String text, int from, int to, List<FigureChunk> chunks) {
        int start = from;
        int end = to;
        String opening = first(text, start, end, among);
        if (opening != null) {
            chunks.add(FigureChunk.of("AMONG", start, start + opening.length()));
            start += opening.length();
        }
        Matcher compared = comparedStart.matcher(text.substring(start, end));
        if (compared.find()) {
            start += compared.end();
        }
        if (start >= end) {
            return;
        }
        Matcher split = respectively.matcher(text).region(start, text.length());
        if (split.find() && split.start() > start && split.end() + 1 < end) {
            chunks.add(FigureChunk.of("TEXT", start, split.start()));
            chunks.add(FigureChunk.of("EACH", split.start(), split.end()));
            start = split.end();
        }
        String rest = text.substring(start, end);
        String symbol =
                total.contains(rest)
                        ? "TOTAL"
                        : indicators.isLead(rest) || openEnd.in(rest)
                                ? "LEAD"
                                : listing.in(rest) ? "LISTED" : "TEXT";
        chunks.add(FigureChunk.of(symbol, start, end));
    }

    private static String first(String text, int at, int end, WordSet words) {
        return words.at(text, at, end);
    }

    private static String last(String text, int start, int end, WordSet words) {
        return words.before(text, start, end);
    }

    private static boolean starts(String text, WordSet words) {
        return !words.opening(text).isEmpty();
    }
}
