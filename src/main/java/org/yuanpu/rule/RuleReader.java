package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads one file of rules and refuses what it does not know.
 *
 * <p>Y305 is an id that is malformed or taken, Y306 a faulty pattern, Y307 an unknown class or
 * property, Y308 a rule without examples or counter-examples, Y309 a filler that is no capture.
 */
final class RuleReader {

    private static final Pattern ID = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final Set<String> KEYS =
            Set.of("id", "about", "match", "give", "examples", "counter");

    /** The slots of each kind of fact; the first ones are required. */
    private static final Map<String, List<Set<String>>> SLOTS =
            Map.of(
                    "entity", List.of(Set.of("of", "type"), Set.of()),
                    "relation",
                            List.of(
                                    Set.of("subject", "name", "object"),
                                    Set.of("period", "modality", "status")),
                    "observation",
                            List.of(
                                    Set.of("indicator", "value"),
                                    Set.of(
                                            "about",
                                            "measure",
                                            "modality",
                                            "period",
                                            "of",
                                            "rest")));

    private final Alphabet alphabet;
    private final Predicate<String> classes;
    private final Predicate<String> properties;

    /**
     * @param classes whether rules may give things of a class
     * @param properties whether rules may give statements with a property
     */
    RuleReader(Alphabet alphabet, Predicate<String> classes, Predicate<String> properties) {
        this.alphabet = alphabet;
        this.classes = classes;
        this.properties = properties;
    }

    List<Rule> read(String file, String content) {
        Map<String, Yaml> top =
                Yaml.parse(file, content).map(Set.of("about", "rules"), Set.of("source"));
        List<Rule> rules = new ArrayList<>();
        for (Yaml rule : top.get("rules").list()) {
            rules.add(rule(file, rule));
        }
        return rules;
    }

    /** The rules of a file that have no patterns. */
    static List<NameRule> readNames(String file, String content) {
        Map<String, Yaml> top =
                Yaml.parse(file, content).map(Set.of("about", "rules"), Set.of("source"));
        List<NameRule> rules = new ArrayList<>();
        for (Yaml rule : top.get("rules").list()) {
            Map<String, Yaml> keys =
                    rule.map(Set.of("id", "about", "examples", "counter"), Set.of());
            rules.add(
                    new NameRule(
                            id(keys.get("id")),
                            keys.get("about").text(),
                            examples(keys.get("examples")),
                            counters(keys.get("counter")),
                            file));
        }
        return rules;
    }

    private static String id(Yaml yaml) {
        if (!ID.matcher(yaml.text()).matches()) {
            throw yaml.problem("Y305", yaml.text());
        }
        return yaml.text();
    }

    private Rule rule(String file, Yaml yaml) {
        Map<String, Yaml> keys = yaml.map(KEYS, Set.of("blocks"));
        ChunkPattern match = pattern(keys.get("match"));
        return new Rule(
                id(keys.get("id")),
                keys.get("about").text(),
                match,
                keys.containsKey("blocks") ? Set.copyOf(keys.get("blocks").texts()) : Set.of(),
                gives(keys.get("give"), match),
                examples(keys.get("examples")),
                counters(keys.get("counter")),
                file);
    }

    private ChunkPattern pattern(Yaml yaml) {
        try {
            return ChunkPattern.of(yaml.text(), alphabet);
        } catch (IllegalArgumentException e) {
            throw yaml.problem("Y306", e.getMessage());
        }
    }

    private List<Give> gives(Yaml yaml, ChunkPattern match) {
        List<Give> gives = new ArrayList<>();
        for (Yaml item : yaml.list()) {
            for (Map.Entry<String, Yaml> entry : item.map(Set.of(), SLOTS.keySet()).entrySet()) {
                gives.add(give(entry.getKey(), entry.getValue(), match));
            }
        }
        return gives;
    }

    private Give give(String kind, Yaml yaml, ChunkPattern match) {
        List<Set<String>> slots = SLOTS.get(kind);
        Map<String, String> fillers = new LinkedHashMap<>();
        yaml.map(slots.get(0), slots.get(1))
                .forEach((slot, filler) -> fillers.put(slot, filler(slot, filler, match)));
        return new Give(kind, fillers);
    }

    private String filler(String slot, Yaml yaml, ChunkPattern match) {
        String filler = yaml.text();
        switch (slot) {
            case "type" -> require(classes.test(filler), yaml, "Y307", filler);
            case "name" -> require(properties.test(filler), yaml, "Y307", filler);
            case "of", "subject", "object" ->
                    require(
                            filler.startsWith("$") || match.captures().contains(filler),
                            yaml,
                            "Y309",
                            filler);
            default -> {}
        }
        return filler;
    }

    private static void require(boolean holds, Yaml yaml, String code, String what) {
        if (!holds) {
            throw yaml.problem(code, what);
        }
    }

    private static List<Example> examples(Yaml yaml) {
        List<Example> examples = new ArrayList<>();
        for (Yaml item : yaml.list()) {
            Map<String, Yaml> keys = item.map(Set.of("text", "facts"), Set.of());
            List<String> facts = keys.get("facts").texts();
            require(!facts.isEmpty(), item, "Y308", "facts");
            examples.add(new Example(keys.get("text").text(), facts));
        }
        require(!examples.isEmpty(), yaml, "Y308", "examples");
        return examples;
    }

    private static List<Example> counters(Yaml yaml) {
        List<Example> counters =
                yaml.list().stream()
                        .map(
                                i ->
                                        new Example(
                                                i.map(Set.of("text"), Set.of()).get("text").text(),
                                                List.of()))
                        .toList();
        require(!counters.isEmpty(), yaml, "Y308", "counter");
        return counters;
    }
}
