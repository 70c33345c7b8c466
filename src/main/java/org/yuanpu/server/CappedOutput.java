package org.yuanpu.server;

import java.io.ByteArrayOutputStream;

/** Collects an answer, and ends the work when it grows beyond what is allowed. */
final class CappedOutput extends ByteArrayOutputStream {

    private final int most;

    CappedOutput(int most) {
        this.most = most;
    }

    /** The answer has grown too large. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public synchronized void write(int b) {
        check(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        check(length);
        super.write(bytes, from, length);
    }

    private void check(int more) {
        if (count > most - more) {
            throw new TooLarge();
        }
    }
}
