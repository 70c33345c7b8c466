package org.yuanpu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The store in a folder of this machine, held by this process alone.
 *
 * <p>The two databases have no common transaction. The graph of refused facts is therefore written
 * first, under a name that carries the fingerprint; the commit of the other database, whose records
 * name it, is the moment the document changes; then the older graph of refused facts goes. What an
 * interruption leaves between these steps is named by no record, and is cleared when the store is
 * opened.
 */
public final class LocalStore implements Store {

    /** Below this many replaced triples a compaction costs more than it gives. */
    private static final long WORTH_COMPACTING = 10_000;

    /** The files of a small database are so long, in bytes, and mostly sparse. */
    private static final long LENGTH_BESIDES = 256L << 20;

    /** While it is worked on, a database may have so many bytes for each triple besides. */
    private static final long LONG_FOR_TRIPLE = 500;

    /** So many when the work is done; one that was just packed has fewer than 200. */
    private static final long SETTLED_FOR_TRIPLE = 250;

    /** Room on the disk, in bytes, that a change of one document is sure to fit in. */
    private static final long ROOM = 64L << 20;

    private final StoreFolder folder;
    private final FolderLock lock;
    private final Faults faults;
    private final Database graph;
    private final Database review;
    private final ReentrantLock writing = new ReentrantLock();

