package org.yuanpu.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The years in which something was said.
 *
 * @param from the first year
 * @param to the last year
 */
public record Span(int from, int to) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})?\\.\\.(\\d{4})?");
    private static final int LAST = 9999;

    /**
     * What a user asks for.
     *
     * @param source what to name in problems
     * @param asOf a year: all that was said up to it
     * @param said two years, {@code 2022..2024}, of which one may be missing
     * @return empty where neither is given
     * @throws ProblemException Y636 it is no year or no span, or both are given
     */
    public static Optional<Span> of(String source, Optional<String> asOf, Optional<String> said) {
        if (asOf.isPresent() && said.isPresent()) {
            throw problem(source, asOf.get() + " " + said.get());
        }
        return asOf.map(year -> until(source, year)).or(() -> said.map(s -> between(source, s)));
    }

    /** The years that a word tells: {@code 2024}, {@code 2022..2024}; empty for other words. */
    public static Optional<Span> told(String word) {
        if (YEAR.matcher(word).matches()) {
            int year = Integer.parseInt(word);
            return Optional.of(new Span(year, year));
        }
        return YEARS.matcher(word).matches() ? Optional.of(between(word, word)) : Optional.empty();
    }

    private static Span until(String source, String year) {
        if (!YEAR.matcher(year).matches()) {
            throw problem(source, year);
        }
        return new Span(0, Integer.parseInt(year));
    }

    private static Span between(String source, String years) {
        Matcher matcher = YEARS.matcher(years);
        if (!matcher.matches()) {
            throw problem(source, years);
        }
        int from = Optional.ofNullable(matcher.group(1)).map(Integer::parseInt).orElse(0);
        int to = Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(LAST);
        if (from > to) {
            throw problem(source, years);
        }
        return new Span(from, to);
    }

    private static ProblemException problem(String source, String given) {
        return new ProblemException(Problem.of("Y636", source, given));
    }

    /** As {@code said} tells it. */
    public String written() {
        return (from == 0 ? "" : from) + ".." + (to == LAST ? "" : to);
    }

    /** Whether all of some years lie in it. */
    public boolean covers(int first, int last) {
        return from <= first && last <= to;
    }
}
