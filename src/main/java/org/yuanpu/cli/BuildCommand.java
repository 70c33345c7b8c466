package org.yuanpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Inputs;
import org.yuanpu.document.ReadableFormat;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.BuildReport;
import org.yuanpu.pipeline.BuildSettings;
import org.yuanpu.pipeline.DuplicatePolicy;
import org.yuanpu.pipeline.Guidance;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code build}: brings the store up to date with documents. */
@Command(name = "build")
final class BuildCommand extends YuanpuSubcommand {

    @Parameters(paramLabel = "INPUT", arity = "0..*", descriptionKey = "input")
    private List<String> arguments = List.of();

    @Mixin private InputOptions options;

    @Mixin private TrustOptions trust;

    @Option(names = "--formats")
    private boolean formats;

    @Option(names = "--prune")
    private boolean prune;

    @Option(names = "--duplicates", paramLabel = "keep|first|longest")
    private DuplicatePolicy duplicates = DuplicatePolicy.KEEP;

    @Option(names = "--left-out")
    private boolean leftOut;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = BuildSettings.DEFAULT.threads();

    @Option(names = "--base", paramLabel = "IRI")
    private String base = Base.DEFAULT.iri();

    @Option(names = "--decisions", paramLabel = "FILE")
    private Optional<Path> decisions = Optional.empty();

    @Override
    public Integer call() {
        if (formats) {
            DocumentReader.formats().forEach(this::print);
            return Exit.DONE;
        }
        if (arguments.isEmpty() && !options.named()) {
            throw new MissingParameterException(
                    spec().commandLine(), spec().positionalParameters().get(0), "INPUT");
        }
        try (StandardInput named = StandardInput.among(arguments, yuanpu().console().in())) {
            return build(options.find(named.arguments()));
        }
    }

    private void print(ReadableFormat format) {
        String endings = "." + String.join(" .", format.extensions());
        print("%-6s %-24s %s".formatted(format.name(), endings, words("format." + format.name())));
    }

    private int build(Inputs inputs) {
        Building building = new Building(this, new Base(base));
        Guidance guidance = trust.guidance(decisions);
        BuildSettings settings = new BuildSettings(threads, prune, duplicates);
        if (!building.found(inputs)) {
            return Exit.NO_INPUT;
        }
        try (Store store = Stores.open(yuanpu().store(), Access.WRITE)) {
            BuildReport report = building.run(store, Home.find(), inputs, settings, guidance);
            building.lines(report).forEach(this::print);
            if (leftOut) {
                building.leftOutOfEach(report).forEach(this::print);
            }
            boolean refused = strict && report.facts().refused() > 0;
            return refused ? Math.max(Exit.PARTLY, Building.exit(report)) : Building.exit(report);
        }
    }
}
