package adit.charts.bars;

import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Note;
import adit.charts.svg.Shape;
import java.util.Optional;
import java.util.Set;

/**
 * Looks of the parts of a bar, from the left. The fifth is an assumption: hatched, with a dashed outline.
 *
 * @param sheet where they are drawn
 */
record Parts(Sheet sheet) {

    private static final int ASSUMED = 4;
    /** Paler than the page allows without an outline. */
    private static final Set<Integer> PALE = Set.of(2, 3);

    boolean assumed(int part) {
        return part == ASSUMED;
    }

    /** Colour of letters on a part. */
    Colour letter(int part) {
        return Colour.valueOf("ON" + (part + 1));
    }

    /** A part, with a gap to the next. */
    void draw(int part, double x, double y, double width, double height, Optional<Note> note) {
        double wide = Math.max(0.5, width - 1);
        if (assumed(part)) {
            String hatch = Hatch.of(x + 0.5, y + 0.5, wide - 1, height - 1);
            sheet.add(Shape.path(hatch, sheet.stroke(Colour.PART5, 1)).on(11));
        }
        Shape box = box(part, x, y, wide, height);
        sheet.add(note.map(box::saying).orElse(box));
    }

    private Shape box(int part, double x, double y, double width, double height) {
        Colour colour = Colour.valueOf("PART" + (part + 1));
        if (assumed(part)) {
            return inset(
                    x,
                    y,
                    width,
                    height,
                    sheet.fill(Colour.PAGE).outlined(sheet.ink(colour), 1).dashed("3 2"));
        }
        return PALE.contains(part)
                ? inset(x, y, width, height, sheet.fill(colour).outlined(sheet.ink(Colour.AXIS), 1))
                : Shape.rect(x, y, width, height, sheet.fill(colour));
    }

    private static Shape inset(double x, double y, double width, double height, adit.charts.svg.Pen pen) {
        return Shape.rect(x + 0.5, y + 0.5, width - 1, height - 1, pen);
    }
}
