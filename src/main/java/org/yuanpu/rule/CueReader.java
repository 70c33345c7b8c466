package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads one file of cues and refuses what it does not know.
 *
 * <p>Y305 is a malformed id, Y310 a faulty regular expression, Y311 an example that does not bear
 * the sign or a counter-example that does, Y308 a cue without them.
 */
final class CueReader {

    private static final Pattern ID = Pattern.compile("[a-z-]+(\\.[a-z0-9-]+)+");
    private static final Set<String> KEYS =
            Set.of("id", "about", "where", "any", "examples", "counter");
    private static final Set<String> MORE = Set.of("before", "repeated", "behind", "says");

    private CueReader() {}

    static List<Cue> read(String file, String content) {
        Map<String, Yaml> top =
                Yaml.parse(file, content).map(Set.of("about", "source", "cues"), Set.of());
        List<Cue> cues = new ArrayList<>();
        for (Yaml yaml : top.get("cues").list()) {
            cues.add(cue(yaml));
        }
        return cues;
    }

    private static Cue cue(Yaml yaml) {
        Map<String, Yaml> keys = yaml.map(KEYS, MORE);
        String id = keys.get("id").text();
        if (!ID.matcher(id).matches()) {
            throw keys.get("id").problem("Y305", id);
        }
        Cue.Where where = where(keys.get("where"));
        Pattern pattern = pattern(keys, keys.get("any").texts(), where);
        Marks marks = Marks.of(pattern);
        Cue cue =
                new Cue(
                        id,
                        keys.get("about").text(),
                        where,
                        pattern,
                        marks,
                        choices(keys, where, new Choice(pattern, marks)),
                        text(keys, "says"),
                        keys.get("examples").texts(),
                        keys.get("counter").texts());
        check(cue, keys);
        return cue;
    }

    private static Cue.Where where(Yaml yaml) {
        for (Cue.Where where : Cue.Where.values()) {
            if (where.name().toLowerCase(Locale.ROOT).equals(yaml.text())) {
                return where;
            }
        }
        throw yaml.problem("Y304", "whole, opens, closes or within");
    }

    /** What stands before, one of the words, what stands behind, and the place. */
    private static Pattern pattern(Map<String, Yaml> keys, List<String> any, Cue.Where where) {
        String words = "(?:" + String.join("|", any) + ")";
        String pattern =
                text(keys, "before")
                        + words
                        + (repeated(keys) ? "+" : "")
                        + text(keys, "behind")
                        + (where == Cue.Where.CLOSES ? "$" : "");
        try {
            return Pattern.compile(where == Cue.Where.OPENS ? "^(?:" + pattern + ")" : pattern);
        } catch (PatternSyntaxException e) {
            throw keys.get("any").problem("Y310", e.getDescription());
        }
    }

    /**
     * What whole words may be: all in one, or each apart where the ends of the whole tell nothing,
     * so that few are left to try.
     */
    private static Choices choices(Map<String, Yaml> keys, Cue.Where where, Choice whole) {
        if (where != Cue.Where.WHOLE || whole.marks().tell() || repeated(keys)) {
            return new Choices(List.of(whole));
        }
        return new Choices(
                keys.get("any").texts().stream()
                        .map(word -> pattern(keys, List.of(word), where))
                        .map(pattern -> new Choice(pattern, Marks.of(pattern)))
                        .toList());
    }

    private static String text(Map<String, Yaml> keys, String key) {
        return keys.containsKey(key) ? keys.get(key).text() : "";
    }

    private static boolean repeated(Map<String, Yaml> keys) {
        if (!keys.containsKey("repeated")) {
            return false;
        }
        if (!keys.get("repeated").text().equals("true")) {
            throw keys.get("repeated").problem("Y304", "true");
        }
        return true;
    }

    private static void check(Cue cue, Map<String, Yaml> keys) {
        if (cue.examples().isEmpty() || cue.counters().isEmpty()) {
            throw keys.get("examples").problem("Y308", "examples");
        }
        for (Yaml example : keys.get("examples").list()) {
            if (!cue.in(example.text())) {
                throw example.problem("Y311", example.text(), cue.id());
            }
        }
        for (Yaml counter : keys.get("counter").list()) {
            if (cue.in(counter.text())) {
                throw counter.problem("Y311", counter.text(), cue.id());
            }
        }
    }
}
