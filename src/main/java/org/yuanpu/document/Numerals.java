package org.yuanpu.document;

/** Numbers as word processors set them before paragraphs. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MOST_CIRCLED = 20;

    private Numerals() {}

    /** A count from 1 to 99 in words: 一, 十二, 二十. */
    static String inWords(int count) {
        String tens = count >= 20 ? String.valueOf(DIGITS.charAt(count / 10 % 10)) : "";
        String ones = count % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(count % 10));
        return tens + (count >= 10 ? "十" : "") + ones;
    }

    /** ①, ② … ⑳, then plain digits. */
    static String circled(int count) {
        return count <= MOST_CIRCLED ? Character.toString('①' + count - 1) : String.valueOf(count);
    }

    /** A, B … Z, AA … in capitals. */
    static String letters(int count) {
        return Character.toString('A' + (count - 1) % 26).repeat((count - 1) / 26 + 1);
    }
}
