package org.yuanpu.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuanpu.evaluate.Kind.Family;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Example;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.rule.NameRule;
import org.yuanpu.rule.Rule;
import org.yuanpu.rule.Rules;

/** Writes {@code docs/rules.md} from the rule files and from what was measured of each rule. */
final class RuleGuide {

    static final Path GUIDE = Path.of("docs/rules.md");

    /** Per rule and family of rows: right, wrong and optional rows on the seeds. */
    static final Path MEASURED = SeedScore.GOLD.resolve("rules.tsv");

    private static final String INTRODUCTION =
            """
            # Rules

            What each rule finds, with its examples and how it did on the seeds. This page is made from the files in `rules/` and from `src/test/resources/gold/rules.tsv`; do not edit it, but run what its test names.

            A pattern is a regular expression over the chunks of a sentence; `rules/lexicon/` and `rules/figures/phrases.yaml` say which words are which chunk. The texts of the examples speak of an invented district in a plan for 2025.

            *precision* is the share of the rows a rule gave that are in the gold, rows that are optional there left out; *share* is its part of all right rows of that sort. A row that several rules gave counts for each. *confidence* is what a fact is trusted by that the rule alone has read, for each kind of fact: its precision, smoothed ([ADR](adr/)).

            """;

    private static final String CUES =
            """
            ## rules/cues and rules/figures/cues.yaml

            The signs by which words are judged: what each means, where in the words it stands, words that bear it and words that do not.

            | cue | meaning | place | examples | not |
            |---|---|---|---|---|
            """;

    private static final Rules RULES = Rules.load(Home.find(), Ontology.load(Home.find()));

    private final Map<String, Map<String, Count>> measured;
    private final Map<String, Integer> right = new TreeMap<>();
    private final List<String[]> trusted;

