package org.yuanpu.text;

import java.util.regex.Pattern;

/** Tells what sort of document it is, from its head, its opening, its headings, its body. */
final class KindOfDocument {

    private static final Pattern WORK =
            Pattern.compile("政府工作报告|政府.{0,12}工作报告|政府工作|我(?:们)?(?:受.{0,12})?代表.{0,12}政府.{0,20}报告");
    private static final Pattern SESSION = Pattern.compile("人民代表大会.{0,12}会议[\\s\\S]{0,30}[省市区县州]长");
    private static final Pattern PLAN = Pattern.compile("国民经济和社会发展(?:计划|规划|第).{0,30}|计划草案|计划执行情况");
    private static final Pattern FIVE_YEARS =
            Pattern.compile(
                    "第?[一二三四五六七八九十]{1,3}个?五年(?:规划|计划)|[“\"「][一二三四五六七八九十]{1,2}五[”\"」](?:时期)?.{0,24}(?:规划|计划)");

    /** The plan of one year is no plan of five, whatever else it speaks of. */
    private static final Pattern YEARLY = Pattern.compile("国民经济和社会发展计划|计划草案|计划执行情况|年度计划");

    private static final Pattern BUDGET =
            Pattern.compile(
                    "预算(?:草案|执行|收支|安排).{0,30}报告|(?:预算|决算)(?:草案)?的?报告|年.{0,12}(?:预算执行情况|预算草案)");
    private static final Pattern NEWS =
            Pattern.compile("记者|通讯员|负责人(?:介绍|表示|称|告诉|说)|本报讯|图片由|摄影|文/图");

    private KindOfDocument() {}

    /** The kind; {@link DocumentKind#OTHER} where nothing tells it. */
    static DocumentKind of(Front front) {
        String head = String.join("\n", front.head());
        if (FIVE_YEARS.matcher(head).find() && !YEARLY.matcher(head).find()) {
            return isWork(head) ? DocumentKind.WORK_REPORT : DocumentKind.FIVE_YEAR_PLAN;
        }
        if (PLAN.matcher(head).find()) {
            return DocumentKind.PLAN_REPORT;
        }
        if (BUDGET.matcher(head).find() && !WORK.matcher(head).find()) {
            return DocumentKind.BUDGET_REPORT;
        }
        return isWork(head) ? DocumentKind.WORK_REPORT : behind(front);
    }

    private static boolean isWork(String head) {
        return WORK.matcher(head).find() || SESSION.matcher(head).find();
    }

    private static DocumentKind behind(Front front) {
        String opening = String.join("\n", front.opening());
        String headings = String.join("\n", front.headings());
        if (WORK.matcher(opening).find()) {
            return DocumentKind.WORK_REPORT;
        }
        if (BUDGET.matcher(opening).find()) {
            return DocumentKind.BUDGET_REPORT;
        }
        if (PLAN.matcher(headings).find()) {
            return DocumentKind.PLAN_REPORT;
        }
        if (front.body().contains("各位代表")) {
            return DocumentKind.WORK_REPORT;
        }
        return NEWS.matcher(front.body()).find() ? DocumentKind.NEWS : DocumentKind.OTHER;
    }
}
