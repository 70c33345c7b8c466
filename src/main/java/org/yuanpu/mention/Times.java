package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the times of a sentence: years, quarters, half-years, months, spans of years, five-year
 * plans, and words such as 今年 and 全年 that need to know the year spoken of. Thread-safe.
 */
public final class Times {

    /**
     * What relative words count from.
     *
     * @param issued the year the document was issued in, for 今年 and 去年
     * @param spoken the year the section speaks of, for 全年 and 一季度
     */
    public record Anchor(OptionalInt issued, OptionalInt spoken) {

        /** Where nothing is known. */
        public static final Anchor NONE = new Anchor(OptionalInt.empty(), OptionalInt.empty());
    }

    /** A way to write times: its pattern, and characters that stand wherever it fits. */
    private record Form(String sure, Pattern pattern, Reading reading) {}

    private interface Reading {
        /** The period's label, empty where it cannot be told. */
        String label(MatchResult match, Anchor anchor);
    }

    private static final String YEAR = "((?:19|20)\\d{2})年?度?";
    private static final String DASH = "[—–\\-－～~至到]+";
    private static final String TAIL = "(?:底|末|初|以来|期间)?";
    private static final String SPOKEN = "(?:今年|本年|去年|上年|全年|当年|年内)?(?:的)?";
    private static final Pattern COMPARED = Pattern.compile("[较比与同跟]$");
    private static final Pattern COMPARED_BEHIND = Pattern.compile("^(?:相比|同期|持平|一致|以来(?:最|新))");
    private static final Pattern UNTIL = Pattern.compile("(?:到|至)$");

    private static final List<Form> FORMS =
            List.of(
                    form(
                            "年",
                            "((?:19|20)\\d{2})年?" + DASH + "((?:19|20)\\d{2})年" + TAIL,
                            (m, a) -> m.group(1) + "-" + m.group(2)),
                    form(
                            "季度",
                            YEAR + "第?([一二三四1-4])季度",
                            (m, a) -> m.group(1) + "Q" + number(m.group(2))),
                    form("上半年", YEAR + "上半年", (m, a) -> m.group(1) + "H1"),
                    form("下半年", YEAR + "下半年", (m, a) -> m.group(1) + "H2"),
                    form("月", YEAR + "(\\d{1,2})月(?:份|\\d{1,2}日|底|末)?", Times::month),
                    form("以来", "自((?:19|20)\\d{2})年以来", Times::since),
                    form("年", "((?:19|20)\\d{2})年(?!代)度?" + TAIL, (m, a) -> m.group(1)),
                    form("年", "([二一][〇零○九][〇零○一二三四五六七八九]{2})年" + TAIL, (m, a) -> han(m.group(1))),
                    form(
                            "五",
                            "[“\"]?十([一二三四五六])五[”\"]?(?:时期|期间|规划期|规划[^，。]{0,4}目标|规划(?:纲要)?(?:明确|提出|确定))",
                            Times::plan),
                    form(
                            "五",
                            "(?:^|(?<=[，。；：]))[“\"]十([一二三四五六])五[”\"](?=累计|共|投入|实际|完成|新增|实现|新建|建成|全[市省区县])",
                            Times::plan),
                    form("末", "[“\"]?十([一二三四五六])五[”\"]?期?末", (m, a) -> plan(m, a).substring(5)),
                    form(
                            "季度",
                            SPOKEN + "(?:第)?([一二三四])季度",
                            (m, a) -> part(a, "Q" + number(m.group(1)))),
                    form("上半年", SPOKEN + "上半年", (m, a) -> part(a, "H1")),
                    form("下半年", SPOKEN + "下半年", (m, a) -> part(a, "H2")),
                    form("年", "(?:今年|本年|今后一年)(?:以来)?", (m, a) -> year(a.issued(), 0)),
                    form("年", "(?:去年|上年|上一年|过去一年|过去的一年)", (m, a) -> year(a.issued(), -1)),
                    form("前年", "前年", (m, a) -> year(a.issued(), -2)),
                    form("明年", "明年", (m, a) -> year(a.issued(), 1)),
                    form("年", "(?:过去|近|这)?的?([二两三四五])年(?:来|间)", (m, a) -> past(a, m.group(1))),
                    form("年", "(?:过去|这)的?([二两三四五])年(?!前)", (m, a) -> past(a, m.group(1))),
                    form("五年", "(?:今后|未来)五年", (m, a) -> ahead(a)),
                    form(
                            "五年",
                            "(?<=^|[，。；：])(五)年(?![，。计规目行内期后任时一以前发蓝])",
                            (m, a) -> past(a, m.group(1))),
                    form("一年来", "一年来", (m, a) -> part(a, "")),
                    form(
                            "全年",
                            "全年",
                            (m, a) ->
                                    year(a.spoken(), 0).isEmpty()
                                            ? year(a.issued(), -1)
                                            : year(a.spoken(), 0)));

