package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What whole words that bear a sign are one of. Those of which a character is known, the last, the
 * first or one within, are kept by it, so that few of many are left to try.
 */
public final class Choices {

    private final List<Choice> all;
    private final Map<Character, List<Choice>> byLast = new HashMap<>();
    private final Map<Character, List<Choice>> byFirst = new HashMap<>();
    private final Map<Character, List<Choice>> byHeld = new HashMap<>();
    private final List<Choice> others = new ArrayList<>();

    Choices(List<Choice> choices) {
        all = List.copyOf(choices);
        all.forEach(this::keep);
    }

    /** All that several have, as one. */
    static Choices joined(List<Choices> several) {
        return new Choices(several.stream().flatMap(one -> one.all.stream()).toList());
    }

    private void keep(Choice choice) {
        Optional<char[]> first = choice.marks().first();
        Optional<char[]> last = choice.marks().last();
        Optional<char[]> held = choice.marks().fewestHeld();
        if (last.isPresent() && (first.isEmpty() || last.get().length <= first.get().length)) {
            keep(choice, last.get(), byLast);
        } else if (first.isPresent()) {
            keep(choice, first.get(), byFirst);
        } else if (held.isPresent()) {
            keep(choice, held.get(), byHeld);
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
        return all.size();
    }

    /** Whether words are one of them; words are no empty text and hold no line end. */
    boolean haveOne(String words) {
        return isOne(others, words)
                || words.length() > 0
                        && (isOne(byLast.get(words.charAt(words.length() - 1)), words)
                                || isOne(byFirst.get(words.charAt(0)), words)
                                || !byHeld.isEmpty() && holdOne(words));
    }

    private boolean holdOne(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (isOne(byHeld.get(words.charAt(at)), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(List<Choice> choices, String words) {
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
