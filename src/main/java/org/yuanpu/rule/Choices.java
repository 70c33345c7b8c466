package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What whole words that bear a sign are one of. Those whose last or first character is known are
 * kept by it, so that few of many are left to try.
 */
public final class Choices {

    private final int size;
    private final Map<Character, List<Choice>> byLast = new HashMap<>();
    private final Map<Character, List<Choice>> byFirst = new HashMap<>();
    private final List<Choice> others = new ArrayList<>();

    Choices(List<Choice> choices) {
        size = choices.size();
        choices.forEach(this::keep);
    }

    private void keep(Choice choice) {
        Marks marks = choice.marks();
        if (marks.last().isPresent()) {
            keep(choice, marks.last().get(), byLast);
        } else if (marks.first().isPresent()) {
            keep(choice, marks.first().get(), byFirst);
        } else {
            others.add(choice);
        }
    }

    private static void keep(Choice choice, char[] marks, Map<Character, List<Choice>> by) {
        for (char mark : marks) {
            by.computeIfAbsent(mark, c -> new ArrayList<>()).add(choice);
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether words are one of them; words are no empty text and hold no line end. */
    boolean haveOne(CharSequence words) {
        return isOne(others, words)
                || words.length() > 0
                        && (isOne(byLast.get(words.charAt(words.length() - 1)), words)
                                || isOne(byFirst.get(words.charAt(0)), words));
    }

    private static boolean isOne(List<Choice> choices, CharSequence words) {
        if (choices == null) {
            return false;
        }
        for (Choice choice : choices) {
            if (choice.is(words)) {
                return true;
            }
        }
        return false;
    }
}
