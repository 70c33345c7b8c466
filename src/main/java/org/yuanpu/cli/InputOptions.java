package org.yuanpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yuanpu.document.InputSettings;
import org.yuanpu.document.Inputs;
import org.yuanpu.document.Metadata;
import org.yuanpu.document.TableColumns;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.text.DocumentKind;
import picocli.CommandLine.Option;

/** The options that say which inputs are read, and what is stated of them. */
final class InputOptions {

    private static final long MEGABYTE = 1_000_000;

    @Option(names = "--list", paramLabel = "FILE")
    private List<String> lists = List.of();

    @Option(names = "--include", paramLabel = "PATTERN")
    private List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "PATTERN")
    private List<String> exclude = List.of();

    @Option(names = "--text-column", paramLabel = "NAME")
    private Optional<String> text = Optional.empty();

    @Option(names = "--title-column", paramLabel = "NAME")
    private Optional<String> title = Optional.empty();

    @Option(names = "--region-column", paramLabel = "NAME")
    private Optional<String> regionColumn = Optional.empty();

    @Option(names = "--year-column", paramLabel = "NAME")
    private Optional<String> yearColumn = Optional.empty();

    @Option(names = "--region", paramLabel = "NAME|CODE")
    private Optional<String> region = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--max-text", paramLabel = "MB")
    private long most = InputSettings.USUAL.mostText() / MEGABYTE;

    /**
     * The inputs that arguments and options name.
     *
     * @throws ProblemException where a region, kind or pattern is not one, Y203 and Y204 among them
     */
    Inputs find(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        lists.forEach(list -> all.add("@" + list));
        return Inputs.find(all, settings());
    }

    /** Whether any input is named by an option. */
    boolean named() {
        return !lists.isEmpty();
    }

    private InputSettings settings() {
        region.ifPresent(InputOptions::check);
        kind.filter(k -> DocumentKind.of(k).isEmpty()).ifPresent(InputOptions::refuse);
        return new InputSettings(
                include,
                exclude,
                new TableColumns(text, title, regionColumn, yearColumn),
                stated(),
                Math.max(1, most) * MEGABYTE);
    }

    private Metadata stated() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                region,
                Optional.empty(),
                Optional.empty(),
                year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                kind,
                List.of());
    }

    private static void check(String region) {
        Divisions divisions = Divisions.load(Home.find());
        if (divisions.byCode(region).or(() -> divisions.find(region)).isEmpty()) {
            throw new ProblemException(Problem.of("Y807", "--region", region));
        }
    }

    private static void refuse(String kind) {
        String kinds = String.join(", ", DocumentKind.notations());
        throw new ProblemException(Problem.of("Y808", "--kind", kind, kinds));
    }
}
