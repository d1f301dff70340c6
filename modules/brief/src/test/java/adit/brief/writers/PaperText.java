package adit.brief.writers;

import adit.text.PaperPicture;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The letters of pictures on a page of a PDF, where they are outlines: those that the edge of their picture cuts, and how small
 * pictures were made. Outlines that are higher than a line are shapes.
 */
final class PaperText extends PDFGraphicsStreamEngine {

    private static final double LETTER = 14;
    private static final double SLACK = 0.5;
    private static final double LEAST = 6.75;

    /** Height of the bar in a cell of a table, which has no letters. */
    private static final double BAR = 14;

    private final List<String> faults = new ArrayList<>();
    private final Rectangle2D.Double path = new Rectangle2D.Double();
    private boolean begun;
    private Rectangle2D frame = new Rectangle2D.Double();
    private int lines;

    PaperText(PDPage page) throws IOException {
        super(page);
        processPage(page);
    }

    /** Lines of text and low shapes that were looked at. */
    int lines() {
        return lines;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Rectangle2D before = frame;
        var placed = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
        PDRectangle box = form.getBBox();
        frame = box.transform(placed).getBounds2D();
        double size = 13 * frame.getWidth() / PaperPicture.WIDTH;
        if (box.getHeight() > BAR && size < LEAST) {
            faults.add("small: letters of " + size + " pt in a picture at " + frame);
        }
        super.showForm(form);
        frame = before;
    }

    private void add(double x, double y) {
        if (!begun) {
            path.setRect(x, y, 0, 0);
            begun = true;
        }
        path.add(x, y);
    }

    /** What is laid under letters may run over the edge. */
    private boolean isWhite() throws IOException {
        return getGraphicsState().getNonStrokingColor().toRGB() == 0xFFFFFF;
    }

    private void filled() throws IOException {
        if (begun && !isWhite() && !frame.isEmpty() && path.height < LETTER) {
            lines++;
            boolean inside = path.getMinX() >= frame.getMinX() - SLACK && path.getMaxX() <= frame.getMaxX() + SLACK;
            if (!inside) {
                faults.add("clipped: outlines at " + path + " in a picture at " + frame);
            }
        }
        begun = false;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        add(a.getX(), a.getY());
        add(c.getX(), c.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        add(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        add(x, y);
    }

    @Override
    public void curveTo(float a, float b, float c, float d, float x, float y) {
        add(x, y);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Double(path.getMaxX(), path.getMaxY());
    }

    @Override
    public void fillPath(int rule) throws IOException {
        filled();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        begun = false;
    }

    @Override
    public void strokePath() {
        begun = false;
    }

    @Override
    public void endPath() {
        begun = false;
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void closePath() {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
