package org.yuanpu.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * What the folder {@code rules/figures} says of figures.
 *
 * @param quantities the words around numbers
 * @param phrases the words that frame figures, by symbol
 * @param cues the signs by which the words around numbers are judged
 * @param alphabet the symbols of the chunks that the rules are patterns over
 * @param rules the rules, in the order of the file: what stands first wins
 */
public record FigureRules(
        QuantityWords quantities,
        Map<String, List<String>> phrases,
        Cues cues,
        Alphabet alphabet,
        List<Rule> rules) {

    private static final String FRAMES = "frames.yaml";
    private static final String TABLES = "tables.yaml";
    private static final String CUES = "figures/cues.yaml";

    /** Chunks that no list of words gives. */
    private static final List<String> BUILT_IN =
            List.of("PAUSE", "LEAD", "LISTED", "COLUMN", "STATED");

    /** What may stand behind a number: money for a purpose, only a level or sort, anything else. */
    private static final List<String> NOUNS = List.of("fund", "kind", "plain", "rank");

    private static final List<String> KINDS = List.of("count", "share", "amount");

    public FigureRules {
        rules = List.copyOf(rules);
    }

    /**
     * Reads and checks the folder.
     *
     * @param home the folder {@code rules}
     * @throws ProblemException with file, line and column where a file is not as it should be
     */
    public static FigureRules load(Path home) {
        Path folder = home.resolve("figures");
        Map<String, List<String>> phrases = words(folder, "phrases.yaml");
        List<Word> symbols = new ArrayList<>();
        BUILT_IN.forEach(symbol -> symbols.add(new Word(symbol, symbol, "")));
        List.of("verb", "more").forEach(kind -> symbols.add(new Word(kind, "GROWTH", kind)));
        NOUNS.forEach(kind -> symbols.add(new Word(kind, "BEHIND", kind)));
        KINDS.forEach(kind -> symbols.add(new Word(kind, "QUANTITY", kind)));
        phrases.keySet().forEach(symbol -> symbols.add(new Word(symbol, symbol, "")));
        Alphabet alphabet = new Alphabet(symbols);
        RuleReader reader = new RuleReader(alphabet, type -> false, name -> false);
        List<Rule> rules = new ArrayList<>();
        for (String file : List.of(FRAMES, TABLES)) {
            rules.addAll(reader.read("figures/" + file, content(folder, file)));
        }
        return new FigureRules(
                QuantityWords.read("figures/quantities.yaml", content(folder, "quantities.yaml")),
                phrases,
                new Cues(CUES, CueReader.read(CUES, content(folder, "cues.yaml"))),
                alphabet,
                rules);
    }

    /** The rules for sentences. */
    public List<Rule> frames() {
        return of(FRAMES);
    }

    /** The rules for cells of tables. */
    public List<Rule> tables() {
        return of(TABLES);
    }

    private List<Rule> of(String file) {
        return rules.stream().filter(rule -> rule.file().endsWith(file)).toList();
    }

    private static Map<String, List<String>> words(Path folder, String file) {
        Map<String, Yaml> top =
                Yaml.parse("figures/" + file, content(folder, file))
                        .map(Set.of("about", "source", "words"), Set.of());
        Map<String, List<String>> words = new LinkedHashMap<>();
        top.get("words").map().forEach((symbol, list) -> words.put(symbol, list.texts()));
        return words;
    }

    private static String content(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y301", "figures/" + file, "UTF-8"), e);
        }
    }
}
