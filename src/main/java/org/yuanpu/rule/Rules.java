package org.yuanpu.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * All that the folder {@code rules} says.
 *
 * <p>Below {@code lexicon} stand the words, below {@code frames} the rules, below {@code cues} the
 * signs by which words are judged: a file each for a class of words or a family; below {@code
 * registers} the names that one prefecture knows.
 *
 * @param folder where they were read from, for what other readers find there
 * @param words every word, in the order of the files
 * @param lexicon the same words as one automaton
 * @param alphabet the symbols of chunks
 * @param rules every rule, in the order of the files
 * @param nameRules the rules without patterns
 * @param cues the signs that words bear
 * @param registers names that one prefecture knows
 * @param weights what reports of other places teach of the names of projects
 * @param hash SHA-256 over names and contents of all files, in hexadecimal
 */
public record Rules(
        Path folder,
        List<Word> words,
        Lexicon lexicon,
        Alphabet alphabet,
        List<Rule> rules,
        List<NameRule> nameRules,
        Cues cues,
        Registers registers,
        Weights weights,
        String hash) {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z]+(\\.[a-z]+)?");

    public Rules {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        nameRules = List.copyOf(nameRules);
    }

    /**
     * Reads and checks the whole folder.
     *
     * @param home where the program's data lies
     * @param ontology the classes and properties that rules may give
     * @throws ProblemException with file, line and column where a file is not as it should be
     */
    public static Rules load(Home home, Ontology ontology) {
        Path folder = home.rules();
        List<Word> words = new ArrayList<>();
        files(folder.resolve("lexicon")).forEach(f -> words.addAll(words(folder, f)));
        Alphabet alphabet = new Alphabet(words);
        RuleReader reader =
                new RuleReader(
                        alphabet,
                        type -> ontology.type(type).isPresent(),
                        name -> ontology.property(name).isPresent());
        List<Rule> rules = new ArrayList<>();
        files(folder.resolve("frames"))
                .forEach(f -> rules.addAll(reader.read(name(folder, f), content(f))));
        List<NameRule> nameRules = new ArrayList<>();
        files(folder.resolve("names"))
                .forEach(f -> nameRules.addAll(RuleReader.readNames(name(folder, f), content(f))));
        refuseTwins(rules, nameRules);
        List<Cue> cues = new ArrayList<>();
        files(folder.resolve("cues"))
                .forEach(f -> cues.addAll(CueReader.read(name(folder, f), content(f))));
        return new Rules(
                folder,
                words,
                new Lexicon(words),
                alphabet,
                rules,
                nameRules,
                new Cues("cues", cues),
                Registers.load(folder),
                Weights.load(folder),
                hash(folder));
    }

    /** The words of one class, in the order of the files. */
    public List<Word> words(String type) {
        return words.stream().filter(word -> word.type().equals(type)).toList();
    }

    private static List<Word> words(Path folder, Path file) {
        Map<String, Yaml> top =
                Yaml.parse(name(folder, file), content(file))
                        .map(Set.of("about", "words"), Set.of("source"));
        List<Word> words = new ArrayList<>();
        for (Map.Entry<String, Yaml> entry : top.get("words").map().entrySet()) {
            String symbol = entry.getKey();
            if (!SYMBOL.matcher(symbol).matches()) {
                throw entry.getValue().problem("Y302", symbol);
            }
            String[] parts = symbol.split("\\.");
            String kind = parts.length == 1 ? "" : parts[1];
            entry.getValue().texts().forEach(t -> words.add(new Word(t, parts[0], kind)));
        }
        return words;
    }

    private static void refuseTwins(List<Rule> rules, List<NameRule> nameRules) {
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> refuseTwin(ids, rule.id(), rule.file()));
        nameRules.forEach(rule -> refuseTwin(ids, rule.id(), rule.file()));
    }

    private static void refuseTwin(Set<String> ids, String id, String file) {
        if (!ids.add(id)) {
            throw new ProblemException(Problem.of("Y305", file, id));
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(file -> name(folder, file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of("Y301", file.getFileName().toString(), "UTF-8"), e);
        }
    }

    /**
     * What stands in a file of the folder, empty where there is none.
     *
     * @param name with {@code /} between the folders
     */
    static String optional(Path folder, String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? content(file) : "";
    }

    private static String hash(Path folder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(folder)) {
                digest.update(name(folder, file).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content(file).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
