package org.yuanpu.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
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
    private static final String BETWEEN = ",";

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

    /**
     * Several words as one argument, which message and cure show in the reader's language.
     *
     * @param names each with its text in the bundle, as {@code Y206.word.title}
     */
    public static String words(List<String> names) {
        return String.join(BETWEEN, names);
    }

    private String text(String part, Locale locale) {
        ResourceBundle texts = bundle(locale);
        Object[] shown = arguments.stream().map(a -> shown(a, texts)).toArray();
        String pattern = texts.getString(code + "." + part);
        return new MessageFormat(pattern, Locale.ROOT).format(shown);
    }

    private String shown(String argument, ResourceBundle texts) {
        String[] names = argument.split(BETWEEN, -1);
        boolean known = Stream.of(names).allMatch(n -> texts.containsKey(code + ".word." + n));
        return known
                ? Stream.of(names)
                        .map(n -> texts.getString(code + ".word." + n))
                        .collect(Collectors.joining(texts.getString(code + ".between")))
                : argument;
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
