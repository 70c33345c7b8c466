package org.yuanpu.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What surrounds one call of the program: its streams, its language and its environment.
 *
 * @param in where {@code -} is read from
 * @param out where results go
 * @param err where everything else goes
 * @param terminal what of it is a terminal
 * @param locale the locale of the surroundings
 * @param environment the environment variables
 * @param home the user's own folder
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Locale locale,
        Map<String, String> environment,
        Path home) {

    /**
     * Which streams end at a terminal.
     *
     * @param out whether results do
     * @param err whether everything else does
     */
    public record Terminal(boolean out, boolean err) {

        /** Neither: as in a script, a pipe or a test. */
        public static final Terminal NONE = new Terminal(false, false);
    }

    public Console {
        environment = Map.copyOf(environment);
    }

    /**
     * The console of this process. What goes to a terminal is written in the terminal's encoding,
     * all else in UTF-8. The launchers say which streams are terminals ({@code yuanpu.terminal}, a
     * list of {@code out} and {@code err}); without them the JVM's guess has to do.
     */
    public static Console ofSystem() {
        Terminal terminal = terminal(System.getProperty("yuanpu.terminal"));
        return new Console(
                System.in,
                new PrintStream(System.out, false, charset(terminal.out(), "stdout.encoding")),
                new PrintStream(System.err, true, charset(terminal.err(), "stderr.encoding")),
                terminal,
                Locale.getDefault(),
                System.getenv(),
                Path.of(System.getProperty("user.home")));
    }

    /** Whether results may be coloured: on a terminal, unless the user forbids it. */
    boolean coloured() {
        boolean forbidden =
                !environment.getOrDefault("NO_COLOR", "").isEmpty()
                        || environment.getOrDefault("TERM", "").equals("dumb");
        return terminal.out() && !forbidden;
    }

    /** Whether the user wants to see what only the program's authors understand. */
    boolean debugging() {
        return !environment.getOrDefault("YUANPU_DEBUG", "").isEmpty();
    }

    private static Terminal terminal(String told) {
        if (told == null) {
            boolean guess = System.console() != null;
            return new Terminal(guess, guess);
        }
        return new Terminal(told.contains("out"), told.contains("err"));
    }

    private static Charset charset(boolean terminal, String property) {
        String told = System.getProperty(property, System.getProperty("native.encoding"));
        if (!terminal || told == null || !Charset.isSupported(told)) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = Charset.forName(told);
        // A bare C locale means that nothing was set up, not that Chinese is to become question
        // marks.
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
