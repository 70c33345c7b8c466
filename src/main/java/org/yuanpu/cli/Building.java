package org.yuanpu.cli;

import java.util.ArrayList;
import java.util.List;
import org.yuanpu.document.Inputs;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Build;
import org.yuanpu.pipeline.BuildReport;
import org.yuanpu.pipeline.BuildSettings;
import org.yuanpu.pipeline.FactCount;
import org.yuanpu.pipeline.Guidance;
import org.yuanpu.pipeline.Progress;
import org.yuanpu.pipeline.Recipe;
import org.yuanpu.problem.Visible;
import org.yuanpu.query.Catalogue;
import org.yuanpu.query.SavedQueries;
import org.yuanpu.store.Store;

/**
 * Runs a build for a command, shows its progress, and says what could not be read.
 *
 * @param command the command that wants it
 * @param base where the IRIs of things begin
 */
record Building(YuanpuSubcommand command, Base base) {

    /**
     * Brings the store up to date with the inputs, and with the catalogue of queries.
     *
     * @param guidance decisions, names and how far facts must be trusted
     */
    BuildReport run(
            Store store, Home home, Inputs inputs, BuildSettings settings, Guidance guidance) {
        BuildReport report = build(store, home, inputs, settings, guidance);
        store.putShared(Catalogue.of(SavedQueries.load(home)));
        report.problems().forEach(command::report);
        report.notes().forEach(command::report);
        return report;
    }

    /** Whether there is anything to read at all; says why if there is not. */
    boolean found(Inputs inputs) {
        if (inputs.files().isEmpty()) {
            inputs.problems().forEach(command::report);
        }
        return !inputs.files().isEmpty();
    }

    private BuildReport build(
            Store store, Home home, Inputs inputs, BuildSettings settings, Guidance guidance) {
        Recipe recipe = Recipe.load(home, base, store, guidance);
        Console console = command.yuanpu().console();
        try (Progress progress = BuildProgress.on(console, command.locale())) {
            return new Build(store, recipe, settings).run(inputs, progress);
        }
    }

    /** The report as lines; what was found is said where documents were worked on. */
    List<String> lines(BuildReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(
                command.words(
                        "build.documents",
                        report.read(),
                        report.added(),
                        report.replaced(),
                        report.unchanged(),
                        report.removed(),
                        report.failed()));
        if (report.added() + report.replaced() > 0) {
            lines.addAll(found(report.facts()));
            lines.addAll(leftOut(report));
        }
        if (report.duplicates() > 0) {
            lines.add(command.words("build.duplicates", report.duplicates()));
        }
        lines.add(command.words("build.seconds", report.elapsed().toMillis() / 1000.0));
        return lines;
    }

    private List<String> leftOut(BuildReport report) {
        int documents = report.leftOut().size();
        return documents == 0
                ? List.of()
                : List.of(command.words("build.left-out", report.facts().leftOut(), documents));
    }

    /** For each document how much of it belongs to pages and portals and was left out. */
    List<String> leftOutOfEach(BuildReport report) {
        return report.leftOut().entrySet().stream()
                .map(e -> command.words("build.left-out-of", Visible.of(e.getKey()), e.getValue()))
                .toList();
    }

    private List<String> found(FactCount facts) {
        return List.of(
                command.words(
                        "build.facts",
                        facts.entities(),
                        facts.relations(),
                        facts.observations(),
                        facts.refused(),
                        facts.doubted()),
                command.words(
                        "build.coverage", facts.coverage(), facts.passed(), facts.speaking()));
    }

    /** The exit code that the report calls for. */
    static int exit(BuildReport report) {
        if (report.read() == 0) {
            return Exit.NO_INPUT;
        }
        return report.problems().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }
}
