package org.yuanpu;

import org.yuanpu.cli.Console;
import org.yuanpu.cli.Program;

/** The program: hands its arguments to the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Program.run(Console.ofSystem(), args));
    }
}
