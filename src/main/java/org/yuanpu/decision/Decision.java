package org.yuanpu.decision;

import java.time.LocalDate;
import org.yuanpu.problem.Position;

/**
 * One decision of the user.
 *
 * @param ruling what it says
 * @param reason why
 * @param date when it was made
 * @param words its entry in the file, as it stands there
 * @param start offset of the entry in the file, in code points
 * @param place its first line
 */
public record Decision(
        Ruling ruling, String reason, LocalDate date, String words, int start, Position place) {

    /** What tells it from others, in a few letters and digits. */
    public String id() {
        return Hash.of(words).substring(0, 16);
    }

    /** Offset behind the entry, in code points. */
    public int end() {
        return start + words.codePointCount(0, words.length());
    }
}
