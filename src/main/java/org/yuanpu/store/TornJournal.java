package org.yuanpu.store;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;

/**
 * The journal of a TDB2 database whose process was killed while it wrote an entry.
 *
 * <p>TDB2 does not open such a database. A half-written entry is always the last one and belongs to
 * a transaction that was not committed, since the commit is an entry of its own behind all others;
 * so it can be cut off and nothing is lost.
 */
final class TornJournal {

    /** What the journal writes before an entry's data: type, length, checksum and component. */
    private static final int HEADER = 4 * Integer.BYTES;

    private TornJournal() {}

    /**
     * Cuts a half-written entry off the journal; changes nothing where there is none.
     *
     * @param generation the data folder of the database; its journal must not be in use
     */
    static void mend(Path generation) {
        Location location = Location.create(generation);
        if (!Journal.exists(location)) {
            return;
        }
        Journal journal = Journal.create(location);
        try {
            long whole = wholeEntries(journal);
            if (whole < journal.size()) {
                journal.truncate(whole);
                journal.sync();
            }
        } finally {
            journal.close();
        }
    }

    /** How many bytes at the journal's beginning are whole entries. */
    private static long wholeEntries(Journal journal) {
        long end = 0;
        try {
            for (Iterator<JournalEntry> entries = journal.entries(); entries.hasNext(); ) {
                end = end(entries.next());
            }
            return journal.size();
        } catch (TransactionException torn) {
            return end;
        }
    }

    private static long end(JournalEntry entry) {
        int data = Optional.ofNullable(entry.getByteBuffer()).map(b -> b.capacity()).orElse(0);
        return entry.getPosition() + HEADER + data;
    }
}
