package org.yuanpu.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what belongs to the page and not to the text: 上接/下转 notes, page numbers, the marks of
 * footnotes.
 */
final class Furniture {

    private static final Pattern NOTE =
            Pattern.compile(
                    "[（(]\\s*(?:上\\s*接|下\\s*转|紧\\s*接|转\\s*接)\\s*第?\\s*[\\dA-Z一二三四五六七八九十 ]{1,6}\\s*版?\\s*[^（()）]{0,4}[）)]"
                            + "|(?<=[^\\s\\d\\[【〔])[\\[【〔]\\d{1,3}[\\]】〕](?!号)");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\s*(?:[-—–―·]\\s*\\d{1,4}\\s*[-—–―·]|第\\s*\\d{1,4}\\s*页(?:\\s*[，,/]?\\s*共\\s*\\d{1,4}\\s*页)?|\\d{1,3}\\s*/\\s*\\d{1,3})\\s*");

    private Furniture() {}

    /** The lines, those blank that hold nothing but a page number. */
    static List<MappedText> withoutNumbers(List<MappedText> lines) {
        return lines.stream()
                .map(line -> NUMBER.matcher(line.text()).matches() ? line.part(0, 0) : line)
                .toList();
    }

    /** A paragraph without the notes where it goes on or comes from and without footnote marks. */
    static MappedText withoutNotes(MappedText paragraph) {
        Matcher note = NOTE.matcher(paragraph.text());
        MappedBuilder out = new MappedBuilder();
        int from = 0;
        while (note.find()) {
            out.append(paragraph.part(from, note.start()));
            from = note.end();
        }
        return out.append(paragraph.part(from, paragraph.text().length())).build();
    }
}
