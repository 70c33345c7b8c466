package org.yuanpu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the stages that read a document's facts look at.
 *
 * @param head the paragraphs before the salutation, the first section or the first long sentence;
 *     few, and none in a document that starts in its middle
 * @param opening the paragraphs behind the head in which the speaker says for whom he speaks
 * @param headings short paragraphs and the first clauses of numbered ones, anywhere
 * @param body all paragraphs with line ends between them
 */
record Front(List<String> head, List<String> opening, List<String> headings, String body) {

    private static final int MOST_HEAD = 12;
    private static final int MOST_OPENING = 4;
    private static final int LONG = 60;
    private static final Pattern SALUTE = Pattern.compile("(?:各位|尊敬的|同志们).{0,20}[：:！,，]?.*");

    /** A page that holds all in one paragraph: the title, and behind it the salutation. */
    private static final Pattern TITLE_AND_SALUTE =
            Pattern.compile("(.{4,60}(?:报告|规划|纲要|计划|方案))\\s*((?:各位代表|同志们|各位委员)[：:！,，].*)");

    /** The same with day, session and speaker between the two. */
    private static final Pattern TITLE_PAGE_AND_SALUTE =
            Pattern.compile(
                    "(.{2,60}报\\s*告)\\s*([（—－-]{0,2}\\s*(?:19|20)\\d\\d年[^。]{4,60}会议上?)\\s*([^。]{0,40}?)"
                            + "\\s*((?:各位代表|同志们|各位委员)[：:！,，].*)");

    private static final Pattern NUMBERED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）).*");
    private static final Pattern YEAR_IN_WORDS =
            Pattern.compile("([一二][〇○零Ｏ０九])([〇○零一二三四五六七八九]{2})年");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(?<=\\d年)([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final String NUMERALS = "零一二三四五六七八九";

    Front {
        head = List.copyOf(head);
        opening = List.copyOf(opening);
        headings = List.copyOf(headings);
    }

    /** The front of a document in blocks. */
    static Front of(List<Block> blocks) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs.addAll(split(datesInDigits(paragraph.text().text())));
            }
        }
        int end = headEnd(paragraphs);
        int open = Math.min(paragraphs.size(), end + MOST_OPENING);
        List<String> headings =
                paragraphs.stream()
                        .map(Front::firstClause)
                        .filter(c -> c.length() <= LONG)
                        .toList();
        return new Front(
                paragraphs.subList(0, end),
                paragraphs.subList(end, open),
                headings,
                String.join("\n", paragraphs));
    }

    /** The same with a title that is stated in front of its head. */
    Front led(Optional<String> title) {
        List<String> led = new ArrayList<>();
        title.map(Front::datesInDigits).ifPresent(led::add);
        led.addAll(head);
        return new Front(led, opening, headings, body);
    }

    private static List<String> split(String paragraph) {
        Matcher page = TITLE_PAGE_AND_SALUTE.matcher(paragraph);
        if (page.matches()) {
            return IntStream.rangeClosed(1, page.groupCount())
                    .mapToObj(page::group)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        Matcher both = TITLE_AND_SALUTE.matcher(paragraph);
        return both.matches() ? List.of(both.group(1), both.group(2)) : List.of(paragraph);
    }

    private static int headEnd(List<String> paragraphs) {
        int end = 0;
        while (end < paragraphs.size()
                && end < MOST_HEAD
                && !SALUTE.matcher(paragraphs.get(end)).matches()
                && !NUMBERED.matcher(paragraphs.get(end)).matches()
                && !isRunning(paragraphs.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isRunning(String paragraph) {
        return paragraph.length() > LONG && paragraph.contains("。");
    }

    private static String firstClause(String paragraph) {
        int stop = paragraph.indexOf('。');
        return stop < 0 ? paragraph : paragraph.substring(0, stop);
    }

    /** 二〇〇五年一月二十四日 → 2005年1月24日. */
    static String datesInDigits(String text) {
        String years =
                YEAR_IN_WORDS
                        .matcher(text)
                        .replaceAll(m -> Matcher.quoteReplacement(digits(m.group())));
        return DAY_IN_WORDS
                .matcher(years)
                .replaceAll(m -> count(m.group(1)) + "月" + count(m.group(2)) + "日");
    }

    /** A number below a hundred: 二十四 → 24. */
    private static int count(String words) {
        int ten = words.indexOf('十');
        String ones = words.substring(words.length() - 1);
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : NUMERALS.indexOf(words.charAt(0));
        return tens * 10 + Math.max(0, NUMERALS.indexOf(ones));
    }

    private static String digits(String words) {
        StringBuilder out = new StringBuilder();
        for (char c : words.toCharArray()) {
            int digit = "〇○Ｏ０".indexOf(c) >= 0 ? 0 : NUMERALS.indexOf(c);
            out.append(digit < 0 ? String.valueOf(c) : String.valueOf(digit));
        }
        return out.toString();
    }
}
