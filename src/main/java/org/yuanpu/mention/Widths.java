package org.yuanpu.mention;

/** Full-width digits, letters and signs as their narrow twins, place by place. */
final class Widths {

    private Widths() {}

    /** The text of the same length in which full-width characters inside numbers are narrow. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(narrow(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char narrow(char c) {
        boolean digit = c >= '０' && c <= '９';
        boolean letter = c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
        return digit || letter || c == '．' || c == '％' || c == '／' ? (char) (c - 0xFEE0) : c;
    }
}
