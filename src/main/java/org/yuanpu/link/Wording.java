package org.yuanpu.link;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuanpu.ontology.Indicator;

/** What the words around a figure tell of its time and circle. */
final class Wording {

    private static final String AVERAGE = "(?:年均|年平均)(?!浓度|气温|降水|降雨|值)";
    private static final Pattern YEARLY = Pattern.compile(AVERAGE);
    private static final Pattern SAID_YEAR = Pattern.compile("去年|上年|全年|当年|年末|年底");
    private static final Pattern SEVERAL =
            Pattern.compile(
                    AVERAGE + "|累计|[三四五两]年(?:来|间|内)|[“\"]?十[一二三四五]五|本届|(?:比|较|自)\\d{4}年|年末的\\d");
    private static final Pattern ERA = Pattern.compile("[三四五]年|十[一二三四五]五|本届|愿景|远景|奋斗目标");
    private static final Pattern AHEAD = Pattern.compile("今后|未来|下一|规划|展望|愿景|远景|目标|考虑");
    private static final Pattern SOME_DAY = Pattern.compile("(?:达产|投产|建成|达效|投用)后");
    private static final Pattern STOCK = Pattern.compile("总量|总数|总计|累计|共有");
    private static final Pattern FLOW = Pattern.compile("^(?:新|净增|改造|治理|完成|建成)");
    private static final Pattern PART = Pattern.compile("园区|产业园|开发区|高新区|经开区|新区|自贸区|综保区|综合保税区");
    private static final Pattern PART_FIRST =
            Pattern.compile("^(?:各|全[市区县州省])?(?:园区|产业园|开发区|高新区|经开区|新区|自贸区|综保区|综合保税区)");
    private static final Pattern TOWN_FIRST = Pattern.compile("^(?:中心城[市区]|主城区|县城)");
    private static final Pattern WHOLE = Pattern.compile("全[市区县州省]");
    private static final Pattern UPPER = Pattern.compile("^.{0,6}全[省国]");
    private static final Pattern ADDED = Pattern.compile("(?:净增|新增|新认定|新培育)");
    private static final Pattern EACH = Pattern.compile("各|均|分别");
    private static final Pattern CLAUSE_END = Pattern.compile("[，；。]");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Set<String> ONCE_COUNTED =
            Set.of("count", "persons", "person-times", "area", "length", "");

    private Wording() {}

    /** Whether a figure speaks of several years although one year is all that was read. */
    static boolean isOfSeveralYears(Figure figure) {
        return figure.period().filter(Period::isYear).isPresent()
                && figure.quotes().stream().allMatch(quote -> isOfSeveralYears(figure, quote));
    }

    private static boolean isOfSeveralYears(Figure figure, Quote quote) {
        return SEVERAL.matcher(clause(quote)).find()
                || isUnderAnEra(figure, quote.heading())
                || quote.ofSeveralYears() && addsUp(figure) && !saysYear(figure, quote)
                || YEARLY.matcher(quote.sentence()).find() && addsUpOverYears(figure);
    }

    /** A part on several years that looks back is parted by its paragraphs. */
    private static boolean isUnderAnEra(Figure figure, String heading) {
        return ERA.matcher(heading).find() && (figure.target() || AHEAD.matcher(heading).find());
    }

    /** In a sentence on several years, goals are for their end and counts for all of them. */
    private static boolean addsUpOverYears(Figure figure) {
        return figure.target()
                || figure.measure().equals("level")
                        && figure.amount()
                                .map(a -> ONCE_COUNTED.contains(Indicator.group(a.unitKind())))
                                .orElse(false);
    }

    /** What is no share can be a total, or grown, of all years that a part looks back on. */
    private static boolean addsUp(Figure figure) {
        return figure.measure().equals("growth")
                || figure.amount().map(a -> !a.unitKind().equals("share")).orElse(false);
    }

    private static boolean saysYear(Figure figure, Quote quote) {
        String said = quote.sentence().substring(0, end(quote));
        String year = figure.period().map(p -> p.lastYear() + "年").orElseThrow();
        return said.contains(year) || SAID_YEAR.matcher(said).find();
    }

    /**
     * Whether a figure is of another thing than its name and subject say: its name says how much
     * was added and its words how much there is, or the reverse; its words speak of parks where it
     * is taken for a region's, or of the country; or one number stands for several things together.
     */
    static boolean isOfAnother(Figure figure) {
        return figure.quotes().stream().allMatch(quote -> isOfAnother(figure, quote));
    }