    private LocalStore(StoreFolder folder, FolderLock lock, Faults faults) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.faults = faults;
        this.graph = open(folder, Part.GRAPH);
        this.review = open(folder, Part.REVIEW);
    }

    /** Opens the store in the folder, or reports why that cannot be. */
    static LocalStore open(StoreFolder folder, Access access) {
        folder.check(access);
        Faults faults = new Faults(folder.path().toString());
        FolderLock lock = FolderLock.take(folder);
        try {
            return faults.guard(() -> opened(folder, lock, faults));
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static LocalStore opened(StoreFolder folder, FolderLock lock, Faults faults)
            throws IOException {
        boolean isNew = !folder.holdsStore();
        if (isNew) {
            folder.begin();
        }
        LocalStore store = new LocalStore(folder, lock, faults);
        if (isNew) {
            folder.finish();
        }
        store.clear();
        return store;
    }

    private static Database open(StoreFolder folder, Part part) throws IOException {
        Files.createDirectories(folder.database(part));
        return Database.open(folder, part);
    }

    private void clear() throws IOException {
        folder.deleteOldGenerations();
        Set<String> left = new TreeSet<>(graphNames(Part.REVIEW));
        left.removeAll(review.read(Records::shared));
        documents().forEach(d -> d.reviewName().ifPresent(left::remove));
        deleteReviews(left);
    }

    /** The dataset of a part, for the server that hands it out; to be read, never written. */
    public DatasetGraph dataset(Part part) {
        return database(part).dataset();
    }

    private Database database(Part part) {
        return part == Part.GRAPH ? graph : review;
    }

    /** The folder of the store. */
    StoreFolder folder() {
        return folder;
    }

    /** A file beside the databases, for what can be made anew from them at any time. */
    public Path beside(String name) {
        return folder.path().resolve(name);
    }

    @Override
    public RDFConnection connect(Part part) {
        return RDFConnection.connect(DatasetFactory.wrap(dataset(part)));
    }

    @Override
    public List<StoredDocument> documents() {
        return faults.guard(() -> graph.read(Records::documents));
    }

    @Override
    public List<String> graphNames(Part part) {
        Database database = database(part);
        return faults.guard(() -> database.read(records -> database.names()));
    }

    @Override
    public Graph graph(Part part, String name) {
        Database database = database(part);
        return faults.guard(() -> database.read(records -> database.copy(name)));
    }

    @Override
    public void replace(List<DocumentEntry> documents) {
        change(
                () -> {
                    Map<String, String> refused = writeReviews(documents);
                    List<String> older = graph.write(r -> flips(r, documents, refused));
                    older.removeAll(refused.values());
                    deleteReviews(older);
                    return true;
                });
    }

    /** Writes the refused facts of documents; gives their names by the documents' keys. */
    private Map<String, String> writeReviews(List<DocumentEntry> documents) {
        Map<String, String> names = new HashMap<>();
        for (DocumentEntry document : documents) {
            if (!document.refused().isEmpty()) {
                String name = document.graphName() + "#refused-" + document.fingerprint();
                names.put(document.key(), name);
            }
        }
        if (!names.isEmpty()) {
            review.write(
                    records -> {
                        documents.stream()
                                .filter(d -> names.containsKey(d.key()))
                                .forEach(d -> review.put(names.get(d.key()), d.refused(), records));
                        return true;
                    });
        }
        return names;
    }

    /** The one step that changes the documents; gives the names of their older refused facts. */
    private List<String> flips(
            Records records, List<DocumentEntry> documents, Map<String, String> refused) {
        List<String> older = new ArrayList<>();
        for (DocumentEntry document : documents) {
            Optional<String> name = Optional.ofNullable(refused.get(document.key()));
            flip(records, document, name).ifPresent(older::add);
        }
        return older;
    }

    private Optional<String> flip(
            Records records, DocumentEntry document, Optional<String> refused) {
        Optional<StoredDocument> older = records.document(document.key());
        older.filter(o -> !o.graphName().equals(document.graphName()))
                .ifPresent(o -> forget(records, o));
        graph.put(document.graphName(), document.accepted(), records);
        records.put(
                new StoredDocument(
                        document.key(),
                        document.graphName(),
                        document.fingerprint(),
                        document.root(),
                        refused,
                        document.accepted().size()));
        return older.flatMap(StoredDocument::reviewName);
    }

    @Override
    public List<String> remove(List<String> keys) {
        return change(
                () -> {
                    List<StoredDocument> gone = graph.write(records -> removed(records, keys));
                    deleteReviews(gone.stream().flatMap(d -> d.reviewName().stream()).toList());
                    return gone.stream().map(StoredDocument::key).toList();
                });
    }

    private List<StoredDocument> removed(Records records, List<String> keys) {
        List<StoredDocument> gone = new ArrayList<>();
        for (String key : keys) {
            Optional<StoredDocument> document = records.document(key);
            document.ifPresent(d -> forget(records, d));
            document.ifPresent(gone::add);
        }
        return gone;
    }

    private void forget(Records records, StoredDocument document) {
        graph.delete(document.graphName(), records);
        records.remove(document.graphName());
    }

    private void deleteReviews(Collection<String> names) {
        if (!names.isEmpty()) {
            review.write(
                    records -> {
                        names.forEach(name -> review.delete(name, records));
                        return true;
                    });
        }
    }

    @Override
    public void putShared(SharedGraph shared) {
        Database database = database(shared.part());
        change(
                () -> {
                    Optional<String> held = database.read(r -> r.sharedFingerprint(shared.name()));
                    return held.equals(Optional.of(shared.fingerprint()))
                            || database.write(records -> put(database, records, shared));
                });
    }

    private static boolean put(Database database, Records records, SharedGraph shared) {
        database.put(shared.name(), shared.graph(), records);
        records.putShared(shared.name(), shared.fingerprint());
        return true;
    }

    private <T> T change(Faults.Work<T> work) {
        writing.lock();
        try {
            T result = faults.guard(() -> withRoom(work));
            shrink(LONG_FOR_TRIPLE);
            return result;
        } finally {
            writing.unlock();
        }
    }

    /**
     * The databases' files are mapped into memory and sparse. Where the disk has no room for a page
     * the write does not fail in order, so the room is looked for before.
     */
    private <T> T withRoom(Faults.Work<T> work) throws IOException {
        if (folder.room() < ROOM) {
            throw new IOException("No space left on device");
        }
        return work.run();
    }

    @Override
    public void settle() {
        writing.lock();
        try {
            shrink(SETTLED_FOR_TRIPLE);
        } finally {
            writing.unlock();
        }
    }

    /** Gives back disk space where that pays. It is no fault when there is no room to do so. */
    private void shrink(long bytesForTriple) {
        for (Part part : Part.values()) {
            Database database = database(part);
            long length = faults.guard(() -> folder.bytes(part));
            if (database.read(r -> compactingPays(r.replaced(), r.live()))) {
                compact(database);
            } else if (database.read(r -> packingPays(r.live(), length, bytesForTriple))
                    && faults.guard(folder::room) > length) {
                faults.guard(() -> packed(database));
            }
        }
    }

    /** Whether a database holds more of what was replaced than of what is live. */
    static boolean compactingPays(long replaced, long live) {
        return replaced > WORTH_COMPACTING && replaced > live;
    }

    /** Every change leaves some megabytes of copied blocks behind, however small it was. */
    static boolean packingPays(long live, long length, long bytesForTriple) {
        return length > LENGTH_BESIDES + bytesForTriple * live;
    }

    private static boolean packed(Database database) {
        database.pack();
        return true;
    }

    @Override
    public void compact() {
        writing.lock();
        try {
            compact(graph);
            compact(review);
        } finally {
            writing.unlock();
        }
    }

    private void compact(Database database) {
        faults.guard(() -> withRoom(() -> compacted(database)));
    }

    /** Where nothing was replaced there is nothing to leave out but copied blocks. */
    private static boolean compacted(Database database) {
        if (database.read(Records::replaced) > 0) {
            database.write(LocalStore::forgetReplaced);
            database.compact();
        } else {
            database.pack();
        }
        return true;
    }

    private static boolean forgetReplaced(Records records) {
        records.forgetReplaced();
        return true;
    }

    @Override
    public StoreInfo info() {
        List<StoredDocument> documents = documents();
        return faults.guard(
                () ->
                        new StoreInfo(
                                folder.path().toString(),
                                folder.format(),
                                folder.program(),
                                JenaVersion.current(),
                                documents.size(),
                                sum(documents),
                                documents.stream().filter(d -> d.reviewName().isPresent()).count(),
                                graph.read(Records::replaced) + review.read(Records::replaced),
                                folder.bytes(),
                                0));
    }

    private static long sum(List<StoredDocument> documents) {
        return documents.stream().mapToLong(StoredDocument::triples).sum();
    }

    @Override
    public void close() {
        try {
            graph.close();
            review.close();
        } finally {
            lock.close();
        }
    }
}
