package org.yuanpu.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts a page into columns by the white space between them.
 *
 * <p>A gutter is an empty stripe between lines of running text: those on its left reach it, those
 * on its right begin at it. A page is cut at the gutter with most text on both sides; what runs
 * across the gutter above and below, headlines for instance, bounds the columns. The parts are cut
 * again. A gutter that was found once is known on the later pages, where a column may be too short
 * to give it away. Made anew for each document.
 */
final class PageColumns {

    /** Lines that reach a gutter nobody has seen before, and lines that begin at it. */
    private static final int FEWEST_LINES = 3;

    /** Characters' widths: of the narrowest gutter, of an indented first line, of a ragged end. */
    private static final float NARROWEST = 0.6f;

    private static final float INDENT = 3.2f;
    private static final float RAGGED = 1.3f;

    /**
     * Characters' widths around a gutter in which lines may end or begin that do not keep to it.
     */
    private static final float AROUND = 6f;

    /** Characters' widths of a line of running text; a table's cells are shorter. */
    private static final float RUNNING = 5f;

    /** Characters' widths of a line on the left: the numbers of a list are narrower. */
    private static final float WORD = 2f;

    /** Letters so much larger than the others are a headline's. */
    private static final float HEADLINE = 1.15f;

    /** Share of the lines around a gutter that keep to it. */
    private static final double KEPT = 0.45;

    /** More lines than this are scattered characters; a newspaper's page has some 1,500. */
    private static final int MOST_LINES = 6_000;

    private final List<Gutter> known = new ArrayList<>();

    /**
     * A part of a page that is read from top to bottom.
     *
     * @param lines its lines
     * @param left its left edge
     * @param right its right edge
     */
    record Region(List<GlyphLine> lines, float left, float right) {

        /** The region that some lines take up. */
        static Region around(List<GlyphLine> lines) {
            double left = lines.stream().mapToDouble(GlyphLine::left).min().orElse(0);
            double right = lines.stream().mapToDouble(GlyphLine::right).max().orElse(0);
            return new Region(lines, (float) left, (float) right);
        }
    }

    /** Lines between two that run across a gutter, from one index to another, on both its sides. */
    private record Band(
            Gutter gutter, int from, int to, List<GlyphLine> left, List<GlyphLine> right) {

        /** Lines of text on the shorter side. */
        int weight() {
            return Math.min(
                    PageColumns.weight(left, l -> true), PageColumns.weight(right, l -> true));
        }
    }

