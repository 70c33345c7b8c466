package org.yuanpu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.document.Span;

/**
 * Leaves out what belongs to the page and not to the text: 上接/下转 notes, page numbers, the marks of
 * footnotes; and takes note of it. Made anew for each document.
 */
final class Furniture {

    private static final Pattern NOTE =
            Pattern.compile(
                    "[（(]\\s*(?:上\\s*接|下\\s*转|紧\\s*接|转\\s*接)\\s*第?\\s*[\\dA-Z一二三四五六七八九十 ]{1,6}\\s*版?\\s*[^（()）]{0,4}[）)]"
                            + "|[\\[【〔](?<=[^\\s\\d\\[【〔].)\\^?\\d{1,3}[\\]】〕](?!号)");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\s*(?:[-—–―·]\\s*\\d{1,4}\\s*[-—–―·]|第\\s*\\d{1,4}\\s*页(?:\\s*[，,/]?\\s*共\\s*\\d{1,4}\\s*页)?|\\d{1,3}\\s*/\\s*\\d{1,3})\\s*");

    private final List<Span> found = new ArrayList<>();

    /**
     * The text without what its format tells to belong to the pages.
     *
     * @param furniture the lines that do, in the order of their places
     */
    MappedText without(List<Span> furniture, MappedText text) {
        if (furniture.isEmpty()) {
            return text;
        }
        found.addAll(furniture);
        MappedBuilder out = new MappedBuilder();
        int next = 0;
        for (int i = 0; i < text.text().length(); i++) {
            int offset = text.offset(i);
            while (next < furniture.size() && furniture.get(next).end() <= offset) {
                next++;
            }
            if (next == furniture.size() || offset < furniture.get(next).start()) {
                out.append(text.text().charAt(i), offset);
            }
        }
        return out.build();
    }

    /** The lines, those blank that hold nothing but a page number. */
    List<MappedText> withoutNumbers(List<MappedText> lines) {
        return lines.stream().map(this::withoutNumber).toList();
    }

    private MappedText withoutNumber(MappedText line) {
        if (!NUMBER.matcher(line.text()).matches()) {
            return line;
        }
        found.add(line.strip().span());
        return line.part(0, 0);
    }

    /** A paragraph without the notes where it goes on or comes from and without footnote marks. */
    MappedText withoutNotes(MappedText paragraph) {
        Matcher note = NOTE.matcher(paragraph.text());
        while (note.find()) {
            found.add(paragraph.span(note.start(), note.end()));
        }
        return bare(paragraph);
    }

    /** The same without taking note of it. */
    static MappedText bare(MappedText paragraph) {
        Matcher note = NOTE.matcher(paragraph.text());
        if (!note.find()) {
            return paragraph;
        }
        MappedBuilder out = new MappedBuilder();
        int from = 0;
        do {
            out.append(paragraph.part(from, note.start()));
            from = note.end();
        } while (note.find());
        return out.append(paragraph.part(from, paragraph.text().length())).build();
    }

    /** All that was left out, in the order of its places. */
    List<Span> found() {
        return found.stream().sorted().toList();
    }
}
