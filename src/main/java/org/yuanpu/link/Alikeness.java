package org.yuanpu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.NameWords.Use;

/**
 * Why two things of one region and class may be one.
 *
 * @param words what words in names mean
 */
record Alikeness(NameWords words) {

    private static final String ENTERPRISE = "Enterprise";
    private static final int LONG = 5;

    /** The reasons, the weightiest first; none where they are told apart. */
    List<Reason> of(Candidate one, Candidate other) {
        if (!one.form().numbers().equals(other.form().numbers())) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        reason(one, other).ifPresent(reasons::add);
        if (!reasons.isEmpty() && one.sharesHost(other)) {
            reasons.add(Reason.SHARED);
        }
        return reasons;
    }

    private Optional<Reason> reason(Candidate one, Candidate other) {
        if (one.form().form().equals(other.form().form())) {
            return Optional.of(isFullName(one, other) ? Reason.FULL_NAME : Reason.SPELLING);
        }
        if (one.names().stream().anyMatch(other.names()::contains)) {
            return Optional.of(Reason.ALIAS);
        }
        return one.standsBeside(other) ? Optional.empty() : byWords(one, other);
    }

    private static boolean isFullName(Candidate one, Candidate other) {
        return one.thing().type().equals(ENTERPRISE)
                && !one.thing().place().equals(other.thing().place());
    }

    private Optional<Reason> byWords(Candidate one, Candidate other) {
        String a = one.form().form();
        String b = other.form().form();
        String less = a.length() < b.length() ? a : b;
        String more = a.length() < b.length() ? b : a;
        if (less.length() < LONG - 1 || less.length() == more.length()) {
            return Optional.empty();
        }
        if (more.endsWith(less)) {
            return tellsNothing(more.substring(0, more.length() - less.length()))
                    ? Optional.of(Reason.ENDING)
                    : Optional.empty();
        }
        return less.length() >= LONG ? shortened(less, more) : Optional.empty();
    }

    private Optional<Reason> shortened(String less, String more) {
        int front = 0;
        while (front < less.length() && less.charAt(front) == more.charAt(front)) {
            front++;
        }
        int rest = less.length() - front;
        boolean inserted = front >= 2 && rest >= 2 && more.endsWith(less.substring(front));
        return inserted && tellsNothing(more.substring(front, more.length() - rest))
                ? Optional.of(Reason.SHORTENED)
                : Optional.empty();
    }

    /** Whether words that only one of two names has do not tell two things apart. */
    private boolean tellsNothing(String difference) {
        return difference.chars().noneMatch(Character::isDigit)
                && words.of(Use.APART, "").stream().noneMatch(difference::contains);
    }
}
