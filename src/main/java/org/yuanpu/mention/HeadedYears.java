package org.yuanpu.mention;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** The span of years that a heading names: 过去五年, 今后五年, or a five-year plan. */
final class HeadedYears {

    private static final String DIGITS = "一二三四五六七八九";

    private final Cue plan;
    private final Cue ahead;
    private final Cue behind;
    private final Cue edge;

    HeadedYears(Cues cues) {
        this.plan = cues.get("time.plan-years");
        this.ahead = cues.get("time.years-ahead");
        this.behind = cues.get("time.years-behind");
        this.edge = cues.get("time.plan-edge");
    }

    /**
     * The years that a heading names for its part.
     *
     * @param planned whether the part speaks of what is to come: then the years begin with that of
     *     the document or later, else they end before it
     */
    Optional<Period> of(String heading, boolean planned, OptionalInt document) {
        if (document.isEmpty() || edge.in(heading)) {
            return Optional.empty();
        }
        int year = document.getAsInt();
        return plan(heading, planned, year)
                .or(() -> planned ? ahead(heading, year) : behind(heading, year));
    }

    private Optional<Period> plan(String heading, boolean planned, int year) {
        Matcher found = plan.matcher(heading);
        while (found.find()) {
            int from = start(found);
            if (planned ? from >= year : from + 4 < year) {
                return Optional.of(span(from, from + 4));
            }
        }
        return Optional.empty();
    }

    private Optional<Period> ahead(String heading, int year) {
        Matcher found = ahead.matcher(heading);
        return found.find() ? Optional.of(span(year, year + count(found) - 1)) : Optional.empty();
    }

    private Optional<Period> behind(String heading, int year) {
        Matcher found = behind.matcher(heading);
        return found.find() ? Optional.of(span(year - count(found), year - 1)) : Optional.empty();
    }

    /** The fourteenth plan is that of 2021 to 2025. */
    private static int start(Matcher plan) {
        int number =
                Stream.of("ten", "nth")
                        .map(plan::group)
                        .filter(digit -> digit != null)
                        .map(digit -> 11 + DIGITS.indexOf(digit))
                        .findFirst()
                        .orElseGet(() -> "九".equals(plan.group("old")) ? 9 : 10);
        return 2021 + 5 * (number - 14);
    }

    /** The years told, five where only a term of office is. */
    private static int count(Matcher told) {
        String years = told.group("years");
        if (years == null) {
            return 5;
        }
        int han = DIGITS.indexOf(years);
        return han < 0 ? Integer.parseInt(years) : han + 1;
    }

    private static Period span(int from, int to) {
        return new Period(from + "-" + to);
    }
}
