package adit.charts.map;

import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Note;
import adit.charts.svg.Path;
import adit.charts.svg.Pen;
import adit.charts.svg.Shape;
import adit.charts.world.Point;

/**
 * A curved arrow, bent upwards.
 *
 * @param from where it begins, px
 * @param to where it leads, px
 * @param wide of the line, px
 * @param reach px that its head stays away from where it leads
 */
record MapFlow(Point from, Point to, double wide, double reach) {

    private static final double BEND = 0.18;

    /** Draws a light edge, the line and the head. */
    void draw(Sheet sheet, Colour colour, Note note) {
        Point guide = guide();
        double long0 = length(to.x() - guide.x(), to.y() - guide.y());
        double ux = (to.x() - guide.x()) / long0;
        double uy = (to.y() - guide.y()) / long0;
        double head = 4 + wide * 1.3;
        Point tip = new Point(to.x() - ux * reach, to.y() - uy * reach);
        Point neck = new Point(tip.x() - ux * head, tip.y() - uy * head);
        String line = new Path()
                .move(from.x(), from.y())
                .bend(guide.x(), guide.y(), neck.x(), neck.y())
                .toString();
        sheet.add(Shape.path(line, sheet.stroke(Colour.PAGE, wide + 1.6)).on(30));
        sheet.add(Shape.path(line, sheet.stroke(colour, wide)).saying(note).on(31));
        sheet.add(head(tip, neck, head, sheet.fill(colour)));
    }

    private Shape head(Point tip, Point neck, double head, Pen pen) {
        double half = (head * 0.55 + wide * 0.2) / head;
        double dx = (tip.x() - neck.x()) * half;
        double dy = (tip.y() - neck.y()) * half;
        Path corners = new Path()
                .move(tip.x(), tip.y())
                .line(neck.x() - dy, neck.y() + dx)
                .line(neck.x() + dy, neck.y() - dx)
                .close();
        return Shape.path(corners.toString(), pen).on(32);
    }

    private Point guide() {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double bend = dx >= 0 ? -BEND : BEND;
        return new Point((from.x() + to.x()) / 2 - dy * bend, (from.y() + to.y()) / 2 + dx * bend);
    }

    private static double length(double dx, double dy) {
        double length = StrictMath.hypot(dx, dy);
        return length == 0 ? 1 : length;
    }
}
