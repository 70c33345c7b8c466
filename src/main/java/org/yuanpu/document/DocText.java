package org.yuanpu.document;

/** The control characters of binary Word text ([MS-DOC] 2.4.1), and what they mean as text. */
final class DocText {

    private static final char FIELD = 0x13;
    private static final char RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private DocText() {}

    /** A stretch of text without codes of fields and marks of drawings, notes and cells. */
    static String of(String stored) {
        StringBuilder out = new StringBuilder();
        int hidden = 0;
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            switch (c) {
                case FIELD -> hidden++;
                case RESULT, FIELD_END -> hidden = c == RESULT ? Math.max(0, hidden - 1) : 0;
                default -> append(c, hidden == 0, out);
            }
        }
        return out.toString().strip();
    }

    private static void append(char c, boolean shown, StringBuilder out) {
        String text =
                switch (c) {
                    case 0x0B, 0x0C -> "\n";
                    case 0x1E -> "-";
                    case '\t' -> "\t";
                    default -> c < 0x20 ? "" : String.valueOf(c);
                };
        out.append(shown ? text : "");
    }
}
