package org.yuanpu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.EvidenceForm;
import org.yuanpu.query.ExportFormat;
import org.yuanpu.query.ExportSettings;
import org.yuanpu.query.Exports;
import org.yuanpu.query.SavedQueries;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: writes the graph, or its tables. */
@Command(name = "export")
final class ExportCommand extends YuanpuSubcommand {

    private static final String STANDARD_OUTPUT = "-";

    @Option(names = "--format", paramLabel = "FORMAT")
    private ExportFormat format = ExportFormat.TTL;

    @Option(names = "--out", paramLabel = "PATH")
    private String out = STANDARD_OUTPUT;

    @Option(names = "--document", paramLabel = "KEY")
    private List<String> documents = List.of();

    @Option(names = "--evidence", paramLabel = "full|none|rdf12")
    private EvidenceForm evidence = EvidenceForm.FULL;

    @Option(names = "--excel")
    private boolean excel;

    @Override
    public Integer call() throws IOException {
        if (format.wantsFolder() && out.equals(STANDARD_OUTPUT)) {
            throw new ProblemException(Problem.of("Y805", name(), format.label()));
        }
        ExportSettings settings = new ExportSettings(format, documents, evidence, excel);
        try (Store store = Stores.open(yuanpu().store(), Access.READ)) {
            Home home = Home.find();
            Exports exports = new Exports(store, Ontology.load(home), SavedQueries.load(home));
            if (format.wantsFolder()) {
                exports.write(settings, Path.of(out));
            } else if (out.equals(STANDARD_OUTPUT)) {
                exports.write(settings, yuanpu().console().out());
            } else {
                toFile(exports, settings, Path.of(out));
            }
        }
        return Exit.DONE;
    }

    /** Writes beside the file and then takes its place, so that a failure leaves the older one. */
    private static void toFile(Exports exports, ExportSettings settings, Path file)
            throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
            exports.write(settings, stream);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y806", file.toString(), e.getMessage()), e);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
