package org.yuanpu.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines from top to bottom, with the edges that their text keeps to, and what stands between them:
 * boxes, and notes at the foot of the page.
 */
final class ColumnLines {

    /** Characters' widths: an indented line, a line that ends before its column does. */
    private static final float INDENT = 1.2f;

    private static final float SHORT = 1.2f;
    private static final float SHORT_AND_OPEN = 3f;

    /** Lines further apart than so many usual distances are set apart. */
    private static final float APART = 1.6f;

    /** Sizes that differ by less are one; letters so much larger than the others are a headline. */
    private static final float SAME_SIZE = 0.08f;

    private static final float HEADLINE = 1.15f;

    /** Lines that have to share an edge for it to be a column's. */
    private static final int SHARED = 3;

    /** One line in so many may go beyond the edge of its column. */
    private static final int FEW_BEYOND = 10;

    private static final Pattern ENDED = Pattern.compile(".*[。！？：:；!?…][”’」』）》)\\]]*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）).*");

    private final List<GlyphLine> lines;
    private final NavigableMap<Float, List<PageLine>> asides;
    private final float[] left;
    private final float[] right;
    private final float pitch;
    private final float body;

    /**
     * @param lines lines of text
     * @param edges the region that they stand in
     * @param boxes the boxes that stand among them; beside one, lines are shorter
     * @param asides what stands between them, by its upper edge
     * @param body the size of the page's text
     */
    ColumnLines(
            List<GlyphLine> lines,
            PageColumns.Region edges,
            List<Rectangle2D> boxes,
            NavigableMap<Float, List<PageLine>> asides,
            float body) {
        this.lines = lines;
        this.asides = asides;
        this.left = new float[lines.size()];
        this.right = new float[lines.size()];
        Arrays.fill(
                left, -shared(lines.stream().map(l -> -l.left()).toList(), -edges.left(), body));
        Arrays.fill(
                right, shared(lines.stream().map(GlyphLine::right).toList(), edges.right(), body));
        boxes.forEach(this::narrow);
        this.pitch = pitch(lines);
        this.body = body;
    }

    /**
     * The outermost edge that several lines share and few go beyond, or the region's where there is
     * none.
     */
    private static float shared(List<Float> edges, float outer, float size) {
        List<Float> sorted = edges.stream().sorted().toList();
        int beyond = sorted.size() / FEW_BEYOND;
        for (int i = sorted.size() - 1;
                i >= Math.max(SHARED - 1, sorted.size() - 1 - beyond);
                i--) {
            if (sorted.get(i) - sorted.get(i - SHARED + 1) <= size) {
                return sorted.get(i);
            }
        }
        return outer;
    }

    /**
     * Lines beside a box, and within a line's distance of it, end, or begin, where the longest of
     * them does.
     */
    private void narrow(Rectangle2D box) {
        int[] before = beside(box, line -> line.right() <= box.getMinX());
        int[] behind = beside(box, line -> line.left() >= box.getMaxX());
        double end = Arrays.stream(before).mapToDouble(i -> lines.get(i).right()).max().orElse(0);
        double begin = Arrays.stream(behind).mapToDouble(i -> lines.get(i).left()).min().orElse(0);
        Arrays.stream(before).forEach(i -> right[i] = (float) end);
        Arrays.stream(behind).forEach(i -> left[i] = (float) begin);
    }

    private int[] beside(Rectangle2D box, Predicate<GlyphLine> side) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).top() - lines.get(i).size() < box.getMaxY())
                .filter(i -> lines.get(i).base() + lines.get(i).size() > box.getMinY())
                .filter(i -> side.test(lines.get(i)))
                .toArray();
    }

    /** The usual distance of two base lines. */
    private static float pitch(List<GlyphLine> lines) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            steps.add(lines.get(i).base() - lines.get(i - 1).base());
        }
        steps.sort(Float::compare);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
    }

    /** Appends them in reading order. */
    void lines(List<PageLine> out) {
        int i = 0;
        float above = Float.NEGATIVE_INFINITY;
        while (i < lines.size()) {
            GlyphLine line = lines.get(i);
            asides.subMap(above, line.base()).values().forEach(out::addAll);
            above = line.base();
            int end = PageTable.end(lines, i);
            if (end > i) {
                out.add(table(PageTable.text(lines.subList(i, end)), Glyph.Ends.CLOSED));
                i = end;
            } else if (line.isTable()) {
                out.add(table(line.text(), line.glyphs().get(0).ends()));
                i++;
            } else {
                out.add(text(i));
                i++;
            }
        }
        asides.tailMap(above).values().forEach(out::addAll);
    }

    private static PageLine table(String rows, Glyph.Ends ends) {
        return new PageLine(
                rows, PageLine.Kind.TABLE, !ends.isOpenAbove(), ends.isOpenBelow(), false);
    }

    private PageLine text(int i) {
        GlyphLine line = lines.get(i);
        String text = line.text();
        boolean full = isFull(i, text) || (i + 1 < lines.size() && headlineGoesOn(i + 1));
        return new PageLine(text, PageLine.Kind.TEXT, opens(i), full, false);
    }

    private boolean opens(int i) {
        GlyphLine line = lines.get(i);
        boolean indented = line.left() - left[i] > line.size() * INDENT;
        if (i == 0 || isInterrupted(i)) {
            return indented;
        }
        GlyphLine above = lines.get(i - 1);
        if (headlineGoesOn(i)) {
            return false;
        }
        boolean hangs = indented && hangs(i);
        boolean apart = line.base() - above.base() > pitch * APART;
        boolean other = Math.abs(line.size() - above.size()) > line.size() * SAME_SIZE;
        return (indented && !hangs) || apart || other;
    }

    /** Whether something else stands between a line and the one above it. */
    private boolean isInterrupted(int i) {
        return !asides.subMap(lines.get(i - 1).base(), lines.get(i).base()).isEmpty();
    }

    /** Whether a line goes on with the headline that the line above it is of. */
    private boolean headlineGoesOn(int i) {
        GlyphLine above = lines.get(i - 1);
        GlyphLine line = lines.get(i);
        return Math.min(above.size(), line.size()) > body * HEADLINE
                && Math.abs(above.size() - line.size()) <= line.size() * SAME_SIZE
                && line.base() - above.base() <= line.size() * 2 * HEADLINE
                && !NUMBERED.matcher(line.text()).matches();
    }

    /** Whether a line stands in a block that is indented as a whole, and goes on in it. */
    private boolean hangs(int i) {
        GlyphLine above = lines.get(i - 1);
        GlyphLine line = lines.get(i);
        boolean block =
                isShort(i)
                        || i + 1 == lines.size()
                        || Math.abs(lines.get(i + 1).left() - line.left()) < 1;
        return block
                && Math.abs(line.left() - above.left()) < 1
                && !isShort(i - 1)
                && !ENDED.matcher(above.text()).matches();
    }

    private boolean isShort(int i) {
        return room(i) > SHORT;
    }

    private float room(int i) {
        return (right[i] - lines.get(i).right()) / lines.get(i).size();
    }

    private boolean isFull(int i, String text) {
        float room = room(i);
        return room <= SHORT || (room <= SHORT_AND_OPEN && !ENDED.matcher(text).matches());
    }
}
