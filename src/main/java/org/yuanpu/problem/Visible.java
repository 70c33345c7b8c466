package org.yuanpu.problem;

import java.util.stream.Collectors;

/** Makes names from outside safe to print: a file may be called anything. */
public final class Visible {

    private Visible() {}

    /**
     * A text on one line, its control characters written as {@code \}{@code u} and four digits:
     * they could break a line, or change a terminal.
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isControl)) {
            return text;
        }
        return text.codePoints()
                .mapToObj(c -> isControl(c) ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
