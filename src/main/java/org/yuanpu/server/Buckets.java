package org.yuanpu.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many requests each client has left: a bucket of tokens for each address, which fills at a
 * steady rate and of which each request takes one.
 */
final class Buckets {

    /** So many clients are known at once; the one that was away longest is forgotten first. */
    private static final int CLIENTS = 10_000;

    private static final double NANOS = 1e9;

    private record Bucket(double tokens, long at) {}

    private final double rate;
    private final double burst;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > CLIENTS;
                }
            };

    /**
     * Full buckets.
     *
     * @param rate requests in a second
     * @param burst requests at once
     * @param clock nanoseconds
     */
    Buckets(double rate, double burst, LongSupplier clock) {
        this.rate = rate;
        this.burst = burst;
        this.clock = clock;
    }

    /**
     * Takes a token of a client.
     *
     * @return 0, or the whole seconds until there is one again
     */
    synchronized long take(String client) {
        long now = clock.getAsLong();
        Bucket known = buckets.getOrDefault(client, new Bucket(burst, now));
        double tokens = Math.min(burst, known.tokens() + (now - known.at()) / NANOS * rate);
        boolean enough = tokens >= 1;
        buckets.put(client, new Bucket(enough ? tokens - 1 : tokens, now));
        return enough ? 0 : (long) Math.ceil((1 - tokens) / rate);
    }
}
