package org.yuanpu.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs a paragraph: leaves out spaces that separate nothing and gives half-width punctuation
 * between Chinese characters its full width.
 */
final class Punctuation {

    private static final Map<Character, Character> FULL =
            Map.of(
                    ',', '，', ';', '；', ':', '：', '!', '！', '?', '？', '(', '（', ')', '）', '．', '.',
                    '﹐', '，');

    private static final Pattern APART =
            Pattern.compile(
                    "(?<![\\dA-Za-z.])\\d(?: \\d)+(?![\\dA-Za-z])|(?<=\\d )\\d(?: \\d)+(?![\\dA-Za-z])");

    private Punctuation() {}

    /** The paragraph repaired. */
    static MappedText repair(MappedText paragraph) {
        return widened(withoutSpaces(paragraph.strip()));
    }

    /** Only a space between two Latin words or numbers separates something. */
    private static MappedText withoutSpaces(MappedText paragraph) {
        String text = paragraph.text();
        MappedBuilder out = new MappedBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c, paragraph.offset(i));
            } else if (isLatin(out.last())
                    && isLatin(firstBehind(text, i))
                    && !standsBetweenDigits(text, i)) {
                out.append(' ', paragraph.offset(i));
            }
        }
        return out.build();
    }

    /** 2 0 2 2 is one number whose digits were set apart. */
    private static boolean standsBetweenDigits(String text, int i) {
        Matcher apart = APART.matcher(text).useTransparentBounds(true);
        return apart.region(Math.max(0, i - 1), text.length()).lookingAt();
    }

    private static char firstBehind(String text, int position) {
        int i = position;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : 0;
    }

    private static MappedText widened(MappedText paragraph) {
        String text = paragraph.text();
        MappedBuilder out = new MappedBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = FULL.containsKey(c) && standsInChinese(text, i);
            out.append(wide ? FULL.get(c) : c, paragraph.offset(i));
        }
        return out.build();
    }

    /** Between two digits or Latin letters a sign belongs to them: 1,555, 2.29:1, http://. */
    private static boolean standsInChinese(String text, int i) {
        char before = i == 0 ? 0 : text.charAt(i - 1);
        char behind = i + 1 == text.length() ? 0 : text.charAt(i + 1);
        return switch (text.charAt(i)) {
            case '．' -> isLatin(before);
            case '(' -> isChinese(before) || isChinese(behind);
            case ')' -> isChinese(before) || isChinese(behind) || opensWide(text, i);
            default -> isChinese(before) || isChinese(behind);
        };
    }

    private static boolean opensWide(String text, int close) {
        int open = text.lastIndexOf('(', close);
        return open >= 0 && standsInChinese(text, open);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static boolean isChinese(char c) {
        return (c >= 0x2E80 && c <= 0xFFEF) || "“”‘’—…·".indexOf(c) >= 0 && c != 0;
    }
}
