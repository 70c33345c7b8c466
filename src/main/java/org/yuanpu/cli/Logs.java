package org.yuanpu.cli;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What the libraries, and the program itself, write to their logs. */
final class Logs {

    // Kept, since the log manager itself would forget loggers that nobody holds.
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OWN = Logger.getLogger("org.yuanpu");
    private static final List<Logger> READERS =
            Stream.of("org.apache.poi", "org.apache.pdfbox", "org.apache.fontbox")
                    .map(Logger::getLogger)
                    .toList();

    private Logs() {}

    /** Warnings alone are shown; with all, what the program notes for its authors, too. */
    static void show(boolean all) {
        ROOT.setLevel(all ? Level.INFO : Level.WARNING);
        // Of a damaged file they tell page by page what nobody can mend, and read on.
        READERS.forEach(reader -> reader.setLevel(all ? Level.INFO : Level.OFF));
        OWN.setLevel(all ? Level.FINE : Level.WARNING);
        for (Handler handler : ROOT.getHandlers()) {
            handler.setLevel(all ? Level.FINE : Level.WARNING);
        }
    }
}
