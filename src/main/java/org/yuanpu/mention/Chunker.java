package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Cuts a sentence into chunks: words of the lexicon, times, points, and stretches of other text.
 *
 * <p>The longest word wins. Words that also stand inside names count at the edges of a stretch
 * only; what stands in brackets or quotation marks is never cut.
 */
final class Chunker {

    private static final Set<String> NOUNS = Set.of("vn", "n", "an", "b", "nz");
    private static final String CUTS = "，；：。！？,;:!?|—";
    private static final String STOPS = "。！？!?；;";
    private static final Set<String> LEFT = Set.of("SOFT");
    private static final Set<String> RIGHT = Set.of("TAIL");
    private static final Set<String> EDGING = Set.of("SOFT", "TAIL", "INERT");

    /** Classes that only tell of what sort a stretch is, and neither end nor make one. */
    private static final Set<String> TELLING =
            Set.of(
                    "HEAD",
                    "GENERIC",
                    "SOFT",
                    "TAIL",
                    "LOOSE",
                    "BAREPARK",
                    "STRONG",
                    "FIRM",
                    "BRAND",
                    "GOODS",
                    "TERM");

    private static final Set<String> NO_CHUNK = with(TELLING, "INERT");

    /** Classes that never cut a stretch, unlike words that keep it whole. */
    private static final Set<String> NO_WORD = with(TELLING, "ETC");

    /** How many letters a word at the end of a stretch may have. */
    private static final int LONGEST = 12;

    /** A verb in quotation marks has more letters. */
    private static final int SLOGAN = 5;

    /** A verb that is part of no name: 水岸联动实施甲乙景区改造工程. */
    private static final String CARRIES_OUT = "实施";

    /** 创造了: what is done and over, and no part of a name. */
    private static final String DONE = "了";

    private final Lexicon lexicon;
    private final Lexicon cutting;
    private final Lexicon edging;
    private final Cue reach;
    private final Cue total;
    private final Cue amount;
    private final Cue work;
    private final Cue via;
    private final Cue headOnly;
    private final Doers doers;
    private final Closers closers;
    private final InNames names;
    private final JoinedPlaces joinedPlaces;
    private final LastWords.Signs joins;
    private final PatternChunks timesAndCounts;

    private static Set<String> with(Set<String> classes, String another) {
        return Stream.concat(classes.stream(), Stream.of(another))
                .collect(Collectors.toUnmodifiableSet());
    }

    Chunker(Rules rules) {
        this.lexicon = rules.lexicon();
        this.cutting = lexicon.only(w -> !NO_WORD.contains(w.type()) || KnownFirms.opensAsTie(w));
        this.edging = lexicon.only(word -> EDGING.contains(word.type()));
        Cues cues = rules.cues();
        this.total = cues.get("chunk.total");
        this.reach = cues.get("chunk.reach");
        this.amount = cues.get("chunk.amount");
        this.work = cues.get("list.work");
        this.headOnly = cues.get("chunk.head-only");
        this.via = cues.get("chunk.via");
        this.names = new InNames(cues, lexicon);
        this.doers = Doers.of(cues);
        this.joinedPlaces = new JoinedPlaces(cues);
        this.joins = LastWords.Signs.of(cues);
        this.timesAndCounts = new PatternChunks(cues);
        this.closers = new Closers(rules);
    }

    /** The chunks of a sentence, without gaps but for white space, lists not yet put together. */
    List<Chunk> cut(Sentence sentence) {
        return new Run(sentence).chunks();
    }

    /** One sentence being cut. */
    private final class Run {

        private final String text;
        private final BitSet edges = new BitSet();
        private final BitSet shielded;
        private final int[] wordEnds;
        private final BitSet nouns = new BitSet();
        private final java.util.Map<Integer, String> verbs = new java.util.HashMap<>();
        private final BitSet joined;
        private final Dashes dashes;
        private final LastWords lastWords;
        private final List<Chunk> chunks = new ArrayList<>();
        private final PatternChunks.Scan patterns;
        private int open = -1;

