package org.yuanpu.document;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines that are drawn on a page of a PDF, as strokes or as thin areas. */
final class RuledLines extends PDFGraphicsStreamEngine {

    /** An area thinner than this, in points, is a line. */
    private static final double THIN = 3;

    /** More lines than this are a drawing, not a table. */
    private static final int MOST = 10_000;

    /** What draws no lines: fonts, images and shadings, which may cost much. */
    private static final Set<String> WITHOUT = Set.of("Tf", "BI", "sh", "Tj", "TJ", "'", "\"");

    private final PdfEffort effort;
    private final List<Rectangle2D> drawn = new ArrayList<>();
    private final List<Rectangle2D> path = new ArrayList<>();
    private Point2D current = new Point2D.Double();

    private RuledLines(PDPage page, PdfEffort effort) {
        super(page);
        this.effort = effort;
    }

    /**
     * The lines of a page, from its upper left corner, each once, as a thin rectangle; none where
     * there are too many.
     */
    static List<Rectangle2D> of(PDPage page, PdfEffort effort) throws IOException {
        RuledLines engine = new RuledLines(page, effort);
        engine.processPage(page);
        if (engine.drawn.size() > MOST) {
            return List.of();
        }
        double top = page.getCropBox().getUpperRightY();
        double left = page.getCropBox().getLowerLeftX();
        return engine.drawn.stream().map(r -> moved(r, left, top)).distinct().toList();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.command();
        boolean image =
                operator.getName().equals("Do")
                        && !operands.isEmpty()
                        && operands.get(0) instanceof COSName name
                        && getResources() != null
                        && getResources().isImageXObject(name);
        if (!image && !WITHOUT.contains(operator.getName())) {
            super.processOperator(operator, operands);
        }
    }

    private static Rectangle2D moved(Rectangle2D r, double left, double top) {
        return new Rectangle2D.Double(
                r.getX() - left, top - r.getY() - r.getHeight(), r.getWidth(), r.getHeight());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Rectangle2D area = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
        area.add(p2);
        if (Math.min(area.getWidth(), area.getHeight()) <= THIN) {
            add(area);
        } else {
            side(p0, p1);
            side(p1, p2);
            side(p2, p3);
            side(p3, p0);
        }
    }

    private void side(Point2D from, Point2D to) {
        Rectangle2D side = new Rectangle2D.Double(from.getX(), from.getY(), 0, 0);
        side.add(to);
        add(side);
    }

    /** Slanting lines, and pieces of drawings that are short in both directions, part no cells. */
    private void add(Rectangle2D line) {
        boolean thin = Math.min(line.getWidth(), line.getHeight()) <= THIN;
        boolean far = Math.max(line.getWidth(), line.getHeight()) > THIN;
        if (thin && far && path.size() <= MOST) {
            path.add(line);
        }
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D to = new Point2D.Float(x, y);
        side(current, to);
        current = to;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void strokePath() {
        keep();
    }

    @Override
    public void fillPath(int windingRule) {
        keep();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        keep();
    }

    private void keep() {
        if (drawn.size() <= MOST) {
            drawn.addAll(path);
        }
        path.clear();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void closePath() {
        // Nothing to add: a table's border is drawn side by side.
    }

    @Override
    public void clip(int windingRule) {
        // Clipping hides nothing that matters for tables.
    }

    @Override
    public void drawImage(PDImage image) {
        // Images hold no rules.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // Shadings hold no rules.
    }
}
