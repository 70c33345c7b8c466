package org.yuanpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yuanpu.document.Inputs;
import org.yuanpu.link.Change;
import org.yuanpu.link.Diff;
import org.yuanpu.link.DiffForm;
import org.yuanpu.link.Knowledge;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.pipeline.BuildReport;
import org.yuanpu.pipeline.BuildSettings;
import org.yuanpu.pipeline.Guidance;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what came, went and changed between two stores or sets of documents. */
@Command(name = "diff")
final class DiffCommand extends YuanpuSubcommand {

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
    private Path after;

    @Option(names = "--format", paramLabel = "text|csv|json")
    private DiffForm format = DiffForm.TEXT;

    @Override
    public Integer call() throws IOException {
        Home home = Home.find();
        Ontology ontology = Ontology.load(home);
        Diff diff = new Diff(state(before, home, ontology), state(after, home, ontology));
        List<Change> changes = diff.changes();
        format.write(changes, yuanpu().console().out());
        return changes.isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    private Knowledge state(Path path, Home home, Ontology ontology) {
        if (Stores.isStore(path)) {
            try (Store store = Stores.open(path, Access.READ)) {
                return Knowledge.read(store, ontology);
            }
        }
        Path folder = folder();
        try (Store store = Stores.open(folder, Access.WRITE)) {
            BuildReport report =
                    new Building(this, Base.DEFAULT)
                            .run(
                                    store,
                                    home,
                                    Inputs.find(List.of(path.toString())),
                                    BuildSettings.DEFAULT,
                                    Guidance.NONE);
            if (report.read() == 0) {
                throw new ProblemException(Problem.of("Y637", path.toString()));
            }
            return Knowledge.read(store, ontology);
        } finally {
            delete(folder);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("yuanpu-diff");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
