package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The characters that every match of a regular expression has: one that it begins with, one that it
 * ends with, and some that it holds. Most words are told by them to bear no sign before the
 * expression is tried on them. Where an expression does not tell, every character may be.
 */
public final class Marks {

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final Optional<Letters> first;
    private final Optional<Letters> last;

    /** For each thing that every match has, the characters of which it holds one, few first. */
    private final Letters[] held;

    private Marks(List<List<RegexPart>> alternatives) {
        this.first = edge(alternatives, false).map(Letters::new);
        this.last = edge(alternatives, true).map(Letters::new);
        this.held =
                held(alternatives).stream()
                        .sorted(Comparator.comparingInt(BitSet::cardinality))
                        .map(Letters::new)
                        .toArray(Letters[]::new);
    }

    /** The characters of a compiled expression. */
    static Marks of(Pattern pattern) {
        return new Marks(RegexPart.parse(pattern.pattern()));
    }

    /** Whether the ends of a match tell anything. */
    boolean tell() {
        return first.isPresent() || last.isPresent();
    }

    /** Whether the beginning of a match tells anything. */
    boolean tellOpening() {
        return first.isPresent();
    }

    /** The characters that a match begins with, sorted; empty where any may be there. */
    Optional<char[]> first() {
        return first.map(Letters::sorted);
    }

    /** The characters that a match ends with, sorted; empty where any may be there. */
    Optional<char[]> last() {
        return last.map(Letters::sorted);
    }

    /** Characters of which every match holds one, as few as are known. */
    Optional<char[]> fewestHeld() {
        return Stream.of(held).map(Letters::sorted).findFirst();
    }

    /** Whether a match may begin where a text does. */
    boolean mayOpen(String text) {
        return mayBegin(text, 0);
    }

    /** Whether a match may begin at a place of a text. */
    boolean mayBegin(String text, int at) {
        return first.isEmpty() || at < text.length() && first.get().has(text.charAt(at));
    }

    /** Whether a match may end where a text does, or in front of the line end that closes it. */
    boolean mayClose(String text) {
        if (last.isEmpty()) {
            return true;
        }
        char c = text.length() == 0 ? 0 : text.charAt(text.length() - 1);
        return last.get().has(c) || LINE_ENDS.indexOf(c) >= 0;
    }

    /** Where at or behind a place a match may begin next, -1 where it may nowhere. */
    int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (first.isEmpty() || first.get().has(text.charAt(at))) {
                return at;
            }
        }
        return first.isEmpty() && from <= text.length() ? from : -1;
    }

    /** Where at or behind a place a match may have its last character, -1 where it may nowhere. */
    int nextLast(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (last.isEmpty() || last.get().has(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a text has the characters of a match. */
    boolean mayBeIn(String text) {
        for (Letters one : held) {
            if (!one.haveOneOf(text)) {
                return false;
            }
        }
        return true;
    }

    /** The characters at one end of all matches; empty where any may be there. */
    private static Optional<BitSet> edge(List<List<RegexPart>> alternatives, boolean last) {
        BitSet all = new BitSet();
        for (List<RegexPart> alternative : alternatives) {
            Optional<BitSet> edge = edgeOf(alternative, last);
            if (edge.isEmpty()) {
                return edge;
            }
            all.or(edge.get());
        }
        return Optional.of(all);
    }

    private static Optional<BitSet> edgeOf(List<RegexPart> sequence, boolean last) {
        List<RegexPart> parts = new ArrayList<>(sequence);
        if (last) {
            Collections.reverse(parts);
        }
        BitSet all = new BitSet();
        for (RegexPart part : parts) {
            if (part instanceof RegexPart.Place) {
                continue;
            }
            Optional<BitSet> own =
                    part instanceof RegexPart.Group group
                            ? edge(group.alternatives(), last)
                            : ((RegexPart.One) part).characters();
            if (own.isEmpty()) {
                return own;
            }
            all.or(own.get());
            if (!part.optional()) {
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    /** For each thing that all matches have: the characters of which each holds one. */
    private static List<BitSet> held(List<List<RegexPart>> alternatives) {
        if (alternatives.size() == 1) {
            List<BitSet> all = new ArrayList<>();
            for (RegexPart part : alternatives.get(0)) {
                if (!part.optional()) {
                    all.addAll(heldBy(part));
                }
            }
            return all;
        }
        BitSet either = new BitSet();
        for (List<RegexPart> alternative : alternatives) {
            Optional<BitSet> least =
                    held(List.of(alternative)).stream()
                            .reduce((a, b) -> b.cardinality() < a.cardinality() ? b : a);
            if (least.isEmpty()) {
                return List.of();
            }
            either.or(least.get());
        }
        return List.of(either);
    }

    private static List<BitSet> heldBy(RegexPart part) {
        if (part instanceof RegexPart.Group group) {
            return held(group.alternatives());
        }
        return part instanceof RegexPart.One one ? one.characters().stream().toList() : List.of();
    }
}
