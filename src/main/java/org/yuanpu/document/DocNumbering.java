package org.yuanpu.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * Counts the numbers that binary Word documents set before paragraphs and do not store with them.
 * Made anew for each document.
 */
final class DocNumbering {

    private static final int DEEPEST = 9;

    private final Map<Integer, int[]> counters = new HashMap<>();

    /** What stands before a paragraph: 一、, （二）, 3.; empty where its list has no number. */
    String next(Paragraph paragraph) {
        HWPFList list = paragraph.getList();
        int level = paragraph.getIlvl();
        if (list == null || level < 0 || level >= DEEPEST) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.getLsid(), id -> new int[DEEPEST]);
        counts[level] =
                counts[level] == 0 ? Math.max(1, list.getStartAt((char) level)) : counts[level] + 1;
        Arrays.fill(counts, level + 1, DEEPEST, 0);
        return text(list, level, counts);
    }

    /** In a list's pattern the characters 0 to 8 stand for the counts of its levels. */
    private static String text(HWPFList list, int level, int[] counts) {
        String pattern = list.getNumberText((char) level);
        StringBuilder out = new StringBuilder();
        for (char c : pattern == null ? new char[0] : pattern.toCharArray()) {
            if (c < DEEPEST) {
                out.append(number(list.getNumberFormat(c), Math.max(1, counts[c])));
            } else {
                out.append(c);
            }
        }
        return out.toString().matches("[\\p{Co}\\p{So}●■◆·]*") ? "" : out.toString();
    }

    /** The formats of [MS-OSHARED] 2.2.1.3, those that Chinese documents use. */
    private static String number(int format, int count) {
        return switch (format) {
            case 9, 10, 11, 16, 33, 35, 37, 39, 40 -> Numerals.inWords(count);
            case 18, 28, 29 -> Numerals.circled(count);
            case 3 -> Numerals.letters(count);
            case 4 -> Numerals.letters(count).toLowerCase(Locale.ROOT);
            case 23, 255 -> "";
            default -> String.valueOf(count);
        };
    }
}
