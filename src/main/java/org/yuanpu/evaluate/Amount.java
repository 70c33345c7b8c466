package org.yuanpu.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number in its base unit, so that 2.4 万人 and 24000 人 are the same.
 *
 * @param value the number, to nine digits
 * @param unit the unit without its factor
 */
record Amount(BigDecimal value, String unit) {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final MathContext DIGITS = new MathContext(9);

    /** Factors in front of a unit, the longer before the shorter, with their power of ten. */
    private static final List<Map.Entry<String, Integer>> FACTORS =
            List.of(
                    Map.entry("万亿", 12),
                    Map.entry("千亿", 11),
                    Map.entry("百亿", 10),
                    Map.entry("亿", 8),
                    Map.entry("千万", 7),
                    Map.entry("百万", 6),
                    Map.entry("十万", 5),
                    Map.entry("万", 4),
                    Map.entry("千", 3));

    /** Spellings of one unit. */
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("户", "家"),
                    Map.entry("公里", "千米"),
                    Map.entry("公斤", "千克"),
                    Map.entry("平方千米", "平方公里"),
                    Map.entry("个点", "个百分点"),
                    Map.entry("百分点", "个百分点"),
                    Map.entry("m2", "平方米"),
                    Map.entry("km2", "平方公里"),
                    Map.entry("m3", "立方米"),
                    Map.entry("km", "千米"),
                    Map.entry("kg", "千克"),
                    Map.entry("度", "千瓦时"));

    /** The amount that a value and a unit state; empty if the value is no plain number. */
    static Optional<Amount> of(String value, String unit) {
        return PLAIN.matcher(value.strip()).matches()
                ? Optional.of(
                        scaled(
                                new BigDecimal(value.strip()),
                                Normalizer.normalize(unit, Normalizer.Form.NFKC).strip()))
                : Optional.empty();
    }

    private static Amount scaled(BigDecimal number, String spelling) {
        String unit = SAME.getOrDefault(spelling, spelling);
        return FACTORS.stream()
                .filter(factor -> unit.startsWith(factor.getKey()))
                .findFirst()
                .map(f -> scaled(number.scaleByPowerOfTen(f.getValue()), rest(unit, f.getKey())))
                .orElseGet(() -> new Amount(number.round(DIGITS).stripTrailingZeros(), unit));
    }

    private static String rest(String unit, String factor) {
        return unit.substring(factor.length());
    }
}
