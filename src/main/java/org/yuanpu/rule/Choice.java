package org.yuanpu.rule;

import java.util.regex.Pattern;

/**
 * One of the words that a sign is told by, with what stands around it.
 *
 * @param pattern the words as a regular expression
 * @param marks the characters that a text must have to be them
 */
public record Choice(Pattern pattern, Marks marks) {

    /** Whether a text is these words and nothing more. */
    boolean is(String text) {
        return marks.mayOpen(text)
                && marks.mayClose(text)
                && marks.mayBeIn(text)
                && pattern.matcher(text).matches();
    }
}
