package org.yuanpu.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yuanpu.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every command has at hand. Its {@code call} gives the exit code. */
abstract class YuanpuSubcommand implements Callable<Integer> {

    @ParentCommand private YuanpuCommand yuanpu;

    @Spec private CommandSpec spec;

    /** The program with the options that all commands share. */
    final YuanpuCommand yuanpu() {
        return yuanpu;
    }

    /** What the command takes. */
    final CommandSpec spec() {
        return spec;
    }

    final Locale locale() {
        return yuanpu.locale();
    }

    /** Prints a line of the result. */
    final void print(String line) {
        yuanpu.console().out().println(line);
    }

    /** Says something that is not the result. */
    final void say(String line) {
        yuanpu.console().err().println(line);
    }

    /** Says what could not be done. */
    final void report(Problem problem) {
        say(problem.line(locale()));
    }

    /** A phrase of the command line in the user's language. */
    final String words(String key, Object... arguments) {
        return new MessageFormat(Program.words(locale()).getString(key), locale())
                .format(arguments);
    }

    /** The command as the user called it, as the source of a problem. */
    final String name() {
        return spec.qualifiedName(" ");
    }
}
