package org.yuanpu.text;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the year that a report plans for and a piece of news appeared in, from all that tells it:
 * the date of the session, the title, the headings of review and plan. A session in November or
 * December speaks of the year to come.
 */
final class IssueYear {

    private static final String YEAR = "((?:19|20)\\d\\d)年";

    private static final Pattern SESSION =
            Pattern.compile(YEAR + "(\\d{1,2})月(\\d{1,2})日.{0,40}(?:人民代表大会|人大|会议)");
    private static final Pattern DATE = Pattern.compile(YEAR + "(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern TITLE =
            Pattern.compile(YEAR + "?.{0,12}(?:政府|人民政府|《).{0,3}工作报告|工作报告.{0,3}" + YEAR);
    private static final Pattern PLAN =
            Pattern.compile(
                    "(?<![—－-])"
                            + YEAR
                            + "[^，。]{0,24}(?:安排|任务|目标|重点工作|部署|总体要求|思路|总体考虑|打算|计划草案|工作重点|工作建议|预期)");
    private static final Pattern REVIEW =
            Pattern.compile("(?<![—－-])" + YEAR + "[^，。：]{0,20}(?:回顾|工作情况|执行情况|完成情况|主要成绩)");
    private static final Pattern REPORTED =
            Pattern.compile(YEAR + "(?:第?[一二三四]季度|上半年|1?\\d月|1[—-]\\d{1,2}月)");

    private static final Pattern NAMED = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private IssueYear() {}

    /**
     * The year, or nothing where no evidence tells it or two years have equal evidence.
     *
     * @param front the document
     * @param kind what sort of document it is
     * @param names its file's name and what stands beside it, the weakest evidence
     */
    static OptionalInt of(Front front, DocumentKind kind, List<String> names) {
        Map<Integer, Integer> votes = new TreeMap<>();
        front.head().forEach(line -> head(line, votes));
        front.headings().stream().distinct().forEach(line -> heading(line, votes));
        if (kind == DocumentKind.NEWS || votes.isEmpty()) {
            latest(front.body(), votes);
        }
        names.stream()
                .map(NAMED::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(named -> vote(votes, named.group(1), 0, 1));
        return winner(votes);
    }

    private static void head(String line, Map<Integer, Integer> votes) {
        Matcher session = SESSION.matcher(line);
        Matcher date = DATE.matcher(line);
        if (session.find()) {
            vote(votes, session.group(1), ahead(session.group(2)), 5);
        } else if (date.find()) {
            vote(votes, date.group(1), ahead(date.group(2)), 2);
        }
        Matcher title = TITLE.matcher(line);
        if (title.find()) {
            String year = title.group(1) == null ? title.group(2) : title.group(1);
            if (year != null) {
                vote(votes, year, 0, 3);
            }
        }
    }

    private static int ahead(String month) {
        return Integer.parseInt(month) >= 11 ? 1 : 0;
    }

    private static void heading(String line, Map<Integer, Integer> votes) {
        Matcher plan = PLAN.matcher(line);
        while (plan.find()) {
            vote(votes, plan.group(1), 0, 2);
        }
        Matcher review = REVIEW.matcher(line);
        if (review.find()) {
            vote(votes, review.group(1), 1, 2);
        }
    }

    /** The latest year of which the text reports a quarter or month. */
    private static void latest(String body, Map<Integer, Integer> votes) {
        List<Integer> years =
                REPORTED.matcher(body).results().map(m -> Integer.valueOf(m.group(1))).toList();
        years.stream().max(Integer::compare).ifPresent(y -> votes.merge(y, 2, Integer::sum));
    }

    private static void vote(Map<Integer, Integer> votes, String year, int ahead, int weight) {
        votes.merge(Integer.parseInt(year) + ahead, weight, Integer::sum);
    }

    private static OptionalInt winner(Map<Integer, Integer> votes) {
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int[] first =
                votes.keySet().stream()
                        .filter(y -> votes.get(y) == most)
                        .mapToInt(y -> y)
                        .toArray();
        return first.length == 1 ? OptionalInt.of(first[0]) : OptionalInt.empty();
    }
}
