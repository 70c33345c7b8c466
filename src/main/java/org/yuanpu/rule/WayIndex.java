package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Ways of an expression by the character at one of their ends, or else by one that they hold, so
 * that few of many are left to look at.
 */
final class WayIndex {

    private final boolean last;
    private final Table edges = new Table();
    private final Table within = new Table();
    private final List<Way> unedged = new ArrayList<>();
    private final List<Way> others = new ArrayList<>();

    /**
     * @param ways all of them
     * @param last whether by the last character of a match, and not by its first
     */
    WayIndex(List<Way> ways, boolean last) {
        this.last = last;
        for (Way way : ways) {
            Optional<Letters> edge = last ? way.last() : way.first();
            Optional<Letters> held =
                    way.held().stream().min(Comparator.comparingInt(one -> one.sorted().length));
            if (edge.isPresent()) {
                edges.keep(way, edge.get());
                continue;
            }
            unedged.add(way);
            if (held.isPresent()) {
                within.keep(way, held.get());
            } else {
                others.add(way);
            }
        }
        edges.close();
        within.close();
    }

    /** Whether one of the ways that a text leaves open is as asked for. */
    boolean any(CharSequence text, Predicate<Way> asked) {
        int length = text.length();
        if (length > 0 && one(edges.at(text.charAt(last ? length - 1 : 0)), asked)
                || one(others, asked)) {
            return true;
        }
        for (int at = 0; at < length && !within.isEmpty(); at++) {
            if (one(within.at(text.charAt(at)), asked)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the ways may begin at a place of a text. */
    boolean anyAt(CharSequence text, int at) {
        if (at < text.length()) {
            for (Way way : edges.at(text.charAt(at))) {
                if (way.opens(text, at)) {
                    return true;
                }
            }
        }
        for (Way way : unedged) {
            if (way.opens(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean one(List<Way> ways, Predicate<Way> asked) {
        for (Way way : ways) {
            if (asked.test(way)) {
                return true;
            }
        }
        return false;
    }

    /** Ways by a character. */
    private static final class Table {

        private final Map<Character, List<Way>> kept = new HashMap<>();
        private Letters letters = new Letters(new BitSet());
        private List<List<Way>> byLetter = List.of();

        void keep(Way way, Letters by) {
            for (char c : by.sorted()) {
                kept.computeIfAbsent(c, any -> new ArrayList<>()).add(way);
            }
        }

        void close() {
            BitSet all = new BitSet();
            kept.keySet().forEach(all::set);
            letters = new Letters(all);
            byLetter = new ArrayList<>();
            for (char c : letters.sorted()) {
                byLetter.add(List.copyOf(kept.get(c)));
            }
            kept.clear();
        }

        boolean isEmpty() {
            return byLetter.isEmpty();
        }

        List<Way> at(char c) {
            int index = letters.indexOf(c);
            return index < 0 ? List.of() : byLetter.get(index);
        }
    }
}
