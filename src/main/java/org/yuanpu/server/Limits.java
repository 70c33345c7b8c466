package org.yuanpu.server;

import java.time.Duration;

/**
 * What one request may cost. An answer within the limits is whole; beyond them it is an error.
 *
 * @param first the time until the first row
 * @param all the time until the last row
 * @param rows the rows or triples of an answer
 * @param bytes the bytes of an answer
 * @param body the bytes of a request's body
 * @param parallel the SPARQL queries that run at once; more wait for their turn
 * @param waiting the queries that may wait for their turn; the next is refused at once
 * @param patience how long a query waits for its turn
 * @param rate the requests of one client in a second, 0 for no limit
 * @param burst the requests of one client at once
 */
public record Limits(
        Duration first,
        Duration all,
        int rows,
        int bytes,
        int body,
        int parallel,
        int waiting,
        Duration patience,
        int rate,
        int burst) {

    private static final int MEGABYTE = 1 << 20;

    /** What suits a laptop. */
    public static final Limits USUAL =
            new Limits(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    100_000,
                    64 * MEGABYTE,
                    MEGABYTE,
                    Math.max(4, Runtime.getRuntime().availableProcessors()),
                    16,
                    Duration.ofSeconds(10),
                    100,
                    1_000);

    /** The same for so many requests of one client in a second, and ten times as many at once. */
    public Limits withRate(int requests) {
        return new Limits(
                first,
                all,
                rows,
                bytes,
                body,
                parallel,
                waiting,
                patience,
                requests,
                10 * requests);
    }
}
