package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way in which a text may match an expression: the characters that may stand at the first and
 * at the last few places of the match, and those of which it holds one each.
 */
final class Way {

    /** How many places are told from each end. */
    private static final int PLACES = 4;

    private static final int ALL_PLACES = (1 << PLACES) - 1;

    private final Letters[] first;
    private final Letters[] last;
    private final List<Letters> held;

    /**
     * @param sequence what stands one behind the other
     * @param held the characters of which it holds one each
     * @param letters sets that are made already
     */
    Way(List<RegexPart> sequence, List<BitSet> held, Map<BitSet, Letters> letters) {
        this.first = new Places(false).of(sequence, letters);
        this.last = new Places(true).of(sequence, letters);
        this.held = held.stream().map(h -> letters.computeIfAbsent(h, Letters::new)).toList();
    }

    /** The characters at the first place; empty where any may be there. */
    Optional<Letters> first() {
        return Optional.ofNullable(first[0]);
    }

    /** The characters at the last place; empty where any may be there. */
    Optional<Letters> last() {
        return Optional.ofNullable(last[0]);
    }

    /** The characters of which it holds one each. */
    List<Letters> held() {
        return held;
    }

    /** Whether it may begin at a place of a text. */
    boolean opens(CharSequence text, int at) {
        for (int i = 0; i < PLACES; i++) {
            if (at + i >= text.length()) {
                return first[i] == null;
            }
            char c = text.charAt(at + i);
            if (Character.isSurrogate(c)) {
                return true;
            }
            if (first[i] != null && !first[i].has(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may end where a text does. */
    boolean closes(CharSequence text) {
        for (int i = 0; i < PLACES; i++) {
            int at = text.length() - 1 - i;
            if (at < 0) {
                return last[i] == null;
            }
            char c = text.charAt(at);
            if (Character.isSurrogate(c)) {
                return true;
            }
            if (last[i] != null && !last[i].has(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has its characters. */
    boolean isHeldBy(CharSequence text) {
        for (Letters one : held) {
            if (!one.haveOneOf(text)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text may go it as a whole. */
    boolean mayBe(CharSequence text) {
        return closes(text) && opens(text, 0) && isHeldBy(text);
    }

    /**
     * Walks over the parts of an expression from one end, with the set of places that it may have
     * come to: bit 0 is the first. A character that may be written as two tells nothing: who asks
     * looks for those.
     */
    private static final class Places {

        private final boolean backwards;
        private final BitSet[] sets = new BitSet[PLACES];
        private int any;

        Places(boolean backwards) {
            this.backwards = backwards;
            for (int i = 0; i < PLACES; i++) {
                sets[i] = new BitSet();
            }
        }

        /** What may stand at each place; null where any may, or where the match may be over. */
        Letters[] of(List<RegexPart> sequence, Map<BitSet, Letters> letters) {
            int over = from(walk(sequence, 1));
            any |= over;
            Letters[] all = new Letters[PLACES];
            for (int i = 0; i < PLACES; i++) {
                if ((any >> i & 1) == 0) {
                    all[i] = letters.computeIfAbsent(sets[i], Letters::new);
                }
            }
            return all;
        }

        private int walk(List<RegexPart> sequence, int places) {
            List<RegexPart> parts = new ArrayList<>(sequence);
            if (backwards) {
                Collections.reverse(parts);
            }
            int reached = places;
            for (RegexPart part : parts) {
                reached = walk(part, reached);
            }
            return reached;
        }

        private int walk(RegexPart part, int places) {
            if (part instanceof RegexPart.Place) {
                return places;
            }
            int behind = once(part, places);
            if (part.repeated()) {
                behind = from(behind);
                once(part, behind);
            }
            return (part.optional() ? places | behind : behind) & ALL_PLACES;
        }

        private int once(RegexPart part, int places) {
            if (part instanceof RegexPart.Group group) {
                return group.alternatives().stream()
                        .mapToInt(alternative -> walk(alternative, places))
                        .reduce(0, (a, b) -> a | b);
            }
            Optional<BitSet> characters = ((RegexPart.One) part).characters();
            for (int i = 0; i < PLACES; i++) {
                if ((places >> i & 1) != 0) {
                    characters.ifPresent(sets[i]::or);
                }
            }
            any |= characters.isPresent() ? 0 : places;
            return places << 1 & ALL_PLACES;
        }

        /** All places from the first of some on. */
        private static int from(int places) {
            return places == 0 ? 0 : -Integer.lowestOneBit(places) & ALL_PLACES;
        }
    }
}
