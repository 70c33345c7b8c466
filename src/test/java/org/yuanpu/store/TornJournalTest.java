package org.yuanpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TornJournalTest {

    /** Two transactions of one entry with 24 bytes and a commit: entries end at these places. */
    private static final int[] ENDS = {40, 56, 96, 112};

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 15, 16, 17, 39, 41, 55, 57, 95, 97, 111})
    void a_half_written_entry_is_cut_off_and_the_whole_ones_stay(int length) throws IOException {
        write();
        try (FileChannel file = FileChannel.open(journal(), StandardOpenOption.WRITE)) {
            file.truncate(length);
        }
        TornJournal.mend(folder);
        long whole = 0;
        for (int end : ENDS) {
            whole = end <= length ? end : whole;
        }
        assertThat(Files.size(journal())).isEqualTo(whole);
    }

    @Test
    void a_whole_journal_stays_as_it_is() throws IOException {
        write();
        byte[] before = Files.readAllBytes(journal());
        TornJournal.mend(folder);
        assertThat(Files.readAllBytes(journal())).isEqualTo(before).hasSize(ENDS[3]);
    }

    @Test
    void a_folder_without_a_journal_gets_none() {
        TornJournal.mend(folder);
        assertThat(journal()).doesNotExist();
    }

    private Path journal() {
        return folder.resolve("journal.jrnl");
    }

    private void write() {
        Journal journal = Journal.create(Location.create(folder));
        for (int i = 0; i < 2; i++) {
            journal.startWrite();
            journal.write(JournalEntryType.REDO, ComponentId.allocLocal(), ByteBuffer.allocate(24));
            journal.writeJournal(JournalEntry.COMMIT);
            journal.commitWrite();
            journal.endWrite();
        }
        journal.close();
    }
}
