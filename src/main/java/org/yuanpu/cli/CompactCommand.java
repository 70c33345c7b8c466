package org.yuanpu.cli;

import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Command;

/** {@code compact}: gives back the disk space of what was replaced. */
@Command(name = "compact")
final class CompactCommand extends YuanpuSubcommand {

    @Override
    public Integer call() {
        try (Store store = Stores.open(yuanpu().store(), Access.READ)) {
            long before = store.info().bytes();
            store.compact();
            print(words("compact.done", before, store.info().bytes()));
            return Exit.DONE;
        }
    }
}
