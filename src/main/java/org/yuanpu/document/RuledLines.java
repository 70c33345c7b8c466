package org.yuanpu.document;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines that are drawn on a page of a PDF, as strokes or as thin areas. */
final class RuledLines extends PDFGraphicsStreamEngine {

    /** An area thinner than this, in points, is a line. */
    private static final double THIN = 3;

    /** More lines than this are a drawing, not a table. */
    private static final int MOST = 20_000;

    private final List<Rectangle2D> drawn = new ArrayList<>();
    private final List<Rectangle2D> path = new ArrayList<>();
    private Point2D current = new Point2D.Double();

    private RuledLines(PDPage page) {
        super(page);
    }

    /** The lines of a page, from its upper left corner, each as a thin rectangle. */
    static List<Rectangle2D> of(PDPage page) throws IOException {
        RuledLines engine = new RuledLines(page);
        engine.processPage(page);
        double top = page.getCropBox().getUpperRightY();
        double left = page.getCropBox().getLowerLeftX();
        return engine.drawn.stream()
                .filter(r -> Math.min(r.getWidth(), r.getHeight()) <= THIN)
                .map(r -> moved(r, left, top))
                .toList();
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
            path.add(area);
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
        path.add(side);
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
        if (drawn.size() < MOST) {
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

    /** Text draws no rules; the outlines of its characters would cost much. */
    @Override
    public void showTextString(byte[] string) {
        // See above.
    }

    @Override
    public void showTextStrings(COSArray array) {
        // See above.
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
