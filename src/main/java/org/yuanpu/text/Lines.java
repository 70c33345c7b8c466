package org.yuanpu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The lines of a page and what their shape says. */
final class Lines {

    /** Ends of a sentence or of a clause after which a line may end. */
    private static final Pattern ENDED =
            Pattern.compile(".*[。！？：:;；!?…](?:[”’」』）》)\\]]|\\s)*", Pattern.DOTALL);

    private static final Pattern OPENS =
            Pattern.compile(
                    "\\s*(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十]{1,3}[）)]"
                            + "|第[一二三四五六七八九十]{1,3}[章节部条]"
                            + "|\\d{1,2}[、.．](?!\\d)|[（(]\\d{1,2}[）)]|[①-⑳]"
                            + "|[—―─－–-]{2,}|[-*•●·▪◆■□○★☆►]\\s|#{1,6}\\s|各位代表|专栏\\s*\\d|表\\s*\\d).*",
                    Pattern.DOTALL);

    private static final Pattern CAPTION = Pattern.compile("正在|图为|摄(?:影)?[）)]?$");

    private Lines() {}

    /** The lines of a text without their ends. */
    static List<MappedText> of(MappedText text) {
        List<MappedText> lines = new ArrayList<>();
        int start = 0;
        int end = text.text().indexOf('\n');
        while (end >= 0) {
            lines.add(text.part(start, end));
            start = end + 1;
            end = text.text().indexOf('\n', start);
        }
        lines.add(text.part(start, text.text().length()));
        return lines;
    }

    /** Whether a line or paragraph ends as a sentence does. */
    static boolean isEnded(String line) {
        return ENDED.matcher(line).matches();
    }

    /** Whether a line opens a section, a list item or a caption. */
    static boolean opens(String line) {
        return OPENS.matcher(line).matches();
    }

    /** Whether a line tells what a picture shows. */
    static boolean isCaption(String line) {
        return CAPTION.matcher(line).find();
    }

    /** Whether a row of a table stands on the line, one cell indented by a tab. */
    static boolean isCell(String line) {
        return line.startsWith("\t") && !line.isBlank();
    }

    /** Whether a Markdown table's row stands on the line. */
    static boolean isPiped(String line) {
        String row = line.strip();
        return row.length() > 2 && row.startsWith("|") && row.endsWith("|");
    }

    /** Width in columns of a fixed-width font: two for a Chinese character, one for a Latin one. */
    static int width(String line) {
        return line.stripTrailing().codePoints().map(p -> p < 0x2000 ? 1 : 2).sum();
    }

    /**
     * Width at which the lines of a text were broken by force, or 0 where a line is a paragraph.
     *
     * <p>Lines broken by force end anywhere, at nearly one width.
     */
    static int wrapWidth(List<MappedText> lines) {
        Predicate<String> running = line -> !line.isBlank() && !isCell(line) && !isPiped(line);
        List<String> all = lines.stream().map(MappedText::text).filter(running).toList();
        List<String> open = all.stream().filter(l -> !isEnded(l) && !opens(l)).toList();
        if (open.size() < 6 || open.size() * 5 < all.size() * 2) {
            return 0;
        }
        int[] widths = open.stream().mapToInt(Lines::width).sorted().toArray();
        int median = widths[widths.length / 2];
        long near =
                open.stream()
                        .filter(l -> width(l) >= median - 10 && width(l) <= median + 6)
                        .count();
        return median >= 20 && near * 3 >= open.size() * 2 ? median : 0;
    }
}
