package org.yuanpu.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading found at the start of a paragraph.
 *
 * @param text the heading without its number
 * @param level its depth, 1 the highest
 * @param start position in the paragraph behind its number
 * @param end position in the paragraph behind it; what follows is body glued to it
 * @param holds how far its section reaches
 * @param numbered whether a number or dash opens it
 */
record Heading(String text, int level, int start, int end, Reach holds, boolean numbered) {

    /** How far a heading's section reaches. */
    enum Reach {
        /** To the next heading of its level or above. */
        SECTION,
        /** To the end of its paragraph. */
        PARAGRAPH
    }

    private static final int LONGEST = 45;
    private static final int LONGEST_BARE = 32;

    private static final Pattern FIRST =
            Pattern.compile("[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:章|节|部分|篇)[、：:]?");
    private static final Pattern SECOND = Pattern.compile("（[一二三四五六七八九十]{1,3}）、?");
    private static final Pattern THIRD = Pattern.compile("\\d{1,2}(?:[、．]|\\.(?!\\d))|（\\d{1,2}）");
    private static final Pattern DASHES = Pattern.compile("[—―─－–-]{2,}");
    private static final Pattern DATED =
            Pattern.compile(
                    "(?:(?:19|20)\\d\\d年?|“?[一二三四五六七八九十]{2,3}五”?|过去|今后|今年|当前|下一步|未来).{0,30}"
                            + "(?:回顾|安排|任务|目标|工作|思路|重点|情况|打算|要求|建议|部署|展望)");
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?:19|20)\\d\\d年[^，。；：]{0,16}?(?:回顾|工作安排|主要任务|工作任务|目标任务)(?=[^。]{8,}。)");
    private static final Pattern REPORT =
            Pattern.compile("关于.{4,70}的?报告|.{0,24}政府工作报告(?:（.{0,24}）)?");
    private static final Pattern BARE_END = Pattern.compile(".*[。！？；：，、.!?;:,”…—]");
    private static final Pattern SALUTE = Pattern.compile("(?:各位|尊敬的|同志们).*");

    /**
     * The heading that opens a paragraph.
     *
     * @param paragraph the paragraph
     * @param under the section it stands in
     */
    static Optional<Heading> of(Block.Paragraph paragraph, Section under) {
        String text = paragraph.text().text();
        int base = standsUnderYear(under) ? 1 : 0;
        if (FIRST.matcher(text).lookingAt()) {
            return numbered(FIRST, text, base + 1, Reach.SECTION);
        }
        if (SECOND.matcher(text).lookingAt()) {
            return numbered(SECOND, text, base + 2, Reach.SECTION);
        }
        if (THIRD.matcher(text).lookingAt()) {
            return numbered(THIRD, text, base + 3, Reach.PARAGRAPH);
        }
        if (DASHES.matcher(text).lookingAt()) {
            return numbered(DASHES, text, base + 3, Reach.PARAGRAPH);
        }
        return bare(paragraph, text, under.level());
    }

    /** 一、 is of the second level where a heading without number, 2025年工作安排, stands above. */
    private static boolean standsUnderYear(Section section) {
        Section top = section;
        while (top.level() > 1 && top.parent().isPresent()) {
            top = top.parent().get();
        }
        return top.level() == 1 && !top.numbered() && DATED.matcher(top.heading()).matches();
    }

    private static Optional<Heading> numbered(Pattern number, String text, int level, Reach reach) {
        Matcher opened = number.matcher(text);
        int start = opened.lookingAt() ? opened.end() : 0;
        int stop = stop(text, start);
        Matcher glued = GLUED.matcher(text).region(start, text.length());
        if (level == 1 && glued.lookingAt()) {
            stop = glued.end();
        }
        if (stop - start < 2 || stop - start > LONGEST) {
            return Optional.empty();
        }
        boolean alone = stop >= text.length() - 1;
        Reach holds = alone ? Reach.SECTION : reach;
        return Optional.of(
                new Heading(text.substring(start, stop), level, start, stop, holds, true));
    }

    private static int stop(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if ("。！？；：".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static Optional<Heading> bare(Block.Paragraph paragraph, String text, int under) {
        boolean dated = DATED.matcher(text).matches();
        boolean marked = paragraph.marked() > 0;
        boolean title = marked || REPORT.matcher(text).matches();
        if (text.length() > LONGEST_BARE && !title
                || text.length() < 2
                || BARE_END.matcher(text).matches()
                || text.contains("。")
                || Lines.isCaption(text)
                || SALUTE.matcher(text).matches()) {
            return Optional.empty();
        }
        int level = marked ? paragraph.marked() : dated || under == 0 ? 1 : 2;
        return Optional.of(new Heading(text, level, 0, text.length(), Reach.SECTION, false));
    }
}
