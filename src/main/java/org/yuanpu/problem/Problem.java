package org.yuanpu.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Something a stage could not do: what, where and what to do about it.
 *
 * <p>Message and cure are kept by code in the bundle {@code problems} ({@code problems.properties}
 * for English, {@code problems_zh.properties} for Chinese), each with the numbered arguments of
 * {@link MessageFormat}. Every code is explained in {@code docs/errors.md}.
 *
 * @param code {@code Y} and three digits; the first digit tells the stage
 * @param source what was worked on: a file, a document key, a query name
 * @param position where in the source, if that is known
 * @param arguments the values that stand in message and cure
 */
public record Problem(
        String code, String source, Optional<Position> position, List<String> arguments) {

    private static final String BUNDLE = "org.yuanpu.problem.problems";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem with a source as a whole. */
    public static Problem of(String code, String source, Object... arguments) {
        return new Problem(code, source, Optional.empty(), strings(arguments));
    }

    /** A problem at one place of a source. */
    public static Problem at(String code, String source, Position position, Object... arguments) {
        return new Problem(code, source, Optional.of(position), strings(arguments));
    }

    /** What is wrong, in the language of the locale. */
    public String message(Locale locale) {
        return text("message", locale);
    }

    /** What the user can do about it, in the language of the locale. */
    public String cure(Locale locale) {
        return text("cure", locale);
    }

    /** The problem as one line: code, source with position, message and cure. */
    public String line(Locale locale) {
        String place = position.map(p -> source + ":" + p.line() + ":" + p.column()).orElse(source);
        return "%s %s: %s; %s".formatted(code, Visible.of(place), message(locale), cure(locale));
    }

    private String text(String part, Locale locale) {
        String pattern = bundle(locale).getString(code + "." + part);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    private static List<String> strings(Object... arguments) {
        return Stream.of(arguments).map(String::valueOf).toList();
    }
}
