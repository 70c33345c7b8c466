package org.yuanpu.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code docs/errors.md} and {@code docs/errors.zh.md} say of each code; the build lays these
 * pages beside this class.
 */
final class Guidebook {

    private static final String ENGLISH = "errors.md";
    private static final String CHINESE = "errors.zh.md";

    /** A heading of a group of codes, or a code with its title, reason and cure. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "^## (?<group>.+)$"
                            + "|^### (?<code>Y\\d{3}) (?<title>.+)\n"
                            + "\\*(?:Why|原因)\\*(?:: |：)(?<why>.+)\n"
                            + "\\*(?:Cure|办法)\\*(?:: |：)(?<cure>.+)$",
                    Pattern.MULTILINE);

    private final Map<String, Entry> entries;

    /**
     * What is said of a code in one language, as Markdown of one line.
     *
     * @param code the code
     * @param group the stage that it belongs to
     * @param title what is wrong
     * @param why how it comes about
     * @param cure what to do
     */
    record Entry(String code, String group, String title, String why, String cure) {}

    private Guidebook(Map<String, Entry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** The page of the program in English. */
    static Guidebook english() {
        return read(ENGLISH);
    }

    /** The page of the program in Chinese. */
    static Guidebook chinese() {
        return read(CHINESE);
    }

    private static Guidebook read(String file) {
        try (InputStream in = Guidebook.class.getResourceAsStream(file)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page says, written as {@code docs/errors.md} is. */
    static Guidebook of(String markdown) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        String group = "";
        Matcher part = PARTS.matcher(markdown);
        while (part.find()) {
            if (part.group("group") != null) {
                group = part.group("group");
            } else {
                entries.put(part.group("code"), entry(group, part));
            }
        }
        return new Guidebook(entries);
    }

    private static Entry entry(String group, Matcher part) {
        return new Entry(
                part.group("code"),
                group,
                part.group("title"),
                part.group("why"),
                part.group("cure"));
    }

    /** All codes in the order of the page. */
    Collection<Entry> all() {
        return entries.values();
    }

    /** What is said of a code. */
    Optional<Entry> entry(String code) {
        return Optional.ofNullable(entries.get(code));
    }
}
