package org.yuanpu.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * Puts a new generation of an open database in the place of the older one.
 *
 * <p>It is written into a folder that TDB2 clears away when it is found, gets its name in one step,
 * and is taken when nobody reads the older one any more; who begins to read at that moment waits.
 * TDB2's own compaction lets them begin, and then waits without end for a reader whose end the
 * newer database was told; and it makes indexes of every kind, wanted or not.
 */
final class Generations {

    private static final String NAME = "Data-%04d";
    private static final String DRAFT = "-tmp";

    private final DatasetGraphSwitchable container;
    private final StoreParams parameters;

    /**
     * @param container the database, open and in no transaction of this thread; nobody may write
     *     until this is done
     * @param parameters which indexes the new generation has; the older one has these at least
     */
    Generations(DatasetGraphSwitchable container, StoreParams parameters) {
        this.container = container;
        this.parameters = parameters;
    }

    /** Writes what is live, term by term, and nothing else. */
    void copy() {
        replace((older, place) -> opened(place, older, newer -> CopyDSG.copy(older, newer)));
    }

    /**
     * Writes the indexes without the blocks that transactions left behind. The draft is opened
     * once: TDB2 makes the files of empty indexes then, which a process that is killed while it
     * makes them must not leave half made in a generation that counts.
     */
    void pack() {
        Packing packing = new Packing(parameters);
        replace(
                (older, place) -> {
                    packing.fill(older, place);
                    opened(place, older, newer -> {});
                });
    }

    private void opened(Location place, DatasetGraphTDB older, Consumer<DatasetGraphTDB> filling) {
        DatasetGraphTDB newer = open(place, older);
        try {
            filling.accept(newer);
        } finally {
            StoreConnection.internalExpel(newer.getLocation(), true);
        }
    }

    /** What fills the folder of a new generation. */
    interface Filling {
        /** Writes what the older database holds into a folder that has parameters and no more. */
        void fill(DatasetGraphTDB older, Location place);
    }

    private void replace(Filling filling) {
        DatasetGraphTDB older = (DatasetGraphTDB) container.get();
        Path place = Path.of(older.getLocation().getDirectoryPath());
        Path next = place.resolveSibling(following(place.getFileName().toString()));
        Path draft = next.resolveSibling(next.getFileName() + DRAFT);
        write(filling, older, draft);
        IOX.move(draft, next);
        DatasetGraphTDB newer = open(Location.create(next), older);
        newer.getContext().set(TDB2.symUnionDefaultGraph, true);
        container.execExclusive(() -> container.set(newer));
        StoreConnection.release(older.getLocation());
        IO.deleteAll(place);
    }

    private static String following(String name) {
        return NAME.formatted(Integer.parseInt(name.replaceAll("\\D", "")) + 1);
    }

    private void write(Filling filling, DatasetGraphTDB older, Path draft) {
        IOX.createDirectory(draft);
        try {
            Location place = Location.create(draft);
            StoreParamsCodec.write(place, parameters);
            filling.fill(older, place);
        } catch (RuntimeException | Error e) {
            IO.deleteAll(draft);
            throw e;
        }
    }

    private DatasetGraphTDB open(Location place, DatasetGraphTDB older) {
        return StoreConnection.connectCreate(place, parameters, older.getReorderTransform())
                .getDatasetGraphTDB();
    }
}