    /** The regions of a page in reading order. */
    List<Region> of(List<GlyphLine> fragments) {
        List<GlyphLine> sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparing(GlyphLine::base).thenComparing(GlyphLine::left));
        if (sorted.size() > MOST_LINES) {
            return List.of(Region.around(sorted));
        }
        List<Region> regions = new ArrayList<>();
        cut(Region.around(sorted), regions);
        return regions;
    }

    private void cut(Region whole, List<Region> out) {
        List<GlyphLine> lines = whole.lines();
        Optional<Band> best = best(whole);
        if (best.isEmpty()) {
            if (!lines.isEmpty()) {
                out.add(whole);
            }
            return;
        }
        Band band = best.get();
        Gutter gutter = band.gutter();
        if (known.stream().noneMatch(gutter::isSame)) {
            known.add(gutter);
        }
        cut(part(whole, lines.subList(0, band.from())), out);
        cut(new Region(band.left(), whole.left(), gutter.left()), out);
        cut(new Region(band.right(), gutter.right(), whole.right()), out);
        cut(part(whole, lines.subList(band.to(), lines.size())), out);
    }

    private static Region part(Region whole, List<GlyphLine> lines) {
        return new Region(lines, whole.left(), whole.right());
    }

    /** The band with most text on both sides of its gutter; of equal ones the leftmost. */
    private Optional<Band> best(Region whole) {
        List<GlyphLine> lines = whole.lines();
        float size = medianSize(lines);
        Set<GlyphLine> across = across(whole, size);
        Band best = null;
        for (float begin : beginnings(lines)) {
            Gutter probe = new Gutter(begin - size * NARROWEST, begin);
            int from = 0;
            for (int i = 0; i <= lines.size(); i++) {
                if (i == lines.size()
                        || probe.isCrossedBy(lines.get(i))
                        || across.contains(lines.get(i))) {
                    Band band = band(lines, from, i, probe, size);
                    if (band != null && (best == null || band.weight() > best.weight())) {
                        best = band;
                    }
                    from = i + 1;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The headlines that stand alone in the middle of a region: a short one runs across no gutter,
     * and bounds the columns all the same.
     */
    private static Set<GlyphLine> across(Region whole, float size) {
        float middle = (whole.left() + whole.right()) / 2;
        List<GlyphLine> lines = whole.lines();
        Set<GlyphLine> across = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < lines.size(); i++) {
            GlyphLine line = lines.get(i);
            boolean centred = Math.abs((line.left() + line.right()) / 2 - middle) < size;
            if (centred && line.size() > size * HEADLINE && isAlone(lines, i)) {
                across.add(line);
            }
        }
        return across;
    }

    private static boolean isAlone(List<GlyphLine> lines, int i) {
        GlyphLine line = lines.get(i);
        return lines.stream()
                .noneMatch(
                        other ->
                                other != line
                                        && other.top() < line.base()
                                        && line.top() < other.base());
    }

    /** Where lines begin, from left to right, each place once. */
    private static List<Float> beginnings(List<GlyphLine> lines) {
        return lines.stream().map(l -> Math.round(l.left() * 2) / 2f).distinct().sorted().toList();
    }

    private Band band(List<GlyphLine> lines, int from, int to, Gutter probe, float size) {
        List<GlyphLine> left = new ArrayList<>();
        List<GlyphLine> right = new ArrayList<>();
        for (GlyphLine line : lines.subList(from, to)) {
            (probe.isRightOf(line) ? left : right).add(line);
        }
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        float end = (float) left.stream().mapToDouble(GlyphLine::right).max().orElse(0);
        Gutter gutter = new Gutter(end, probe.right());
        int reach = weight(left, l -> reaches(l, gutter, size));
        int begin = weight(right, l -> begins(l, gutter, size));
        boolean seen = known.stream().anyMatch(gutter::isSame) && begin > 0;
        boolean found = seen || isRunning(left, right, gutter, size, reach, begin);
        return found ? new Band(gutter, from, to, left, right) : null;
    }

    private static boolean isRunning(
            List<GlyphLine> left,
            List<GlyphLine> right,
            Gutter gutter,
            float size,
            int reach,
            int begin) {
        int ends = weight(left, l -> l.right() >= gutter.left() - size * AROUND);
        int begins = weight(right, l -> l.left() <= gutter.right() + size * AROUND);
        int running =
                weight(
                        right,
                        l -> begins(l, gutter, size) && l.right() - l.left() >= size * RUNNING);
        int words =
                weight(left, l -> reaches(l, gutter, size) && l.right() - l.left() >= size * WORD);
        return reach >= FEWEST_LINES
                && words * 2 >= reach
                && begin >= FEWEST_LINES
                && reach >= ends * KEPT
                && begin >= begins * KEPT
                && running * 2 >= begin
                && overlap(left, right) >= FEWEST_LINES;
    }

    private static int weight(List<GlyphLine> lines, Predicate<GlyphLine> of) {
        return lines.stream().filter(of).mapToInt(GlyphLine::weight).sum();
    }

    private static boolean reaches(GlyphLine line, Gutter gutter, float size) {
        return line.right() >= gutter.left() - size * RAGGED;
    }

    /** Whether a line begins at a gutter, perhaps indented. */
    private static boolean begins(GlyphLine line, Gutter gutter, float size) {
        return line.left() - gutter.right() <= 1 || isIndented(line, gutter, size);
    }

    private static boolean isIndented(GlyphLine line, Gutter gutter, float size) {
        float indent = line.left() - gutter.right();
        return indent > size && indent <= size * INDENT;
    }

    /** How many lines of the shorter side stand beside lines of the other. */
    private static int overlap(List<GlyphLine> left, List<GlyphLine> right) {
        return Math.min(beside(left, right), beside(right, left));
    }

    private static int beside(List<GlyphLine> lines, List<GlyphLine> others) {
        float top = others.get(0).top();
        float bottom = others.get(others.size() - 1).base() + 1;
        return weight(lines, l -> l.base() >= top && l.top() <= bottom);
    }

    private static float medianSize(List<GlyphLine> lines) {
        List<Float> sizes = lines.stream().map(GlyphLine::size).sorted().toList();
        return sizes.isEmpty() ? 1 : sizes.get(sizes.size() / 2);
    }
}
