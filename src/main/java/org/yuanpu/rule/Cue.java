package org.yuanpu.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign that words bear, by which the program judges them: 12个… counts things and names none.
 *
 * @param id what the program asks for it by
 * @param about what the sign means, in a sentence
 * @param where in the words it must stand
 * @param pattern the sign as a regular expression, bound to its place
 * @param marks the characters that words must have to bear it
 * @param choices what whole words that bear it are one of
 * @param says what the sign is short for, empty where it is short for nothing
 * @param examples words that bear it
 * @param counters words like them that do not
 */
public record Cue(
        String id,
        String about,
        Where where,
        Pattern pattern,
        Marks marks,
        Choices choices,
        String says,
        List<String> examples,
        List<String> counters) {

    /** Where in the words a sign must stand. */
    public enum Where {
        /** The words are the sign and nothing more. */
        WHOLE,
        /** They begin with it. */
        OPENS,
        /** They end with it. */
        CLOSES,
        /** It stands anywhere in them. */
        WITHIN
    }

    public Cue {
        examples = List.copyOf(examples);
        counters = List.copyOf(counters);
    }

    /** Whether words bear the sign at its place. */
    public boolean in(String words) {
        return isAtPlace(words)
                && switch (where) {
                    case WHOLE -> choices.haveOne(words);
                    case OPENS -> pattern.matcher(words).lookingAt();
                    case CLOSES, WITHIN -> isWithin(words);
                };
    }

    private boolean isWithin(String words) {
        return first(words).isPresent();
    }

    /** The first place that bears the sign. */
    private Optional<Matcher> first(String words) {
        int at = marks.next(words, 0);
        if (at < 0) {
            return Optional.empty();
        }
        Matcher matcher =
                pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
        while (at >= 0) {
            if (matcher.region(at, words.length()).lookingAt()) {
                return Optional.of(matcher);
            }
            at = marks.next(words, at + 1);
        }
        return Optional.empty();
    }

    /** The words without the first place that bears the sign. */
    public String cutFrom(String words) {
        boolean edge = where == Where.OPENS || where == Where.CLOSES;
        return edge && !isAtPlace(words)
                ? words
                : first(words)
                        .map(m -> words.substring(0, m.start()) + words.substring(m.end()))
                        .orElse(words);
    }

    /** What of the words bears the sign at their beginning. */
    public Optional<String> opening(String words) {
        if (!marks.mayOpen(words)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(words);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The words with what the sign is short for in its place, wherever it stands. */
    public String inFull(String words) {
        return pattern.matcher(words).replaceAll(Matcher.quoteReplacement(says));
    }

    /** Whether the sign may begin at a place of words, by the character there. */
    public boolean mayBegin(String words, int at) {
        return marks.mayBegin(words, at);
    }

    /** Where at or behind a place of words the sign may have its last character, -1 for nowhere. */
    public int nextLast(String words, int from) {
        return marks.nextLast(words, from);
    }

    /** Whether words may bear the sign, by their characters: asked before a matcher is. */
    public boolean mayBeIn(String words) {
        return isAtPlace(words) && marks.mayBeIn(words);
    }

    private boolean isAtPlace(String words) {
        return switch (where) {
            case WHOLE -> marks.mayOpen(words) && marks.mayClose(words);
            case OPENS -> marks.tellOpening() ? marks.mayOpen(words) : marks.mayBeIn(words);
            case CLOSES -> marks.mayClose(words);
            case WITHIN -> true;
        };
    }

    /** A matcher of the sign, for one who asks where it stands or what its parts are. */
    public Matcher matcher(String words) {
        return pattern.matcher(words);
    }
}