        Run(Sentence sentence) {
            this.text = sentence.text().text();
            this.patterns = timesAndCounts.scan(text);
            this.lastWords = new LastWords(lexicon, joins, text);
            this.shielded = Brackets.shielded(text);
            this.joined = joinedPlaces.in(text, sentence.tokens());
            this.wordEnds = new int[text.length() + 1];
            BitSet places = new BitSet();
            for (Token token : sentence.tokens()) {
                edges.set(token.start());
                edges.set(token.end());
                if (NOUNS.contains(token.tag())) {
                    nouns.set(token.start());
                }
                if (token.tag().equals("v") && token.end() - token.start() == 2) {
                    verbs.put(token.start(), text.substring(token.start(), token.end()));
                }
                if (token.tag().startsWith("ns")) {
                    places.set(token.start(), token.end());
                }
                wordEnds[token.start()] = token.end();
            }
            this.dashes = new Dashes(text, places);
        }

        List<Chunk> chunks() {
            int at = 0;
            while (at < text.length()) {
                at = step(at);
            }
            close(text.length());
            return names.join(text, chunks);
        }

        private int step(int at) {
            char c = text.charAt(at);
            if (at > 0 && c == '“' && text.charAt(at - 1) == '”') {
                close(at);
                chunks.add(Chunk.of("SEP", at, at));
            }
            if (shielded.get(at)) {
                Optional<Hit> verb = c == '“' ? quoted(at) : Optional.empty();
                return verb.isPresent()
                        ? add(verb.get().word().symbol(), at, verb.get().end() + 1)
                        : extend(at, at + 1);
            }
            if (c == '—' && open >= 0 && dashes.inWord(at)) {
                return extend(at, at + 1);
            }
            if (c == '—' && open >= 0 && dashes.betweenPlaces(at)) {
                return extend(at, at + 2);
            }
            if (CUTS.indexOf(c) >= 0) {
                return add(STOPS.indexOf(c) >= 0 ? "STOP" : "COMMA", at, at + 1);
            }
            if (c == '、') {
                return add("SEP", at, at + 1);
            }
            if (Character.isWhitespace(c)) {
                close(at);
                return at + 1;
            }
            int closed = closers.end(text, at);
            if (closed > at + 1
                    || closed > at
                            && (isWord(at, closed) || patterns.counts(closed) || isGlued(at))) {
                return add("ETC", at, closed);
            }
            return word(at);
        }

        /** 实现“当年签约、当年投产”: a verb that fills the marks, of more letters than a title has. */
        private Optional<Hit> quoted(int at) {
            int end = text.indexOf('”', at);
            return open < 0 && end - at > SLOGAN
                    ? cutting.at(text, at + 1).stream()
                            .filter(hit -> hit.end() == end && hit.word().type().equals("VERB"))
                            .findFirst()
                    : Optional.empty();
        }

        private boolean isGlued(int at) {
            return open >= 0
                    && closers.areGlued(text, open, at, isListed() || lastWords.isBuilt(at));
        }

        private int word(int at) {
            Optional<Chunk> told =
                    open < 0
                            ? patterns.opening(at, !inList())
                            : edges.get(at)
                                    ? patterns.within(at).filter(t -> edges.get(t.end()))
                                    : Optional.empty();
            if (told.isPresent()) {
                return add(told.get().symbol(), at, told.get().end());
            }
            if (joins(at) || joined.get(at) && open >= 0) {
                return add("AND", at, at + 1);
            }
            Optional<Hit> best = longest(at);
            if (best.isEmpty() && isDone(at)) {
                return add("OTHER", at, at + 3);
            }
            if (best.isEmpty() || best.get().word().type().equals("AND") && behindMark(at)) {
                return extend(at, at + 1);
            }
            Hit hit = best.get();
            return NO_CHUNK.contains(hit.word().type())
                    ? extend(at, hit.end())
                    : add(hit.word().symbol(), at, hit.end());
        }

        /** Whether a verb stands here that is done and over, and is not said of works. */
        private boolean isDone(int at) {
            return text.startsWith(DONE, at + 2)
                    && verbs.containsKey(at)
                    && edging.at(text, at).stream().noneMatch(hit -> hit.end() == at + 2);
        }

        private boolean isListed() {
            int last = chunks.size() - 1;
            return last >= 0 && Set.of("SEP", "AND").contains(chunks.get(last).symbol());
        }

