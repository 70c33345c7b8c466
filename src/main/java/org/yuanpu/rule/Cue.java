package org.yuanpu.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign that words bear, by which the program judges them: 12个… counts things and names none.
 *
 * @param id what the program asks for it by
 * @param about what the sign means, in a sentence
 * @param where in the words it must stand
 * @param pattern the sign as a regular expression, bound to its place
 * @param says what the sign is short for, empty where it is short for nothing
 * @param examples words that bear it
 * @param counters words like them that do not
 */
public record Cue(
        String id,
        String about,
        Where where,
        Pattern pattern,
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
    public boolean in(CharSequence words) {
        Matcher matcher = pattern.matcher(words);
        return switch (where) {
            case WHOLE -> matcher.matches();
            case OPENS -> matcher.lookingAt();
            case CLOSES, WITHIN -> matcher.find();
        };
    }

    /** The words without the first place that bears the sign. */
    public String cutFrom(String words) {
        return pattern.matcher(words).replaceFirst("");
    }

    /** The words with what the sign is short for in its place, wherever it stands. */
    public String inFull(String words) {
        return pattern.matcher(words).replaceAll(Matcher.quoteReplacement(says));
    }

    /** A matcher of the sign, for one who asks where it stands or what its parts are. */
    public Matcher matcher(CharSequence words) {
        return pattern.matcher(words);
    }
}
