package org.yuanpu.link;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where a document looks back on several years: in a part whose heading says so (过去五年工作回顾), until a
 * paragraph begins with one year, and in each paragraph that begins so itself (五年来，…). In a part
 * that is about one year as well (2020年和“十三五”时期工作回顾) the last paragraph that began with either
 * counts.
 */
final class LongReview {

    private static final Pattern PART = Pattern.compile("[一二三四五六七八九十]{1,3}、[^。；]{2,40}");
    private static final String YEARS = "(?:[三四五]年|[“\"]?十[一二三四五]五|本届政府)";
    private static final Pattern SEVERAL = Pattern.compile(YEARS);
    private static final Pattern ONE = Pattern.compile("\\d{4}年");
    private static final Pattern AHEAD = Pattern.compile("今后|未来|接下来|下一|目标|规划");
    private static final String ADDRESS = "[—－\\-]*(?:各位代表[，！：])?";
    private static final Pattern BEGINS_WITH_SEVERAL =
            Pattern.compile(ADDRESS + "(?:(?:回望|回顾|回首|过去|这)*的?" + YEARS + "|[^，。]{2,16}以来的[三四五]年)");
    private static final Pattern BEGINS_WITH_ONE =
            Pattern.compile(ADDRESS + "(?:刚刚过去的)?(?:\\d{4}年(?!以来)|过去一年|一年来|去年)");

    /** Whether it looks back on several years, from an offset in code points on. */
    private final TreeMap<Integer, Boolean> changes = new TreeMap<>(Map.of(0, false));

    private boolean partIsLong;
    private boolean partIsOfBoth;

    /** Reads the canonical text of a document. */
    LongReview(String text) {
        int at = 0;
        boolean begins = true;
        for (String line : text.split("\n", -1)) {
            String words = line.replaceAll("[\\s\\u3000]+", "");
            if (!words.isEmpty() && (begins || PART.matcher(words).matches())) {
                paragraph(at, words);
            }
            begins = words.isEmpty() || words.matches(".*[。：；！？”]");
            at += line.codePointCount(0, line.length()) + 1;
        }
    }

    private void paragraph(int at, String words) {
        if (PART.matcher(words).matches()) {
            boolean several = SEVERAL.matcher(words).find() && !AHEAD.matcher(words).find();
            partIsOfBoth = several && ONE.matcher(words).find();
            partIsLong = several && !partIsOfBoth;
            changes.put(at, partIsLong);
        } else if (BEGINS_WITH_SEVERAL.matcher(words).lookingAt()) {
            changes.put(at, true);
        } else if (BEGINS_WITH_ONE.matcher(words).lookingAt()) {
            partIsLong = false;
            changes.put(at, false);
        } else if (!partIsOfBoth) {
            changes.put(at, partIsLong);
        }
    }

    /** Whether what stands at an offset, in code points, is said of several years. */
    boolean covers(int offset) {
        return changes.floorEntry(offset).getValue();
    }
}
