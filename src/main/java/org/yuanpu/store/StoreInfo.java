package org.yuanpu.store;

/**
 * What there is to say of a store.
 *
 * @param folder where it lies
 * @param format the number of its format
 * @param program the version of the program that made it
 * @param jena the version of Jena that runs it
 * @param documents how many documents it holds
 * @param triples accepted triples of all documents, without shared graphs
 * @param reviewed how many documents have refused facts
 * @param replaced triples that were replaced or removed since the last compaction
 * @param bytes the sum of the lengths of its files, which are sparse: the disk holds less
 * @param server the port of the server that holds it, 0 when this process holds it
 */
public record StoreInfo(
        String folder,
        int format,
        String program,
        String jena,
        long documents,
        long triples,
        long reviewed,
        long replaced,
        long bytes,
        int server) {}
