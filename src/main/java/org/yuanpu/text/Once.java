package org.yuanpu.text;

import java.util.function.Supplier;

/** What is worked out when it is first asked for, and kept. Safe for threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile T value;

    /**
     * @param source gives the same value, never null, whenever it is asked
     */
    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
