package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.yuanpu.mention.Quantities;
import org.yuanpu.mention.Quantity;
import org.yuanpu.mention.Time;
import org.yuanpu.ontology.Units;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.rule.Rule;
import org.yuanpu.text.Sentence;

/**
 * Reads the figures of a sentence: the rules for figures are tried at each chunk, the longest match
 * wins, among equals the one that stands first.
 */
final class FigureFrames {

    private static final int LONGEST_SLOGAN = 7;
    private static final int LONGEST_POLICY = 20;
    private static final String ARTICLES = "条";
    private static final int CENTURY = 2000;

    /** Of 2×100万千瓦 the number of sets comes first. */
    private static final char SETS = '×';

    private final FigureRules rules;
    private final List<Rule> frames;
    private final Indicators indicators;
    private final FigureChunks chunks;
    private final Quantities quantities;
    private final Cue stated;
    private final FigureSigns signs;

    FigureFrames(FigureRules rules, Quantities quantities, Units units) {
        this.rules = rules;
        this.frames = rules.frames();
        this.quantities = quantities;
        Cues cues = rules.cues();
        this.stated = cues.get("figure.stated");
        this.signs = FigureSigns.of(cues);
        this.indicators = new Indicators(rules);
        this.chunks = new FigureChunks(rules, indicators, units);
    }

    /** What makes indicators of words. */
    Indicators indicators() {
        return indicators;
    }

    /**
     * The figures of a sentence, in its order.
     *
     * @param inName whether a number is part of a name
     */
    List<Figure> read(Sentence sentence, List<Time> times, Predicate<Quantity> inName) {
        String text = sentence.text().text();
        List<Quantity> numbers =
                numbers(text)
                        .filter(q -> !isSlogan(text, q) && !isPlace(sentence, q) && !isSet(text, q))
                        .filter(q -> q.isStated() || !chunks.isAmount(text, q) || !inName.test(q))
                        .toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        Ranges ranges = Ranges.of(numbers);
        List<FigureChunk> pieces = chunks.of(sentence, ranges.upper(), times);
        String symbols =
                rules.alphabet().written(pieces.stream().map(FigureChunk::symbol).toList());
        FigureReading reading = new FigureReading(text, pieces, indicators, signs);
        List<Rule> fitting = frames.stream().filter(r -> r.match().mayFit(symbols)).toList();
        List<Matcher> matchers = fitting.stream().map(r -> matcher(r, symbols)).toList();
        int at = 0;
        while (at < pieces.size()) {
            Optional<FigureReading.Match> best = best(fitting, matchers, symbols, at);
            if (best.isPresent()) {
                reading.take(best.get());
                at = Math.max(at + 1, best.get().matcher().end());
            } else {
                at++;
            }
        }
        return ranges.both(reading.figures());
    }

    /** The numbers, and the words that stand where a number could. */
    private Stream<Quantity> numbers(String text) {
        Stream<Quantity> words =
                stated.in(text)
                        ? stated.matcher(text)
                                .results()
                                .map(m -> Quantity.stated(m.start(), m.end()))
                        : Stream.empty();
        return Stream.concat(quantities.find(text).stream(), words);
    }

    /** A number inside short quotation marks is part of a name: “双10条”, “某某新政22条”. */
    private static boolean isSlogan(String text, Quantity q) {
        int open = text.lastIndexOf('“', q.start());
        int close = text.indexOf('”', q.start());
        boolean articles = q.unit().equals(ARTICLES) && close == q.end();
        boolean quoted =
                open >= 0
                        && close >= q.end()
                        && text.indexOf('”', open) == close
                        && close - open <= (articles ? LONGEST_POLICY : LONGEST_SLOGAN);
        return quoted
                && (q.start() > open + 1
                        || text.substring(q.end(), close).chars().anyMatch(Character::isDigit));
    }

    /** A year in front of a place or thing whose name begins as a unit does: 2024人参大会. */
    private static boolean isPlace(Sentence sentence, Quantity q) {
        int unit = q.end() - q.unit().length();
        boolean year = isYear(q);
        Predicate<String> tag = t -> t.equals("ns") || year && t.startsWith("n");
        return sentence.tokens().stream()
                .anyMatch(t -> t.start() == unit && t.end() > q.end() && tag.test(t.tag()));
    }

    private static boolean isYear(Quantity q) {
        return !q.isStated()
                && q.unit().length() == 1
                && q.value().scale() == 0
                && q.value().intValue() / 100 * 100 == CENTURY;
    }

    private static boolean isSet(String text, Quantity q) {
        return q.start() > 0 && text.charAt(q.start() - 1) == SETS;
    }

    /** The chunks of a sentence as symbol and words, for tracing. */
    List<String> trace(Sentence sentence, List<Time> times) {
        String text = sentence.text().text();
        List<Quantity> upper = Ranges.of(numbers(text).toList()).upper();
        return chunks.of(sentence, upper, times).stream()
                .map(c -> c.symbol() + ":" + c.in(text))
                .toList();
    }

    private static Matcher matcher(Rule rule, String symbols) {
        return rule.match().matcher(symbols).useTransparentBounds(true);
    }

    /**
     * The rule that takes most of what follows a place.
     *
     * @param fitting those that may fit
     * @param matchers one a rule, used again at every place
     */
    private Optional<FigureReading.Match> best(
            List<Rule> fitting, List<Matcher> matchers, String symbols, int at) {
        int best = -1;
        int end = -1;
        for (int i = 0; i < matchers.size(); i++) {
            if (fitting.get(i).match().mayBegin(symbols, at)) {
                Matcher matcher = matchers.get(i).region(at, symbols.length());
                if (matcher.lookingAt() && matcher.end() > end) {
                    best = i;
                    end = matcher.end();
                }
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        Rule rule = fitting.get(best);
        Matcher own = matcher(rule, symbols).region(at, symbols.length());
        own.lookingAt();
        return Optional.of(new FigureReading.Match(rule, own));
    }
}