    private static boolean isOfAnother(Figure figure, Quote quote) {
        boolean flow = FLOW.matcher(figure.indicatorName()).find();
        String clause = clause(quote);
        boolean counted = figure.amount().map(a -> a.unitKind().equals("units")).orElse(false);
        boolean stock = STOCK.matcher(clause).find();
        return flow && stock
                || !flow && counted && !stock && ADDED.matcher(segment(quote)).find()
                || UPPER.matcher(quote.words()).find() && !figure.measure().equals("growth")
                || isOfAPart(figure, quote, clause)
                || isOfSeveralThings(figure, quote);
    }

    /**
     * Whether it tells what something will bring once it is finished (达产后), in no year that is
     * said.
     */
    static boolean isOfSomeDay(Figure figure) {
        return figure.quotes().stream().allMatch(q -> SOME_DAY.matcher(q.words()).find());
    }

    /** Whether its name says how much came to be in a time. */
    static boolean isFlow(Figure figure) {
        return FLOW.matcher(figure.indicatorName()).find();
    }

    /** Whether its words say how much there is in all. */
    static boolean isStock(Figure figure) {
        return figure.quotes().stream().allMatch(q -> STOCK.matcher(clause(q)).find());
    }

    private static boolean isOfAPart(Figure figure, Quote quote, String clause) {
        boolean told =
                PART.matcher(clause).find() && !WHOLE.matcher(clause).find()
                        || PART_FIRST.matcher(quote.sentence()).find()
                        || isOfTheTown(figure, quote, clause);
        return told
                && figure.about().contains("/Region/")
                && !PART.matcher(figure.indicatorName()).find();
    }

    /** 中心城市面积达到138平方公里，常住人口突破百万: people of the town, not of the region. */
    private static boolean isOfTheTown(Figure figure, Quote quote, String clause) {
        return TOWN_FIRST.matcher(quote.sentence()).find()
                && !WHOLE.matcher(clause).find()
                && figure.amount().filter(a -> a.unitKind().equals("persons")).isPresent();
    }

    /** Whether one number stands for several things together. */
    static boolean isOfSeveralThings(Figure figure) {
        return figure.quotes().stream().allMatch(quote -> isOfSeveralThings(figure, quote));
    }

    private static boolean isOfSeveralThings(Figure figure, Quote quote) {
        return figure.measure().equals("level")
                && quote.words().chars().filter(c -> c == '、').count() > 1
                && !EACH.matcher(quote.words()).find()
                && quote.words().replaceAll("[^0-9.]+", " ").strip().split(" ").length == 1
                && !figure.indicatorName().contains("、");
    }

    /** The words with what stands before them since the last comma. */
    private static String clause(Quote quote) {
        int end = end(quote);
        String before = quote.sentence().substring(0, end);
        int from =
                Math.max(
                        before.lastIndexOf('；'),
                        before.lastIndexOf('，', end - last(quote).length()));
        return quote.words() + before.substring(from + 1);
    }

    /**
     * What stands around each piece of the words up to the next comma, with the clause in front
     * where that tells no number and so is said of what follows (按新口径计算，…).
     */
    static Stream<String> surroundings(Quote quote) {
        String sentence = quote.sentence();
        return Arrays.stream(quote.words().split("…"))
                .map(piece -> surroundings(sentence, sentence.indexOf(piece), piece.length()));
    }

    private static String surroundings(String sentence, int at, int length) {
        if (at < 0) {
            return sentence;
        }
        int part = sentence.lastIndexOf('；', at) + 1;
        int from = Math.max(part, sentence.lastIndexOf('，', at) + 1);
        int front = from > part ? Math.max(part, sentence.lastIndexOf('，', from - 2) + 1) : from;
        boolean said = !DIGIT.matcher(sentence.substring(front, from)).find();
        Matcher end = CLAUSE_END.matcher(sentence);
        int to = end.find(at + length) ? end.start() : sentence.length();
        return sentence.substring(said ? front : from, to);
    }

    /** The words with all that stands before them in their part of the sentence. */
    private static String segment(Quote quote) {
        String before = quote.sentence().substring(0, end(quote));
        return before.substring(before.lastIndexOf('；') + 1);
    }

    private static int end(Quote quote) {
        int at = quote.sentence().indexOf(last(quote));
        return at < 0 ? quote.sentence().length() : at + last(quote).length();
    }

    private static String last(Quote quote) {
        return quote.words().substring(quote.words().lastIndexOf('…') + 1);
    }
}
