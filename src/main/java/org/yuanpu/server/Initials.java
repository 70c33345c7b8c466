package org.yuanpu.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/** The first letters of a Chinese name as one reads it: {@code bjgyy} finds 滨江工业园. */
final class Initials {

    /** For each character the letters it can begin with, or itself. */
    private final String[] letters;

    private Initials(String[] letters) {
        this.letters = letters;
    }

    /** The initials of a name. */
    static Initials of(String name) {
        return new Initials(
                name.toLowerCase(Locale.ROOT)
                        .chars()
                        .mapToObj(c -> letters((char) c))
                        .toArray(String[]::new));
    }

    private static String letters(char c) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
        return readings == null
                ? String.valueOf(c)
                : Arrays.stream(readings)
                        .map(r -> r.substring(0, 1))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining());
    }

    /** Whether the letters stand in the initials one after the other. */
    boolean contain(String wanted) {
        for (int from = 0; from <= letters.length - wanted.length(); from++) {
            if (matches(wanted, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String wanted, int from) {
        for (int i = 0; i < wanted.length(); i++) {
            if (letters[from + i].indexOf(wanted.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
