package org.yuanpu.pipeline;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Lets several things be worked on side by side, and once more alone where that failed for want of
 * memory: it may have been another that took it.
 */
final class Alone {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    /**
     * Does some work beside others, and again without them if it failed.
     *
     * @param work what may be done twice
     * @param failed whether its result says that memory ran out
     */
    <T> T unless(Supplier<T> work, Predicate<T> failed) {
        T result = within(lock.readLock(), work);
        return failed.test(result) ? within(lock.writeLock(), work) : result;
    }

    /**
     * Does some work in the thread that hands over the results; again alone if memory ran out.
     *
     * @return whether it was done; not if memory ran out again
     */
    boolean unlessShort(Runnable work) {
        return fits(work) || within(lock.writeLock(), () -> fits(work));
    }

    private static boolean fits(Runnable work) {
        try {
            work.run();
            return true;
        } catch (OutOfMemoryError e) {
            return false;
        }
    }

    private static <T> T within(Lock held, Supplier<T> work) {
        held.lock();
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }
}
