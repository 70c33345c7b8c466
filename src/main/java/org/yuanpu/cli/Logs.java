package org.yuanpu.cli;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the libraries, and the program itself, write to their logs. */
final class Logs {

    // Kept, since the log manager itself would forget loggers that nobody holds.
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OWN = Logger.getLogger("org.yuanpu");
    private static final Logger WORD = Logger.getLogger("org.apache.poi");

    private Logs() {}

    /** Warnings alone are shown; with all, what the program notes for its authors, too. */
    static void show(boolean all) {
        ROOT.setLevel(all ? Level.INFO : Level.WARNING);
        // It warns of numbers in a file that nobody can mend, and reads on.
        WORD.setLevel(all ? Level.INFO : Level.SEVERE);
        OWN.setLevel(all ? Level.FINE : Level.WARNING);
        for (Handler handler : ROOT.getHandlers()) {
            handler.setLevel(all ? Level.FINE : Level.WARNING);
        }
    }
}
