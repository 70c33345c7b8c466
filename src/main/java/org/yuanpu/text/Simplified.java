package org.yuanpu.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.util.HashMap;
import java.util.Map;

/**
 * The simplified forms of the characters of a text in traditional ones, by which names and words
 * are matched; what is quoted is quoted as written. A simplified text has none: there 乾 and 於 are
 * themselves. Made anew for each text.
 */
final class Simplified {

    /** Frequent characters that simplified text never has. */
    private static final String TRADITIONAL = "國會經發業產區個萬億來為與對開學實現進過這們時說當長強動設點門見";

    private static final double LEAST = 0.02;

    private final boolean traditional;
    private final Map<Integer, String> forms = new HashMap<>();

    private Simplified(boolean traditional) {
        this.traditional = traditional;
    }

    /** The forms for a text. */
    static Simplified of(String text) {
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        long telling = text.chars().filter(c -> TRADITIONAL.indexOf(c) >= 0).count();
        return new Simplified(telling > ideographs * LEAST);
    }

    /** What a character is matched as. */
    String form(int point, String otherwise) {
        return traditional && Character.isIdeographic(point)
                ? forms.computeIfAbsent(point, Simplified::form)
                : otherwise;
    }

    private static String form(int point) {
        String same = Character.toString(point);
        String form = TraditionalChineseDictionary.convertToSimplifiedChinese(same);
        return form.codePointCount(0, form.length()) == 1 ? form : same;
    }
}
