package org.yuanpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;

/** Checks that repaired text stands where its source stands. */
final class Mapping {

    private static final String WIDE = "，；：！？（）";
    private static final String NARROW = ",;:!?()";

    private Mapping() {}

    static void check(MappedText text, int[] canonical, Path input) {
        int last = -1;
        for (int i = 0; i < text.text().length(); i++) {
            int offset = text.offset(i);
            String source = Character.toString(canonical[offset]);
            assertThat(offset).as("order in %s of %s", input, text).isGreaterThanOrEqualTo(last);
            assertThat(same(source, text.text().charAt(i)))
                    .as(
                            "%s at %d of %s stands for %s in %s",
                            text.text().charAt(i), i, text, source, input)
                    .isTrue();
            last = offset;
        }
    }

    /** Equal up to compatibility forms, width of punctuation, white space and escapes. */
    private static boolean same(String source, char repaired) {
        int wide = WIDE.indexOf(repaired);
        return source.indexOf(repaired) >= 0
                || Normalizer.normalize(source, Normalizer.Form.NFKC).indexOf(repaired) >= 0
                || (wide >= 0 && NARROW.charAt(wide) == source.charAt(0))
                || (repaired == ' ' && source.isBlank())
                || (source.equals("&") && "“”".indexOf(repaired) >= 0);
    }
}