    private record Count(int right, int wrong, int optional) {

        Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong, optional + other.optional);
        }
    }

    private RuleGuide(Map<String, Map<String, Count>> measured, List<String> confidences) {
        this.trusted = confidences.stream().map(line -> line.split("\t")).toList();
        this.measured = measured;
        measured.values()
                .forEach(
                        sorts ->
                                sorts.forEach(
                                        (sort, c) -> right.merge(sort, c.right, Integer::sum)));
    }

    /** The page for the rules as they are and the figures as they were last measured. */
    static String text() throws IOException {
        Map<String, Map<String, Count>> measured = new TreeMap<>();
        for (String line : Files.readAllLines(MEASURED)) {
            String[] cells = line.split("\t");
            int[] numbers = Arrays.stream(cells).skip(2).mapToInt(Integer::parseInt).toArray();
            measured.computeIfAbsent(cells[0], r -> new TreeMap<>())
                    .put(cells[1], new Count(numbers[0], numbers[1], numbers[2]));
        }
        return new RuleGuide(measured, Files.readAllLines(Remeasure.CONFIDENCE)).page();
    }

    /** What was measured, as lines of a file. */
    static List<String> measured(Score score) {
        Map<String, Count> counts = new TreeMap<>();
        for (RuleFigures r : score.rules()) {
            if (r.kind().family() != Family.DATED && !r.kind().equals(Kind.CORE)) {
                String sort = r.kind().family().name().toLowerCase(Locale.ROOT);
                counts.merge(
                        r.rule() + "\t" + sort,
                        new Count(r.right(), r.wrong(), r.optional()),
                        Count::plus);
            }
        }
        return counts.entrySet().stream()
                .map(e -> e.getKey() + "\t" + cells(e.getValue()))
                .toList();
    }

    private static String cells(Count count) {
        return Stream.of(count.right, count.wrong, count.optional)
                .map(String::valueOf)
                .collect(Collectors.joining("\t"));
    }

    private String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        List<Rule> rules = rules();
        Map<String, List<Rule>> files = new LinkedHashMap<>();
        rules.forEach(r -> files.computeIfAbsent(r.file(), f -> new ArrayList<>()).add(r));
        files.forEach(
                (file, ofFile) -> {
                    page.append("## rules/").append(file).append("\n\n");
                    ofFile.forEach(rule -> page.append(section(rule)));
                });
        RULES.nameRules().stream()
                .collect(Collectors.groupingBy(NameRule::file, TreeMap::new, Collectors.toList()))
                .forEach(
                        (file, ofFile) -> {
                            page.append("## rules/").append(file).append("\n\n");
                            ofFile.forEach(rule -> page.append(section(rule)));
                        });
        page.append(CUES);
        Stream.of(RULES.cues(), FigureRules.load(RULES.folder()).cues())
                .flatMap(cues -> cues.all().stream())
                .forEach(cue -> page.append(section(cue)));
        return page.toString().stripTrailing() + "\n";
    }

    private static List<Rule> rules() {
        return Stream.concat(
                        RULES.rules().stream(), FigureRules.load(RULES.folder()).rules().stream())
                .toList();
    }

    /** Every id that a fact can bear as its rule. */
    static Set<String> ids() {
        return Stream.concat(
                        rules().stream().map(Rule::id),
                        RULES.nameRules().stream().map(NameRule::id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String section(NameRule rule) {
        StringBuilder text = new StringBuilder();
        text.append("### ").append(rule.id()).append("\n\n");
        text.append(rule.about().strip()).append("\n\n");
        rule.examples().forEach(example -> text.append(line(example)));
        rule.counters()
                .forEach(counter -> text.append("- not: ").append(counter.text()).append('\n'));
        return text.append('\n').append(figures(rule.id())).toString();
    }

    private static String section(Cue cue) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        cue.id(),
                        cue.about().strip(),
                        cue.where().name().toLowerCase(Locale.ROOT),
                        String.join("; ", cue.examples()).replace("|", "\\|"),
                        String.join("; ", cue.counters()).replace("|", "\\|"));
    }

    private String section(Rule rule) {
        StringBuilder text = new StringBuilder();
        text.append("### ").append(rule.id()).append("\n\n");
        text.append(rule.about().strip()).append("\n\n");
        text.append("```\n").append(rule.match()).append("\n```\n\n");
        if (!rule.blocks().isEmpty()) {
            String blocked = rule.blocks().stream().sorted().collect(Collectors.joining("`, `"));
            text.append("Goes before `").append(blocked).append("`.\n\n");
        }
        rule.examples().forEach(example -> text.append(line(example)));
        rule.counters()
                .forEach(counter -> text.append("- not: ").append(counter.text()).append('\n'));
        return text.append('\n').append(figures(rule.id())).toString();
    }

    private static String line(Example example) {
        return "- %s → %s\n"
                .formatted(
                        example.text(),
                        example.facts().isEmpty()
                                ? "no figure"
                                : String.join("; ", example.facts()));
    }

    private String figures(String id) {
        Map<String, Count> sorts = measured.getOrDefault(id, Map.of());
        if (sorts.isEmpty()) {
            return "Gave no row on the seeds.\n\n";
        }
        StringBuilder table =
                new StringBuilder(
                        "| rows | right | wrong | optional | precision | share |\n|---|---|---|---|---|---|\n");
        sorts.forEach(
                (sort, c) ->
                        table.append(
                                "| %s | %d | %d | %d | %s | %s |\n"
                                        .formatted(
                                                sort,
                                                c.right,
                                                c.wrong,
                                                c.optional,
                                                share(c.right, c.right + c.wrong),
                                                share(c.right, right.get(sort)))));
        return table.append('\n').append(confidence(id)).toString();
    }

    /** How far the rule is trusted, by kind of fact. */
    private String confidence(String id) {
        String kinds =
                trusted.stream()
                        .filter(cells -> cells[0].equals(id))
                        .map(cells -> cells[1] + " " + cells[4])
                        .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : "Confidence: " + kinds + ".\n\n";
    }

    private static String share(int part, int whole) {
        return whole == 0
                ? "–"
                : new BigDecimal(part)
                        .divide(new BigDecimal(whole), 3, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }
}
