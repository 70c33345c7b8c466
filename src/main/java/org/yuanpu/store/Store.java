package org.yuanpu.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdfconnection.RDFConnection;

/**
 * Where the finished graphs live. {@link Stores} opens one; it is safe for use by several threads.
 *
 * <p>Each document is replaced as a whole: whatever ends the process, the document is there in its
 * old or in its new form, in both parts. Faults of the disk and of the server are a {@link
 * org.yuanpu.problem.ProblemException} with a code Y5xx, and leave the store as it was.
 */
public interface Store extends AutoCloseable {

    /**
     * A connection to ask one part, whose default graph is the union of all its graphs. It is for
     * reading; the caller closes it, and uses it in one thread.
     */
    RDFConnection connect(Part part);

    /** The documents in the order of their keys. */
    List<StoredDocument> documents();

    /** The fingerprint of each document by its key, in the order of the keys. */
    default SortedMap<String, String> manifest() {
        SortedMap<String, String> manifest = new TreeMap<>();
        documents().forEach(d -> manifest.put(d.key(), d.fingerprint()));
        return manifest;
    }

    /** The names of all graphs of a part, shared ones too, sorted. */
    List<String> graphNames(Part part);

    /** A copy of one graph in memory; empty when there is none of that name. */
    Graph graph(Part part, String name);

    /**
     * Puts the graphs of documents in the place of those they had, if any, all in one step. Each
     * step costs some megabytes of disk besides what it writes, so many small documents go
     * together.
     */
    void replace(List<DocumentEntry> documents);

    /** Puts a document's graphs in the place of those it had, if any, in one step. */
    default void replace(DocumentEntry document) {
        replace(List.of(document));
    }

    /**
     * Removes documents, all in one step.
     *
     * @return the keys of those that were there, in the order given
     */
    List<String> remove(List<String> keys);

    /**
     * Removes a document.
     *
     * @return whether it was there
     */
    default boolean remove(String key) {
        return !remove(List.of(key)).isEmpty();
    }

    /**
     * Puts a shared graph in the place of the one of that name, unless its fingerprint is the same.
     */
    void putShared(SharedGraph graph);

    /** Gives back disk space after many changes, where that pays. */
    void settle();

    /** Rewrites both databases without what was replaced, and deletes the old files. */
    void compact();

    /** Versions, counts and sizes. */
    StoreInfo info();

    @Override
    void close();
}
