package org.yuanpu.mention;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The span of years that a heading names: 过去五年, 今后五年, or a five-year plan. */
final class HeadedYears {

    private static final String DIGITS = "一二三四五六七八九";

    /** “十五” needs its quotation marks, since it is a number too. */
    private static final Pattern PLAN =
            Pattern.compile("十([一二三四五六])五(?!年)|[“\"](九|十)五[”\"]|第十([一二三四五六])个五年");

    private static final Pattern AHEAD =
            Pattern.compile("(?:今后|未来|下一个?|新一届政府)的?([三四五345])年|新一届政府(?:工作)?的?(?:目标|任务)");
    private static final Pattern BEHIND =
            Pattern.compile("(?:过去|这|近)的?([三四五345])年|本届政府|([三四五])年来|[^一二三四五六七八九十]([三四五])年工作");

    /** 确保“十四五”开好局起好步 speaks of the first year of a plan alone. */
    private static final Pattern FIRST_OR_LAST = Pattern.compile("开[好新]?局|起[好稳]?步|首年|第一年|收官|元年");

    private HeadedYears() {}

    /**
     * The years that a heading names for its part.
     *
     * @param planned whether the part speaks of what is to come: then the years begin with that of
     *     the document or later, else they end before it
     */
    static Optional<Period> of(String heading, boolean planned, OptionalInt document) {
        if (document.isEmpty() || FIRST_OR_LAST.matcher(heading).find()) {
            return Optional.empty();
        }
        int year = document.getAsInt();
        Optional<Period> plan =
                PLAN.matcher(heading)
                        .results()
                        .map(HeadedYears::start)
                        .filter(from -> planned ? from >= year : from + 4 < year)
                        .map(from -> span(from, from + 4))
                        .findFirst();
        return plan.or(() -> planned ? ahead(heading, year) : behind(heading, year));
    }

    private static Optional<Period> ahead(String heading, int year) {
        return AHEAD.matcher(heading)
                .results()
                .map(m -> span(year, year + count(m) - 1))
                .findFirst();
    }

    private static Optional<Period> behind(String heading, int year) {
        return BEHIND.matcher(heading)
                .results()
                .map(m -> span(year - count(m), year - 1))
                .findFirst();
    }

    /** The fourteenth plan is that of 2021 to 2025. */
    private static int start(MatchResult plan) {
        String ten = plan.group(1) == null ? plan.group(3) : plan.group(1);
        int number = ten != null ? 11 + DIGITS.indexOf(ten) : "九".equals(plan.group(2)) ? 9 : 10;
        return 2021 + 5 * (number - 14);
    }

    /** The years told, five where only a term of office is. */
    private static int count(MatchResult told) {
        for (int i = 1; i <= told.groupCount(); i++) {
            if (told.group(i) != null) {
                int han = DIGITS.indexOf(told.group(i));
                return han < 0 ? Integer.parseInt(told.group(i)) : han + 1;
            }
        }
        return 5;
    }

    private static Period span(int from, int to) {
        return new Period(from + "-" + to);
    }
}
