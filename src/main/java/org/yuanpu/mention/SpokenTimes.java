package org.yuanpu.mention;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.Section;

/**
 * Follows a document and tells which year each part speaks of, and whether it reports or plans.
 *
 * <p>The nearest heading that tells decides; where no heading does, the last sentence that opened a
 * new time holds (过去一年 …, 今年，重点抓好 …).
 */
final class SpokenTimes {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern REVIEW =
            Pattern.compile("回顾|执行情况|完成情况|过去[的一五四三]|主要成绩|工作总结|取得的成|所做的工作|工作情况|[上去]年工作");
    private static final Pattern PLAN =
            Pattern.compile(
                    "安排|主要任务|重点工作|工作任务|总体要求|预期目标|主要目标|奋斗目标|计划草案|总体思路|基本思路|工作思路|总体考虑|工作重点|重点任务|工作打算|工作建议|未来五年|今后五年|下一步|今年工作|目标任务|重点做好|工作部署|主要工作|工作举措|指导思想|目标和任务");
    private static final Pattern OPENS_REVIEW =
            Pattern.compile(
                    "^(?:各位代表[：！，])?(?:过去的?一年|一年来|过去五年|五年来|刚刚过去的|20\\d\\d年，我们|20\\d\\d年，面对)");
    private static final Pattern OPENS_PLAN =
            Pattern.compile(
                    "^(?:各位代表[：！，])?(?:今年是|20\\d\\d年是.{0,40}(?:收官|开局|关键|起步|攻坚|第一年|之年)|今年[，,]?(?:重点|我们|要|着力|政府)|20\\d\\d年[，,]?(?:重点|我们将|要)|做好今年|今年经济社会发展|20\\d\\d年全市经济社会发展的主要预期目标|今年工作的总体要求|今后五年)");

    private final DocumentFacts facts;
    private boolean planned;
    private boolean told;

    SpokenTimes(DocumentFacts facts) {
        this.facts = facts;
    }

    /** The time that a sentence stands in. Sentences are asked for in reading order. */
    Spoken of(Section section, String sentence) {
        for (Section s = section; s != null; s = s.parent().orElse(null)) {
            Boolean byHeading = plans(s.heading());
            if (byHeading != null) {
                planned = byHeading;
                told = true;
                return spoken(year(s.heading(), byHeading), byHeading);
            }
        }
        if (facts.kind() != DocumentKind.NEWS) {
            if (OPENS_PLAN.matcher(sentence).find()) {
                planned = true;
                told = true;
            } else if (OPENS_REVIEW.matcher(sentence).find()) {
                planned = false;
                told = true;
            }
        }
        return told || facts.kind() != DocumentKind.NEWS
                ? spoken(year("", planned), planned)
                : new Spoken(OptionalInt.empty(), false);
    }

    private static Boolean plans(String heading) {
        Boolean plan = null;
        if (PLAN.matcher(heading).find()) {
            plan = true;
        }
        if (REVIEW.matcher(heading).find()) {
            plan = false;
        }
        return plan;
    }

    private OptionalInt year(String heading, boolean plan) {
        Matcher matcher = YEAR.matcher(heading);
        if (matcher.find()) {
            return OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        return facts.year().isPresent()
                ? OptionalInt.of(facts.year().getAsInt() - (plan ? 0 : 1))
                : OptionalInt.empty();
    }

    private static Spoken spoken(OptionalInt year, boolean plan) {
        return new Spoken(year, plan);
    }
}
