package org.yuanpu.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs single characters: full-width digits and letters, compatibility forms, entities and
 * escapes that were left standing, characters without width. Line ends become {@code \n}. In a
 * traditional text characters become simplified.
 */
final class Characters {

    private static final Pattern ESCAPE =
            Pattern.compile(
                    "<!--[^>]{0,400}-->|\\\\r\\\\n|\\\\[rnt]|&(?:#\\d{2,5}|#x[0-9a-fA-F]{2,5}|[a-z]{2,6});"
                            + "|</?(?:sub|sup|b|i|u|strong|em|span|font|p|br|div)(?:\\s[^<>]{0,80})?/?>");

    private static final Map<String, String> ENTITIES =
            Map.ofEntries(
                    Map.entry("nbsp", " "),
                    Map.entry("ensp", " "),
                    Map.entry("emsp", " "),
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("mdash", "—"),
                    Map.entry("ndash", "–"),
                    Map.entry("hellip", "…"),
                    Map.entry("middot", "·"),
                    Map.entry("permil", "‰"));

    private Characters() {}

    /**
     * The text with its characters repaired.
     *
     * @param canonical the canonical text
     */
    static MappedText repair(String canonical) {
        Simplified simplified = Simplified.of(canonical);
        MappedBuilder out = new MappedBuilder();
        Matcher escapes = ESCAPE.matcher(canonical);
        int offset = 0;
        int at = 0;
        while (escapes.find()) {
            offset = copy(canonical, at, escapes.start(), offset, simplified, out);
            out.append(meaning(escapes.group()), offset);
            offset += escapes.end() - escapes.start();
            at = escapes.end();
        }
        copy(canonical, at, canonical.length(), offset, simplified, out);
        return out.build();
    }

    /** Copies a stretch and returns the code point offset behind it. */
    private static int copy(
            String text, int from, int to, int offset, Simplified simplified, MappedBuilder out) {
        int count = offset;
        for (int i = from; i < to; count++) {
            int point = text.codePointAt(i);
            boolean again = point == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (!again) {
                out.append(simplified.form(point, repaired(point)), count);
            }
            i += Character.charCount(point);
        }
        return count;
    }

    /** An escape that is none stays as it is; it is mapped to its first character. */
    private static String meaning(String escape) {
        if (escape.startsWith("\\")) {
            return escape.equals("\\t") ? "\t" : "\n";
        }
        if (escape.startsWith("<")) {
            return escape.matches("</?(?:p|br|div)\\b.*") ? "\n" : "";
        }
        String name = escape.substring(1, escape.length() - 1);
        if (name.startsWith("#")) {
            boolean hex = name.charAt(1) == 'x';
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return repaired(point);
        }
        return ENTITIES.getOrDefault(name, escape);
    }

    private static String repaired(int point) {
        if (isLineEnd(point)) {
            return "\n";
        }
        if (isSpace(point)) {
            return " ";
        }
        if (isWithoutWidth(point)) {
            return "";
        }
        String same = Character.toString(point);
        return isCompatibility(point) ? Normalizer.normalize(same, Normalizer.Form.NFKC) : same;
    }

    private static boolean isLineEnd(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\f'
                || point == 0x85
                || point == 0x2028
                || point == 0x2029;
    }

    private static boolean isSpace(int point) {
        return point != '\t' && Character.isSpaceChar(point);
    }

    private static boolean isWithoutWidth(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == 0xFFFC
                || point == 0xFE0F
                || (Character.isISOControl(point) && point != '\t');
    }

    /**
     * Full-width digits and letters with {@code % + -}, CJK compatibility ideographs, radicals,
     * squared units, ligatures. Full-width punctuation is what Chinese text wants and stays.
     */
    private static boolean isCompatibility(int point) {
        return (point >= 0xFF10 && point <= 0xFF19)
                || (point >= 0xFF21 && point <= 0xFF3A)
                || (point >= 0xFF41 && point <= 0xFF5A)
                || point == 0xFF05
                || point == 0xFF0B
                || point == 0xFF0D
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2E80 && point <= 0x2FDF)
                || (point >= 0x3300 && point <= 0x33FF)
                || (point >= 0xFB00 && point <= 0xFB06);
    }
}
