package org.yuanpu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
        left.forEach(this::deleteReview);
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
    public void replace(DocumentEntry document) {
        change(
                () -> {
                    Optional<String> refused = writeReview(document);
                    Optional<String> older = graph.write(r -> flip(r, document, refused));
                    older.filter(name -> !refused.equals(Optional.of(name)))
                            .ifPresent(this::deleteReview);
                    return true;
                });
    }

    private Optional<String> writeReview(DocumentEntry document) {
        if (document.refused().isEmpty()) {
            return Optional.empty();
        }
        String name = document.graphName() + "#refused-" + document.fingerprint();
        review.write(records -> review.put(name, document.refused(), records));
        return Optional.of(name);
    }

    /** The one step that changes the document; gives the name of its older refused facts. */
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
    public boolean remove(String key) {
        return change(
                () -> {
                    Optional<StoredDocument> gone = graph.write(records -> removed(records, key));
                    gone.flatMap(StoredDocument::reviewName).ifPresent(this::deleteReview);
                    return gone.isPresent();
                });
    }

    private Optional<StoredDocument> removed(Records records, String key) {
        Optional<StoredDocument> document = records.document(key);
        document.ifPresent(d -> forget(records, d));
        return document;
    }

    private void forget(Records records, StoredDocument document) {
        graph.delete(document.graphName(), records);
        records.remove(document.graphName());
    }

    private void deleteReview(String name) {
        review.write(
                records -> {
                    review.delete(name, records);
                    return name;
                });
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

    private boolean change(Faults.Work<Boolean> work) {
        writing.lock();
        try {
            boolean result = faults.guard(() -> withRoom(work));
            compactWhereItPays();
            return result;
        } finally {
            writing.unlock();
        }
    }

    /**
     * The databases' files are mapped into memory and sparse. Where the disk has no room for a page
     * the write does not fail in order, so the room is looked for before.
     */
    private boolean withRoom(Faults.Work<Boolean> work) throws IOException {
        if (folder.room() < ROOM) {
            throw new IOException("No space left on device");
        }
        return work.run();
    }

    private void compactWhereItPays() {
        for (Part part : Part.values()) {
            Database database = database(part);
            boolean pays =
                    database.read(r -> r.replaced() > WORTH_COMPACTING && r.replaced() > r.live());
            if (pays) {
                compact(database);
            }
        }
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
        faults.guard(
                () ->
                        withRoom(
                                () -> {
                                    database.write(LocalStore::forgetReplaced);
                                    database.compact();
                                    return true;
                                }));
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