        /** Behind a 、 a year or a count begins a name. */
        private boolean inList() {
            int last = chunks.size() - 1;
            return isListed()
                    && chunks.get(last).end() > 0
                    && !(last > 0 && chunks.get(last - 1).symbol().equals("TIME"))
                    && open < 0;
        }

        /** Behind 工程, 项目 or a building a 和 joins, whatever word the tagger makes of it. */
        private boolean joins(int at) {
            return open >= 0
                    && at - open > 3
                    && cutting.at(text, at).stream()
                            .anyMatch(h -> h.length() == 1 && h.word().type().equals("AND"))
                    && cutting.at(text, at).stream().noneMatch(h -> h.word().type().equals("ADV"))
                    && (work.in(text.substring(open, at))
                            || lastWords.joins(at, isWord(at, at + 1)));
        }

        private Optional<Hit> longest(int at) {
            Hit best = null;
            for (Hit hit : cutting.at(text, at)) {
                if ((best == null || hit.length() > best.length()) && stands(hit)) {
                    best = hit;
                }
            }
            return Optional.ofNullable(best);
        }

        /** A word must agree with the tagger's words at one edge, a single character at both. */
        private boolean stands(Hit hit) {
            if (hit.word().type().equals("INERT")) {
                return edges.get(hit.start()) || !runsOver(hit);
            }
            if (hit.length() == 1) {
                if (reach.in(hit.word().text())
                        && (!amount.in(text.substring(hit.end())) || isLetter(hit.start()))) {
                    return false;
                }
                if (headOnly.in(hit.word().text()) && !opensClause()
                        || open >= 0 && via.in(text.substring(hit.start()))
                        || hit.word().type().equals("PREP") && lastWords.inBrand(hit.start())) {
                    return false;
                }
                boolean given = hit.word().type().equals("GRANT") && edges.get(hit.start());
                return given || isWord(hit.start(), hit.end());
            }
            if (hit.word().type().equals("OTHER")
                    && nouns.get(hit.start())
                    && wordEnds[hit.start()] == hit.end()
                    && open >= 0) {
                return false;
            }
            boolean ends = edges.get(hit.end());
            return ends || edges.get(hit.start()) && !hit.word().type().equals("LOC");
        }

        /** 甲乙城建成投用: whether a word from inside another takes the beginning of a verb along. */
        private boolean runsOver(Hit hit) {
            int last = hit.end() - 1;
            return edges.get(last)
                    && cutting.at(text, last).stream()
                            .anyMatch(h -> h.word().type().equals("VERB") && h.end() > hit.end());
        }

        /** 甲乙金达10万吨: whether a single letter of a name stands in front, and no sum or mean. */
        private boolean isLetter(int at) {
            return open >= 0
                    && at - open >= 1
                    && wordEnds[at - 1] == at
                    && Character.isIdeographic(text.charAt(at - 1))
                    && !total.in(text.substring(at - 1, at));
        }

        private boolean isWord(int start, int end) {
            return end - start <= 2 && wordEnds[start] == end;
        }

        private int extend(int at, int end) {
            if (open < 0) {
                open = at;
            }
            return end;
        }

        private int add(String symbol, int at, int end) {
            close(at);
            chunks.add(Chunk.of(symbol, at, end));
            return end;
        }

        /** Ends the open stretch, with the words at its edges as chunks of their own. */
        private void close(int end) {
            if (open < 0) {
                return;
            }
            int from = open;
            open = -1;
            int to = end;
            int verb = verbBehindAdverb(from, to);
            if (verb > 0) {
                chunks.add(Chunk.of("OTHER", from, verb));
                from = verb;
                if (from == to) {
                    return;
                }
            }
            Optional<Hit> left = edge(from, to, true);
            if (left.isPresent()) {
                chunks.add(Chunk.of(left.get().word().symbol(), from, left.get().end()));
                from = left.get().end();
            }
            boolean listed = end < text.length() && text.charAt(end) == '、';
            Optional<Hit> right = from < to && !listed ? edge(from, to, false) : Optional.empty();
            if (right.isPresent()) {
                to = right.get().start();
            }
            if (from < to) {
                addText(from, to);
            }
            right.ifPresent(h -> chunks.add(Chunk.of(h.word().symbol(), h.start(), h.end())));
        }

