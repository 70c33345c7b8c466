package org.yuanpu.document;

/**
 * Cuts RTF into its tokens. Made anew for each document; whatever the bytes are, it comes to their
 * end.
 */
final class RtfTokens {

    /** The sorts of tokens. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;
    private Kind kind = Kind.END;
    private String word = "";
    private int value;
    private boolean valued;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    Kind kind() {
        return kind;
    }

    /** The letters of a control word, or the one character of a control symbol. */
    String word() {
        return word;
    }

    /** The number behind a control word, or the byte of text. */
    int value() {
        return value;
    }

    /** The number behind a control word, or what stands for it where there is none. */
    int valueOr(int fallback) {
        return valued ? value : fallback;
    }

    /** Goes on to the next token, the end behind the last. */
    RtfTokens next() {
        if (at >= bytes.length) {
            kind = Kind.END;
            return this;
        }
        int b = bytes[at++] & 0xFF;
        switch (b) {
            case '{' -> kind = Kind.OPEN;
            case '}' -> kind = Kind.CLOSE;
            case '\\' -> control();
            case '\r', '\n', 0 -> next(Kind.WORD, "", 0);
            default -> next(Kind.BYTE, "", b);
        }
        return this;
    }

    /** Passes over the bytes that follow {@code \bin}. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, at + Math.max(0L, count));
    }

    private void next(Kind sort, String name, int number) {
        kind = sort;
        word = name;
        value = number;
        valued = false;
    }

    private void control() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        if (at > start) {
            next(Kind.WORD, latin(start, at), 0);
            number();
        } else if (at < bytes.length) {
            symbol((char) (bytes[at++] & 0xFF));
        } else {
            kind = Kind.END;
        }
    }

    private void symbol(char c) {
        switch (c) {
            case '\'' -> {
                int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
                int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
                at = Math.min(bytes.length, at + 2);
                boolean isByte = high >= 0 && low >= 0;
                next(isByte ? Kind.BYTE : Kind.WORD, "", isByte ? high * 16 + low : 0);
            }
            case '{', '}', '\\' -> next(Kind.BYTE, "", c);
            default -> next(Kind.WORD, String.valueOf(c), 0);
        }
    }

    private void number() {
        int start = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - start < 10) {
            at++;
        }
        String digits = latin(start, at);
        if (digits.matches("-?\\d+")) {
            value = (int) Long.parseLong(digits);
            valued = true;
        } else {
            at = start;
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
    }

    private String latin(int from, int to) {
        return new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
