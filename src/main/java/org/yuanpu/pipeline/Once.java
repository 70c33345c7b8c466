package org.yuanpu.pipeline;

import java.util.function.Supplier;

/** Makes something when it is first asked for, and then gives the same again. Safe for threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
