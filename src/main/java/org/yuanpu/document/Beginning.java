package org.yuanpu.document;

import java.nio.charset.StandardCharsets;

/** What a file's first bytes tell of its format, whatever its name says. */
final class Beginning {

    private Beginning() {}

    /** Whether a file begins with some bytes. */
    static boolean is(byte[] file, byte[] beginning) {
        if (file.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (file[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file begins with some characters of ASCII. */
    static boolean is(byte[] file, String beginning) {
        return is(file, beginning.getBytes(StandardCharsets.US_ASCII));
    }
}
