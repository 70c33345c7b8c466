package org.yuanpu.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways in which a text may match a regular expression: its alternatives, each told by the
 * characters at its ends and within. Of many words that one expression names, few begin, end or
 * hold what a text does; where there is none, the expression is not tried.
 */
final class Ways {

    /** An expression that goes more ways is not taken further apart. */
    private static final int MOST = 600;

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final List<Way> all;
    private final WayIndex byFirst;
    private final WayIndex byLast;

    private Ways(List<Way> all) {
        this.all = all;
        this.byFirst = new WayIndex(all, false);
        this.byLast = new WayIndex(all, true);
    }

    /**
     * Those of an expression.
     *
     * @param alternatives the sequences of which every match is one
     */
    static Ways of(List<List<RegexPart>> alternatives) {
        Map<BitSet, Letters> letters = new HashMap<>();
        return new Ways(
                apart(alternatives).stream()
                        .map(sequence -> new Way(sequence, Marks.held(List.of(sequence)), letters))
                        .toList());
    }

    /** All of them. */
    List<Way> all() {
        return all;
    }

    /** Whether a match may begin where a text does. */
    boolean mayOpen(CharSequence text) {
        return byFirst.any(text, way -> way.opens(text, 0) && way.isHeldBy(text));
    }

    /** Whether a match may begin at a place of a text. */
    boolean mayBegin(CharSequence text, int at) {
        return byFirst.anyAt(text, at);
    }

    /** Whether a match may end where a text does, or in front of the line end that closes it. */
    boolean mayClose(CharSequence text) {
        return endsLine(text) || byLast.any(text, way -> way.closes(text) && way.isHeldBy(text));
    }

    /** Whether a text may be a match as a whole. */
    boolean mayBe(CharSequence text) {
        return endsLine(text) || byLast.any(text, way -> way.mayBe(text));
    }

    private static boolean endsLine(CharSequence text) {
        return text.length() > 0 && LINE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The sequences with each choice between words made, as far as these are not too many. */
    private static List<List<RegexPart>> apart(List<List<RegexPart>> alternatives) {
        List<List<RegexPart>> whole = new ArrayList<>();
        Deque<List<RegexPart>> open = new ArrayDeque<>(alternatives);
        while (!open.isEmpty()) {
            List<RegexPart> sequence = open.remove();
            int choice = choice(sequence);
            if (choice < 0 || whole.size() + open.size() >= MOST) {
                whole.add(sequence);
            } else {
                RegexPart.Group group = (RegexPart.Group) sequence.get(choice);
                for (List<RegexPart> chosen : group.alternatives()) {
                    open.add(with(sequence, choice, chosen));
                }
            }
        }
        return whole;
    }

    /** Where the first group stands that no match lacks, -1 where none does. */
    private static int choice(List<RegexPart> sequence) {
        for (int i = 0; i < sequence.size(); i++) {
            if (sequence.get(i) instanceof RegexPart.Group group && !group.optional()) {
                return i;
            }
        }
        return -1;
    }

    /** A sequence with what was chosen in the place of a group, which may stand again behind it. */
    private static List<RegexPart> with(
            List<RegexPart> sequence, int choice, List<RegexPart> chosen) {
        RegexPart.Group group = (RegexPart.Group) sequence.get(choice);
        List<RegexPart> all = new ArrayList<>(sequence.subList(0, choice));
        all.addAll(chosen);
        if (group.repeated()) {
            all.add(new RegexPart.Group(group.alternatives(), true, true));
        }
        all.addAll(sequence.subList(choice + 1, sequence.size()));
        return all;
    }
}
