package org.yuanpu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code yuanpu}: holds the commands and the options that all of them share. */
@Command(
        name = "yuanpu",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = ProgramVersion.class,
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            LedgerCommand.class,
            DisputesCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            ExplainCommand.class,
            TimelineCommand.class,
            DiffCommand.class,
            EvaluateCommand.class,
            CoverageCommand.class,
            CompactCommand.class,
            InfoCommand.class,
            CompletionCommand.class,
        })
final class YuanpuCommand implements Runnable {

    private final Console console;
    private final Locale locale;

    @Spec private CommandSpec spec;

    @Option(names = "--store", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Optional<Path> store = Optional.empty();

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    YuanpuCommand(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
    }

    /** Called when no command is named. */
    @Override
    public void run() {
        throw new ParameterException(
                commandLine(), Program.words(locale).getString("command.missing"));
    }

    /** The parser of this call, with all commands. */
    CommandLine commandLine() {
        return spec.commandLine();
    }

    Console console() {
        return console;
    }

    Locale locale() {
        return locale;
    }

    /** Where the store lies: where the user says, or where the system keeps such data. */
    Path store() {
        return store.orElseGet(() -> StorePlace.of(console.environment(), console.home()));
    }
}
