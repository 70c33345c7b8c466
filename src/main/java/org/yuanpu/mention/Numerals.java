package org.yuanpu.mention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Chinese numerals where they are figures and not part of a word (一批, 两江, 三农). */
final class Numerals {

    /** A number read from Chinese numerals, with its unit as it would be written with digits. */
    record Number(BigDecimal value, String unit) {}

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern SHARE =
            Pattern.compile("(?<whole>[一二三四五六七八九十百]+)分之(?<part>[一二三四五六七八九十百]+)");
    private static final Pattern TENTHS = Pattern.compile("(?<n>[一二两三四五六七八九])成(?<half>半)?");
    private static final Pattern FACTOR =
            Pattern.compile("(?<n>[〇零一二两三四五六七八九十]*)(?<factor>千亿|百亿|十亿|千万|百万|十万|万亿|亿|万|千|百)");

    private Numerals() {}

    /**
     * @param han the numerals, perhaps with a factor
     * @param unit the unit behind them, or null
     * @param bounded whether a word such as 突破 stands before them
     */
    static Optional<Number> read(String han, String unit, boolean bounded) {
        Matcher share = SHARE.matcher(han);
        if (share.matches()) {
            int whole = integer(share.group("whole"));
            int part = integer(share.group("part"));
            return Optional.of(percent(BigDecimal.valueOf(part * 100L), whole));
        }
        Matcher tenths = TENTHS.matcher(han);
        if (tenths.matches()) {
            int half = tenths.group("half") == null ? 0 : 5;
            return Optional.of(
                    percent(BigDecimal.valueOf(integer(tenths.group("n")) * 10L + half), 1));
        }
        Matcher factor = FACTOR.matcher(han);
        if (factor.matches()) {
            return factored(factor.group("n"), factor.group("factor"), unit, bounded);
        }
        return Optional.empty();
    }

    private static Number percent(BigDecimal hundredfold, int whole) {
        BigDecimal value =
                hundredfold.divide(BigDecimal.valueOf(whole), 2, java.math.RoundingMode.HALF_UP);
        return new Number(value.stripTrailingZeros().add(BigDecimal.ZERO), "%");
    }

    /** 两百亿元 always, 千亿 and 百场 only behind a bound. */
    private static Optional<Number> factored(
            String digits, String factor, String unit, boolean bounded) {
        if (digits.isEmpty() && !bounded
                || unit == null && !factor.endsWith("亿") && !factor.endsWith("万")) {
            return Optional.empty();
        }
        if (!digits.isEmpty() && unit == null && !bounded) {
            return Optional.empty();
        }
        String big = factor.endsWith("亿") ? "亿" : factor.endsWith("万") ? "万" : "";
        String small = factor.substring(0, factor.length() - big.length());
        long times = digits.isEmpty() ? 1 : integer(digits);
        String of = small.equals("万") ? "万" : "";
        long scale = small.isEmpty() || !of.isEmpty() ? 1 : scale(small);
        return Optional.of(
                new Number(
                        BigDecimal.valueOf(times * scale), of + big + (unit == null ? "" : unit)));
    }

    private static long scale(String small) {
        return switch (small) {
            case "十" -> 10;
            case "百" -> 100;
            default -> 1000;
        };
    }

    /** A number below ten thousand: 二十五, 一百, 两. */
    static int integer(String han) {
        int sum = 0;
        int digit = 0;
        for (char c : han.replace('两', '二').replace('零', '〇').toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0) {
                digit = digit * 10 + DIGITS.indexOf(c);
            } else {
                sum += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }
}
