package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.mention.Quantity;

/** Which characters of a sentence stand inside quotation marks or brackets. */
final class Enclosed {

    private static final String OPEN = "“（《〈「『(";
    private static final String CLOSE = "”）》〉」』)";

    private Enclosed() {}

    /** What stands inside a closed pair that holds no quantity, the marks included. */
    static boolean[] in(String text, List<Quantity> quantities) {
        return pairs(text, OPEN, quantities);
    }

    /** What stands inside quotation marks or titles, the marks included. */
    static boolean[] quotes(String text) {
        return pairs(text, "“《「『", List.of());
    }

    private static boolean[] pairs(String text, String kinds, List<Quantity> quantities) {
        boolean[] inside = new boolean[text.length()];
        for (int i = 0; i < text.length(); i++) {
            int kind = kinds.indexOf(text.charAt(i));
            if (kind < 0 || inside[i]) {
                continue;
            }
            char closing = CLOSE.charAt(OPEN.indexOf(text.charAt(i)));
            int end = text.indexOf(closing, i + 1);
            boolean title = text.charAt(i) == '《';
            if (end > i && (title || empty(quantities, i, end))) {
                java.util.Arrays.fill(inside, i, end + 1, true);
            }
        }
        return inside;
    }

    private static boolean empty(List<Quantity> quantities, int start, int end) {
        return quantities.stream().noneMatch(q -> q.start() >= start && q.end() <= end);
    }
}
