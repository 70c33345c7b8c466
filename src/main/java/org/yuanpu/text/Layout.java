package org.yuanpu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the lines of a page together to paragraphs and tables.
 *
 * <p>Text taken from typeset pages has its lines broken at one width; there a paragraph goes on
 * until a line ends early. Elsewhere a line is a paragraph, unless it breaks off within a sentence
 * as the columns of a newspaper do.
 */
final class Layout {

    /** A line this much shorter than the others ends its paragraph. */
    private static final int SHORT = 8;

    /** A line longer than this, in characters, is no heading. */
    private static final int LONG = 36;

    private static final Pattern MARKED = Pattern.compile("\\s*(#{1,6})\\s+(?=\\S)");

    /** …提出意见。 一、2018年工作回顾 2018年是…: a heading with a number that follows upon a sentence. */
    private static final Pattern GLUED =
            Pattern.compile("[。！？]\\s*(?=十?[一二三四五六七八九十]、(?:\\p{IsHan}|\\d{4}年))");

    private static final Pattern POINTED = Pattern.compile("[，、。,]");
    private static final Pattern BREAKS_OFF = Pattern.compile(".*[，、,+（(“‘《—]", Pattern.DOTALL);

    private final int wrap;
    private final List<Block> blocks = new ArrayList<>();
    private final List<MappedText> paragraph = new ArrayList<>();
    private boolean gap;

    private final Furniture furniture;

    private Layout(int wrap, Furniture furniture) {
        this.wrap = wrap;
        this.furniture = furniture;
    }

    /**
     * The blocks of a text whose characters are repaired, in reading order.
     *
     * @param furniture takes note of what is left out
     */
    static List<Block> blocks(MappedText text, Furniture furniture) {
        List<MappedText> lines = furniture.withoutNumbers(Lines.of(text));
        Layout layout = new Layout(Lines.wrapWidth(lines), furniture);
        int i = 0;
        while (i < lines.size()) {
            int end = Grids.end(lines, i);
            if (end > i) {
                layout.close();
                layout.grid(Grids.of(lines.subList(i, end)));
                i = end;
            } else {
                layout.take(lines.get(i));
                i++;
            }
        }
        layout.close();
        return layout.blocks;
    }

    /** A table right behind another of as many columns goes on from the page before. */
    private void grid(Block.Grid grid) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean goesOn =
                last instanceof Block.Grid before
                        && !grid.headed()
                        && before.width() == grid.width();
        if (goesOn && last instanceof Block.Grid before) {
            List<List<MappedText>> rows = new ArrayList<>(before.rows());
            rows.addAll(grid.rows());
            blocks.set(blocks.size() - 1, new Block.Grid(rows, before.headed()));
        } else {
            blocks.add(grid);
        }
    }

    private void take(MappedText line) {
        if (line.text().isBlank()) {
            gap = true;
            return;
        }
        if (!paragraph.isEmpty() && !goesOn(line.text())) {
            close();
        }
        paragraph.add(line);
        gap = false;
    }

    private boolean goesOn(String line) {
        String last = paragraph.get(paragraph.size() - 1).text();
        if (MARKED.matcher(line).lookingAt()
                || MARKED.matcher(paragraph.get(0).text()).lookingAt()) {
            return false;
        }
        return wrap > 0 ? goesOnWrapped(last, line) : goesOnBroken(line);
    }

    private boolean goesOnWrapped(String last, String line) {
        boolean ended = Lines.isEnded(last) && !last.stripTrailing().endsWith("；");
        int width = Lines.width(last);
        boolean early = width <= wrap - SHORT && (ended || !breaksOff(last, width));
        if (Lines.opens(line) && (ended || early)) {
            return false;
        }
        return !early && !(gap && ended);
    }

    /** A short line that ends no sentence is a heading, or was cut by the edge of a column. */
    private boolean breaksOff(String last, int width) {
        String before = joined().text();
        boolean running = before.contains("。") || before.length() >= LONG;
        return !Lines.opens(last) && before.contains("，") && (running || width * 4 > wrap * 3);
    }

    private boolean goesOnBroken(String line) {
        if (Lines.opens(line)) {
            return false;
        }
        String before = Furniture.bare(joined()).text().strip();
        if (Lines.isEnded(before) || !POINTED.matcher(before).find()) {
            return false;
        }
        return before.length() >= LONG
                || (before.length() >= SHORT
                        && (BREAKS_OFF.matcher(before).matches() || leavesOpen(before)));
    }

    private static boolean leavesOpen(String text) {
        return text.lastIndexOf('“') > text.lastIndexOf('”')
                || text.lastIndexOf('（') > text.lastIndexOf('）');
    }

    private void close() {
        if (!paragraph.isEmpty()) {
            MappedText whole = furniture.withoutNotes(joined());
            Matcher marked = MARKED.matcher(whole.text());
            boolean heading = marked.lookingAt();
            MappedText body = heading ? whole.part(marked.end(), whole.text().length()) : whole;
            int level = heading ? marked.group(1).length() : 0;
            parts(Punctuation.repair(body))
                    .forEach(part -> blocks.add(new Block.Paragraph(part, level)));
            paragraph.clear();
        }
        gap = false;
    }

    /** A text, parted in front of the numbered headings that were glued to the sentence before. */
    private static List<MappedText> parts(MappedText text) {
        List<MappedText> parts = new ArrayList<>();
        Matcher glued = GLUED.matcher(text.text());
        int start = 0;
        while (glued.find()) {
            if (glued.start() - start > SHORT) {
                parts.add(text.part(start, glued.start() + 1));
                start = glued.end();
            }
        }
        MappedText last = text.part(start, text.text().length()).strip();
        if (!last.text().isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    private MappedText joined() {
        MappedBuilder out = new MappedBuilder();
        for (MappedText line : paragraph) {
            MappedText stripped = line.strip();
            boolean letters = isLetter(out.last()) && isLetter(stripped.text().charAt(0));
            if (letters) {
                out.append(' ', stripped.offset(0));
            }
            out.append(stripped);
        }
        return out.build();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
