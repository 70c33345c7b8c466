package org.yuanpu.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One call of the program, from its arguments to its exit code. */
public final class Program {

    private static final String BUNDLE = "org.yuanpu.cli.help";
    private static final int WIDTH = 100;

    private final Console console;
    private final Locale locale;

    private Program(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
    }

    /**
     * Runs one command.
     *
     * @param console where it reads and writes
     * @param args the arguments as typed
     * @return the exit code: 0 done, 1 done in part, 2 wrong usage, 3 no input could be read, 4
     *     fault
     */
    public static int run(Console console, String... args) {
        Locale locale = Language.of(args, console.locale()).locale();
        Logs.show(console.debugging());
        int code = new Program(console, locale).commandLine().execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private CommandLine commandLine() {
        return parser(console, locale)
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler(this::failed);
    }

    /** The parser with all commands, speaking one language. */
    static CommandLine parser(Console console, Locale locale) {
        return new CommandLine(new YuanpuCommand(console, locale))
                .setResourceBundle(words(locale))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                console.coloured() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setAbbreviatedOptionsAllowed(false);
    }

    /** The words of the command line in one language. */
    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    private int misused(ParameterException exception, String[] args) {
        return ended(Misuse.of(exception));
    }

    private int failed(Exception exception, CommandLine command, ParseResult arguments) {
        return exception instanceof ProblemException expected
                ? ended(expected.problem())
                : unexpected(exception);
    }

    private int ended(Problem problem) {
        console.err().println(problem.line(locale));
        return Exit.of(problem);
    }

    /** A mistake of the program: one line, and the trace only for those who asked for it. */
    private int unexpected(Throwable fault) {
        console.err().println(Problem.of("Y899", "yuanpu", fault.toString()).line(locale));
        if (console.debugging()) {
            fault.printStackTrace(console.err());
        }
        return Exit.FAULT;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true);
    }
}
