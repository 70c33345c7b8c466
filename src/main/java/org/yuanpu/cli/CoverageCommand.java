package org.yuanpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Input;
import org.yuanpu.document.Inputs;
import org.yuanpu.fact.Coverage;
import org.yuanpu.fact.Facts;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.pipeline.Extraction;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coverage}: reads documents and shows the sentences from which no fact came. */
@Command(name = "coverage")
final class CoverageCommand extends YuanpuSubcommand {

    @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "input")
    private List<String> arguments;

    @Mixin private InputOptions options;

    @Option(names = "--sentences")
    private boolean sentences;

    @Option(names = "--furniture")
    private boolean furniture;

    @Override
    public Integer call() {
        Inputs inputs = options.find(arguments);
        List<Problem> problems = new ArrayList<>(inputs.problems());
        Home home = Home.find();
        Extraction extraction = Extraction.load(home);
        Lexicon lexicon = Rules.load(home, Ontology.load(home)).lexicon();
        int read = 0;
        for (Input input : inputs.files()) {
            try {
                Facts facts = extraction.extract(DocumentReader.read(input.source()));
                show(input.key(), Coverage.of(facts, lexicon));
                if (furniture) {
                    leftOut(facts.text()).forEach(this::print);
                }
                read++;
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        problems.forEach(this::report);
        if (read == 0) {
            return Exit.NO_INPUT;
        }
        return problems.isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    private void show(String key, Coverage coverage) {
        print(
                words(
                        "coverage.document",
                        key,
                        coverage.share(),
                        coverage.passed().size(),
                        coverage.speaking()));
        if (sentences) {
            coverage.passed().forEach(passed -> print(line(key, passed)));
        }
    }

    /** What belongs to the pages and not to the text: its key, offset and words. */
    private static List<String> leftOut(Text text) {
        int[] points = text.document().text().codePoints().toArray();
        return text.leftOut().stream()
                .map(
                        span ->
                                String.join(
                                        "\t",
                                        text.document().key(),
                                        String.valueOf(span.start()),
                                        new String(points, span.start(), span.end() - span.start())
                                                .strip()))
                .toList();
    }

    private static String line(String key, Coverage.Passed passed) {
        String cues =
                passed.cues().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return String.join(
                "\t",
                cues,
                key,
                String.valueOf(passed.sentence().start()),
                passed.heading(),
                passed.text());
    }
}