        /** A stretch of other text, parted where a company in front of a verb builds something. */
        private void addText(int from, int to) {
            Optional<Hit> deed = deed(from, to);
            if (deed.isPresent()) {
                Hit verb = deed.get();
                chunks.add(Chunk.of("TEXT", from, verb.start()));
                chunks.add(Chunk.of(verb.word().symbol(), verb.start(), verb.end()));
                from = verb.end();
            }
            chunks.add(Chunk.of("TEXT", from, to));
        }

        /**
         * The verb between who builds and what is built: 甲乙泵业建设丙丁中心, and behind words that say who
         * or where, 在丙丁区建设甲乙产业园; at the head of a clause also behind words that say how, 配套实施甲乙工程.
         */
        private Optional<Hit> deed(int from, int to) {
            boolean told = doers.areTold(chunks, text, from);
            boolean built = (told || opens()) && lastWords.isBuilt(to);
            for (int at = from + 2; at < to - 3; at++) {
                for (Hit hit : edging.at(text, at)) {
                    boolean verb =
                            hit.word().type().equals("SOFT")
                                    && hit.length() == 2
                                    && isWord(at, hit.end())
                                    && lastWords.isThing(hit.end(), to);
                    if (verb
                            && (built && (told || hit.word().text().equals(CARRIES_OUT))
                                    || told && doers.isOne(text.substring(from, at))
                                    || lastWords.isCompany(from, at))) {
                        return Optional.of(hit);
                    }
                }
            }
            return Optional.empty();
        }

        /** Whether a stretch is the first of its clause. */
        private boolean opens() {
            int last = chunks.size() - 1;
            return last < 0 || Set.of("COMMA", "STOP").contains(chunks.get(last).symbol());
        }

        /** An adverb is followed by a verb, be it one that no list knows. */
        private int verbBehindAdverb(int from, int to) {
            boolean adverb =
                    !chunks.isEmpty()
                            && chunks.get(chunks.size() - 1).is("ADV")
                            && chunks.get(chunks.size() - 1).end() == from;
            String key = adverb ? verbs.get(from) : null;
            boolean known =
                    key != null
                            && lexicon.at(text, from).stream()
                                    .anyMatch(
                                            h ->
                                                    h.length() >= 2
                                                            && Set.of(
                                                                            "SOFT", "TAIL",
                                                                            "GENERIC", "INERT")
                                                                    .contains(h.word().type()));
            return key == null || known || from + key.length() > to ? 0 : from + key.length();
        }

        private Optional<Hit> edge(int from, int to, boolean left) {
            return (left ? opening(from, to) : closing(from, to))
                    .filter(hit -> (left ? LEFT : RIGHT).contains(hit.word().type()))
                    .filter(hit -> !inert(hit.start(), hit, to))
                    .max(Comparator.comparingInt(Hit::length));
        }

        private Stream<Hit> opening(int from, int to) {
            return edging.at(text, from).stream()
                    .filter(hit -> hit.end() <= to)
                    .filter(hit -> edges.get(hit.end()));
        }

        private Stream<Hit> closing(int from, int to) {
            return edging.ending(text.substring(Math.max(from, to - LONGEST), to)).stream()
                    .map(word -> new Hit(to - word.text().length(), to, word))
                    .filter(hit -> edges.get(hit.start()));
        }

        private boolean inert(int at, Hit hit, int to) {
            return edging.at(text, at).stream()
                    .anyMatch(
                            h ->
                                    h.word().type().equals("INERT")
                                            && h.end() <= to
                                            && h.length() > hit.length());
        }

        /** Whether nothing of the clause stands in front. */
        private boolean opensClause() {
            return open < 0 && opens();
        }

        /** Behind a 、 or another such word nothing is joined, nor by what 等 follows: 、和丙生物, 丙和等. */
        private boolean behindMark(int at) {
            int last = chunks.size() - 1;
            boolean joined =
                    open < 0
                            && last >= 0
                            && chunks.get(last).end() == at
                            && chunks.get(last).symbol().equals("AND");
            return joined || at > 0 && text.charAt(at - 1) == '、' || closers.begin(text, at + 1);
        }
    }
}
