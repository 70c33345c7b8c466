package org.yuanpu.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names are compared: NFKC in lower case, without white space, punctuation, quotation marks and
 * brackets, and without a closing 建设, 工程 or 项目.
 */
final class NameForm {

    private static final Pattern POINT =
            Pattern.compile("(?<!\\d)\\.|\\.(?!\\d)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKS =
            Pattern.compile(
                    "[\\s“”„\"‘’'「」『』〔〕\\[\\]《》〈〉·•・,、;:()—–―\\-]",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENDING = Pattern.compile("(?<=..)(建设)?(工程)?(项目)?$");

    private NameForm() {}

    /** The form in which a name is compared. */
    static String of(String name) {
        String form = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        form = POINT.matcher(form).replaceAll("");
        form = MARKS.matcher(form).replaceAll("");
        return ENDING.matcher(form).replaceFirst("");
    }

    /** The forms of all names in a cell, which {@code |} parts; none for an empty cell. */
    static Set<String> all(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(NameForm::of)
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
