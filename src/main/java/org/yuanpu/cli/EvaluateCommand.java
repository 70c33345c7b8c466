package org.yuanpu.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Input;
import org.yuanpu.document.Inputs;
import org.yuanpu.evaluate.Floors;
import org.yuanpu.evaluate.Gold;
import org.yuanpu.evaluate.Score;
import org.yuanpu.evaluate.ScoreReport;
import org.yuanpu.evaluate.Tables;
import org.yuanpu.fact.Facts;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Extraction;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: reads documents and measures what was found against gold tables. */
@Command(name = "evaluate")
final class EvaluateCommand extends YuanpuSubcommand {

    @Parameters(index = "0", paramLabel = "GOLD", descriptionKey = "gold")
    private Path gold;

    @Parameters(index = "1..*", paramLabel = "INPUT", arity = "1..*", descriptionKey = "input")
    private List<String> arguments;

    @Mixin private InputOptions options;

    @Option(names = "--min", paramLabel = "FILE")
    private Optional<Path> floors = Optional.empty();

    @Option(names = "--errors", paramLabel = "FILE")
    private Optional<Path> errors = Optional.empty();

    @Option(names = "--format", paramLabel = "table|json|csv")
    private Format format = Format.TABLE;

    @Option(names = "--rules")
    private boolean rules;

    /** How the figures are shown. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        Gold right = Gold.read(gold);
        Optional<Floors> least = floors.map(Floors::read);
        Inputs inputs = options.find(arguments);
        List<Problem> problems = new ArrayList<>(inputs.problems());
        List<Facts> found = extract(inputs, problems);
        problems.forEach(this::report);
        if (found.isEmpty()) {
            return Exit.NO_INPUT;
        }
        Score score = Score.of(right, Tables.of(found));
        show(score);
        boolean fallen = least.map(f -> fallen(f, score)).orElse(false);
        return fallen || !problems.isEmpty() ? Exit.PARTLY : Exit.DONE;
    }

    private static List<Facts> extract(Inputs inputs, List<Problem> problems) {
        Extraction extraction = Extraction.load(Home.find());
        List<Facts> found = new ArrayList<>();
        for (Input input : inputs.files()) {
            try {
                found.add(extraction.extract(DocumentReader.read(input.source())));
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        return found;
    }

    private void show(Score score) throws IOException {
        ScoreReport report = new ScoreReport(score);
        PrintStream out = yuanpu().console().out();
        switch (format) {
            case TABLE -> out.print(rules ? report.table() + report.ruleTable() : report.table());
            case JSON -> report.json(out);
            case CSV -> report.csv(out);
        }
        if (errors.isPresent()) {
            write(report, errors.get());
        }
    }

    private static void write(ScoreReport report, Path file) {
        try (Writer out = Files.newBufferedWriter(file)) {
            report.errors(out);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y647", file.toString()), e);
        }
    }

    private boolean fallen(Floors least, Score score) {
        List<Floors.Fallen> fallen = least.fallen(score);
        fallen.forEach(f -> say(words("evaluate.fallen", f.figure(), f.f1(), f.floor())));
        return !fallen.isEmpty();
    }
}
