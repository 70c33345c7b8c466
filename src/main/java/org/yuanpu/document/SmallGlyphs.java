package org.yuanpu.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Small characters that were raised or lowered beside a larger one: the marks of footnotes are set
 * aside, all others (m², PM₂.₅) put on the base line of the text that they belong to.
 *
 * @param text the characters of the text
 * @param marks the marks of footnotes, each as one character
 */
record SmallGlyphs(List<Glyph> text, List<Glyph> marks) {

    /** A small character is at most so much of the one it stands beside. */
    private static final float SMALL = 0.85f;

    /** Shares of the larger one's size: gaps between them, how far it is raised or lowered. */
    private static final float NEAR = 0.4f;

    private static final float RAISED_LEAST = 0.12f;
    private static final float RAISED_MOST = 0.75f;
    private static final float LOWERED_LEAST = 0.04f;
    private static final float LOWERED_MOST = 0.35f;

    /** More characters in a row are a line of its own. */
    private static final int LONGEST = 6;

    /** On a page with more characters than this none is looked for. */
    private static final int MOST = 30_000;

    private static final Pattern MARK =
            Pattern.compile("[①-⑳*＊†※]|[\\[【〔(（]\\d{1,3}[\\]】〕)）]|注?\\d{1,3}(?:[,，]\\d{1,3})*");

    /** A power or a unit, not a mark, where it stands behind one of these. */
    private static final Pattern UNIT = Pattern.compile("[A-Za-z\\d]");

    private static final int BUCKET = 8;

    /** Small characters side by side, and the larger one in front of them. */
    private record Run(Glyph before, List<Glyph> glyphs) {

        Glyph last() {
            return glyphs.get(glyphs.size() - 1);
        }

        String text() {
            StringBuilder out = new StringBuilder();
            glyphs.forEach(glyph -> out.append(glyph.text()));
            return out.toString();
        }

        boolean isRaised() {
            return glyphs.get(0).base() < before.base();
        }

        boolean isMark() {
            return isRaised()
                    && MARK.matcher(text()).matches()
                    && !(UNIT.matcher(before.text()).matches()
                            && Character.isDigit(text().charAt(0)));
        }
    }

    /** Parts the characters of a page. */
    static SmallGlyphs of(List<Glyph> glyphs) {
        if (glyphs.size() > MOST) {
            return new SmallGlyphs(glyphs, List.of());
        }
        List<Run> runs = runs(glyphs).stream().filter(r -> r.glyphs().size() <= LONGEST).toList();
        if (runs.isEmpty()) {
            return new SmallGlyphs(glyphs, List.of());
        }
        List<Glyph> text = new ArrayList<>();
        List<Glyph> marks = new ArrayList<>();
        List<GlyphLine> moved = new ArrayList<>();
        for (Run run : runs) {
            moved.add(new GlyphLine(run.glyphs()));
            if (run.isMark()) {
                Glyph first = run.glyphs().get(0);
                marks.add(first.to(run.text(), run.last().right()));
            } else {
                run.glyphs().forEach(glyph -> text.add(glyph.on(run.before().base())));
            }
        }
        text.addAll(0, Glyph.without(glyphs, moved));
        return new SmallGlyphs(text, marks);
    }

    private static List<Run> runs(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> rows = new HashMap<>();
        glyphs.forEach(g -> rows.computeIfAbsent(row(g.base()), r -> new ArrayList<>()).add(g));
        List<Run> runs = new ArrayList<>();
        double large = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
        List<Glyph> sorted =
                glyphs.stream()
                        .filter(glyph -> glyph.size() <= large * SMALL)
                        .sorted(Comparator.comparingDouble(Glyph::left))
                        .toList();
        Map<Integer, List<Run>> open = new HashMap<>();
        for (Glyph glyph : sorted) {
            List<Run> row = open.computeIfAbsent(Math.round(glyph.base()), r -> new ArrayList<>());
            Optional<Run> goesOn = row.stream().filter(run -> goesOn(run, glyph)).findFirst();
            if (goesOn.isPresent()) {
                goesOn.get().glyphs().add(glyph);
            } else {
                before(glyph, rows)
                        .map(before -> new Run(before, new ArrayList<>(List.of(glyph))))
                        .ifPresent(
                                run -> {
                                    row.add(run);
                                    runs.add(run);
                                });
            }
        }
        return runs;
    }

    private static boolean goesOn(Run run, Glyph glyph) {
        Glyph last = run.last();
        float gap = glyph.left() - last.right();
        return Math.abs(glyph.size() - last.size()) < 0.5f && Math.abs(gap) < last.size() * NEAR;
    }

    /** The larger character that a small one stands right behind, raised or lowered. */
    private static Optional<Glyph> before(Glyph small, Map<Integer, List<Glyph>> rows) {
        int row = row(small.base());
        for (int near = row - 1; near <= row + 2; near++) {
            for (Glyph glyph : rows.getOrDefault(near, List.of())) {
                if (isBeside(glyph, small)) {
                    return Optional.of(glyph);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBeside(Glyph large, Glyph small) {
        float size = large.size();
        float gap = small.left() - large.right();
        float raised = (large.base() - small.base()) / size;
        boolean up = raised >= RAISED_LEAST && raised <= RAISED_MOST;
        boolean down = -raised >= LOWERED_LEAST && -raised <= LOWERED_MOST;
        return small.size() <= size * SMALL
                && gap > -size * NEAR
                && gap < size * NEAR
                && (up || down);
    }

    private static int row(float base) {
        return Math.floorDiv((int) base, BUCKET);
    }
}
