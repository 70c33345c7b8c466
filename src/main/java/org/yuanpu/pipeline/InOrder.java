package org.yuanpu.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once and hands the results over one by one, in the order of the
 * things, in the thread that called. Few are under way at any time, however many there are.
 */
final class InOrder implements AutoCloseable {

    private final ExecutorService workers;
    private final int atOnce;

    /**
     * @param threads how many things are worked on at once, at least 1
     */
    InOrder(int threads) {
        this.workers = Executors.newFixedThreadPool(threads);
        // One more than there are workers, so that none waits while a result is handed over.
        this.atOnce = threads + 1;
    }

    /**
     * Does the work on everything.
     *
     * @throws RuntimeException what the work or the taking of a result threw first, in the order of
     *     the things; later things may then have been worked on, but are not handed over
     */
    <T, R> void forEach(Iterable<T> things, Function<T, R> work, Consumer<R> take) {
        Deque<Future<R>> underWay = new ArrayDeque<>();
        for (T thing : things) {
            underWay.add(workers.submit(() -> work.apply(thing)));
            if (underWay.size() == atOnce) {
                take.accept(result(underWay.remove()));
            }
        }
        underWay.forEach(rest -> take.accept(result(rest)));
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
