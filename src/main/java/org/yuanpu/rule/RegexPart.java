package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of a regular expression, as far as one must know it to tell its characters. */
sealed interface RegexPart {

    /** Whether a match may lack it. */
    boolean optional();

    /**
     * One character.
     *
     * @param characters those it may be, empty where it may be any
     */
    record One(Optional<BitSet> characters, boolean optional) implements RegexPart {}

    /** One of several sequences. */
    record Group(List<List<RegexPart>> alternatives, boolean optional) implements RegexPart {}

    /** What stands at a place and takes no character: an end of the text, a look around. */
    record Place(boolean optional) implements RegexPart {}

    /** What is not taken apart: quoting, back references, flags, and classes within classes. */
    Pattern UNCLEAR =
            Pattern.compile(
                    "\\\\[Qkx0cN1-9]|&&|\\(\\?[^:=!<]|(?<!\\\\)\\[\\^?(?:[^\\[\\]\\\\]|\\\\.)*\\[");

    /**
     * The sequences of which every match of an expression is one; an empty one, of which nothing
     * can be told, where the expression is not taken apart.
     */
    static List<List<RegexPart>> parse(String expression) {
        return UNCLEAR.matcher(expression).find()
                ? List.of(List.of())
                : new Parser(expression).alternatives();
    }

    /** Reads what {@link Pattern} has accepted. */
    final class Parser {

        /** A range of more characters than these tells nothing. */
        private static final int WIDEST = 256;

        private static final Optional<BitSet> ANY = Optional.empty();
        private static final String DIGITS = "0123456789";

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<List<RegexPart>> alternatives() {
            List<List<RegexPart>> all = new ArrayList<>();
            List<RegexPart> sequence = new ArrayList<>();
            while (at < text.length() && text.charAt(at) != ')') {
                if (text.charAt(at) == '|') {
                    at++;
                    all.add(sequence);
                    sequence = new ArrayList<>();
                } else {
                    sequence.add(part());
                }
            }
            all.add(sequence);
            return all;
        }

        private RegexPart part() {
            char c = text.charAt(at);
            if (c == '(') {
                return group();
            }
            at++;
            return switch (c) {
                case '^', '$' -> new Place(isOptional());
                case '.' -> new One(ANY, isOptional());
                case '[' -> new One(characterClass(), isOptional());
                case '\\' -> new One(escaped(), isOptional());
                default -> new One(Optional.of(only(c)), isOptional());
            };
        }

        private RegexPart group() {
            boolean around = text.startsWith("(?=", at) || text.startsWith("(?!", at);
            boolean behind = text.startsWith("(?<=", at) || text.startsWith("(?<!", at);
            if (around || behind) {
                at += around ? 3 : 4;
            } else if (text.startsWith("(?<", at)) {
                at = text.indexOf('>', at) + 1;
            } else {
                at += text.startsWith("(?:", at) ? 3 : 1;
            }
            List<List<RegexPart>> inside = alternatives();
            at++;
            boolean optional = isOptional();
            return around || behind ? new Place(optional) : new Group(inside, optional);
        }

        /** Reads how often a part may stand, and tells whether it may be nowhere. */
        private boolean isOptional() {
            boolean none = false;
            if (isNext("?*+")) {
                none = text.charAt(at) != '+';
                at++;
            } else if (isNext("{")) {
                none = text.charAt(at + 1) == '0';
                at = text.indexOf('}', at) + 1;
            } else {
                return false;
            }
            if (isNext("?+")) {
                at++;
            }
            return none;
        }

        private boolean isNext(String signs) {
            return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
        }

        /** What stands behind a backslash: a digit, a class that tells nothing, or itself. */
        private Optional<BitSet> escaped() {
            char c = text.charAt(at++);
            if (c == 'd') {
                BitSet digits = new BitSet();
                DIGITS.chars().forEach(digits::set);
                return Optional.of(digits);
            }
            if (c == 'u') {
                at += 4;
                return Optional.of(only((char) Integer.parseInt(text.substring(at - 4, at), 16)));
            }
            if (isNext("{") && (c == 'p' || c == 'P')) {
                at = text.indexOf('}', at) + 1;
                return ANY;
            }
            return Character.isLetterOrDigit(c) ? ANY : Optional.of(only(c));
        }

        private Optional<BitSet> characterClass() {
            boolean any = isNext("^");
            if (any) {
                at++;
            }
            BitSet all = new BitSet();
            int start = at;
            while (text.charAt(at) != ']' || at == start) {
                Optional<BitSet> one = member();
                any |= one.isEmpty();
                one.ifPresent(all::or);
            }
            at++;
            return any ? ANY : Optional.of(all);
        }

        /** A character of a class, or a range of them. */
        private Optional<BitSet> member() {
            char c = text.charAt(at++);
            Optional<BitSet> one = c == '\\' ? escaped() : Optional.of(only(c));
            boolean range = isNext("-") && text.charAt(at + 1) != ']' && one.isPresent();
            if (!range || one.get().cardinality() > 1) {
                return one;
            }
            at++;
            char end = text.charAt(at++);
            Optional<BitSet> last = end == '\\' ? escaped() : Optional.of(only(end));
            int from = one.get().nextSetBit(0);
            int to = last.map(l -> l.nextSetBit(0)).orElse((int) Character.MAX_VALUE);
            if (to - from > WIDEST) {
                return ANY;
            }
            BitSet all = new BitSet();
            all.set(from, to + 1);
            return Optional.of(all);
        }

        private static BitSet only(char c) {
            BitSet one = new BitSet();
            one.set(c);
            return one;
        }
    }
}
