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
 * that few of many are left to look at; many of one end are parted by the character beside it.
 */
final class WayIndex {

    /** So many are looked at one by one. */
    private static final int FEW = 8;

    private final boolean last;
    private final Table edges = new Table();
    private final Table within = new Table();
    private final List<Table> seconds = new ArrayList<>();
    private final List<List<Way>> unseconded = new ArrayList<>();
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
        edges.all().forEach(this::part);
    }

    /** Parts those of one character by the next, where they are many. */
    private void part(List<Way> ways) {
        Table inner = new Table();
        List<Way> open = new ArrayList<>();
        for (Way way : ways.size() > FEW ? ways : List.<Way>of()) {
            Optional<Letters> second = last ? way.beforeLast() : way.second();
            second.ifPresentOrElse(letters -> inner.keep(way, letters), () -> open.add(way));
        }
        inner.close();
        seconds.add(inner);
        unseconded.add(open);
    }

    /** Whether one of the ways that a text leaves open is as asked for. */
    boolean any(CharSequence text, Predicate<Way> asked) {
        int length = text.length();
        if (length > 0 && oneEdged(text, last ? length - 1 : 0, last ? length - 2 : 1, asked)
                || one(others, asked)) {
            return true;
        }
        for (int at = 0; at < length && !within.isEmpty(); at++) {
            if (one(within.of(text.charAt(at)), asked)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the ways may begin at a place of a text. */
    boolean anyAt(CharSequence text, int at) {
        if (at < text.length() && oneEdged(text, at, at + 1, way -> way.opens(text, at))) {
            return true;
        }
        for (Way way : unedged) {
            if (way.opens(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of those that two places of a text leave open is as asked for. */
    private boolean oneEdged(CharSequence text, int edge, int second, Predicate<Way> asked) {
        int index = edges.indexOf(text.charAt(edge));
        if (index < 0) {
            return false;
        }
        Table inner = seconds.get(index);
        boolean within = second >= 0 && second < text.length();
        if (inner.isEmpty() || within && Character.isSurrogate(text.charAt(second))) {
            return one(edges.at(index), asked);
        }
        return within && one(inner.of(text.charAt(second)), asked)
                || one(unseconded.get(index), asked);
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

        List<List<Way>> all() {
            return byLetter;
        }

        int indexOf(char c) {
            return letters.indexOf(c);
        }

        List<Way> at(int index) {
            return byLetter.get(index);
        }

        List<Way> of(char c) {
            int index = indexOf(c);
            return index < 0 ? List.of() : at(index);
        }
    }
}
