package org.yuanpu.cli;

import org.yuanpu.pipeline.Version;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.StoreInfo;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Command;

/** {@code info}: versions, the store, and counts. */
@Command(name = "info")
final class InfoCommand extends YuanpuSubcommand {

    @Override
    public Integer call() {
        try (Store store = Stores.open(yuanpu().store(), Access.READ)) {
            show(store.info());
            return Exit.DONE;
        }
    }

    private void show(StoreInfo info) {
        line("version", Version.current());
        line("jena", info.jena());
        line("java", System.getProperty("java.version"));
        line("store", info.folder());
        line("format", info.format());
        line("made", info.program());
        if (info.server() != 0) {
            line("server", info.server());
        }
        line("documents", info.documents());
        line("triples", info.triples());
        line("reviewed", info.reviewed());
        line("replaced", info.replaced());
        line("bytes", info.bytes());
    }

    private void line(String key, Object value) {
        print(words("info." + key) + "\t" + value);
    }
}