    /** The times of a sentence, in its order, without overlaps: the longer one wins. */
    public List<Time> find(String sentence, Anchor anchor) {
        String text = Widths.narrow(sentence);
        List<Time> found = new ArrayList<>();
        for (Form form : FORMS) {
            if (!text.contains(form.sure())) {
                continue;
            }
            form.pattern()
                    .matcher(text)
                    .results()
                    .filter(m -> free(found, m))
                    .forEach(m -> add(found, text, m, form.reading().label(m, anchor)));
        }
        found.sort(Comparator.comparingInt(Time::start));
        return List.copyOf(found);
    }

    private static void add(List<Time> found, String text, MatchResult m, String label) {
        if (!label.isEmpty()) {
            found.add(new Time(m.start(), m.end(), new Period(label), role(text, m)));
        }
    }

    private static Time.Role role(String text, MatchResult m) {
        String left = text.substring(0, m.start());
        String right = text.substring(m.end());
        if (COMPARED.matcher(left).find() || COMPARED_BEHIND.matcher(right).find()) {
            return Time.Role.COMPARED;
        }
        return UNTIL.matcher(left).find() ? Time.Role.BY : Time.Role.DURING;
    }

    private static boolean free(List<Time> found, MatchResult m) {
        return found.stream().allMatch(t -> t.end() <= m.start() || m.end() <= t.start());
    }

    private static Form form(String sure, String pattern, Reading reading) {
        return new Form(sure, Pattern.compile(pattern), reading);
    }

    /** 自2021年以来 reaches to the year before the document's. */
    private static String since(MatchResult m, Anchor anchor) {
        int from = Integer.parseInt(m.group(1));
        int to = anchor.issued().orElse(from) - 1;
        return to > from ? from + "-" + to : m.group(1);
    }

    private static String month(MatchResult m, Anchor anchor) {
        int month = Integer.parseInt(m.group(2));
        return month < 1 || month > 12 ? "" : "%s-%02d".formatted(m.group(1), month);
    }

    /**
     * The fourteenth five-year plan is that of 2021 to 2025; the tenth and later follow at once.
     */
    private static String plan(MatchResult m, Anchor anchor) {
        int number = 10 + "一二三四五六七八九".indexOf(m.group(1)) + 1;
        int start = 2021 + 5 * (number - 14);
        return start + "-" + (start + 4);
    }

    /** The years up to the one before the document's. */
    private static String past(Anchor anchor, String number) {
        int years = "两".equals(number) ? 2 : "一二三四五".indexOf(number) + 1;
        return span(anchor, -years, -1);
    }

    /** Five years from the document's on. */
    private static String ahead(Anchor anchor) {
        return span(anchor, 0, 4);
    }

    private static String span(Anchor anchor, int from, int to) {
        IntFunction<String> span = y -> (y + from) + "-" + (y + to);
        return anchor.issued().isPresent() ? span.apply(anchor.issued().getAsInt()) : "";
    }

    private static String year(OptionalInt year, int offset) {
        return year.isPresent() ? String.valueOf(year.getAsInt() + offset) : "";
    }

    private static String part(Anchor anchor, String part) {
        String year = year(anchor.spoken().isPresent() ? anchor.spoken() : anchor.issued(), 0);
        return year.isEmpty() ? "" : year + part;
    }

    private static String number(String digit) {
        int han = "一二三四".indexOf(digit);
        return han < 0 ? digit : String.valueOf(han + 1);
    }

    private static String han(String digits) {
        StringBuilder year = new StringBuilder();
        for (char c : digits.replace('零', '〇').replace('○', '〇').toCharArray()) {
            year.append("〇一二三四五六七八九".indexOf(c));
        }
        return year.toString();
    }
}
