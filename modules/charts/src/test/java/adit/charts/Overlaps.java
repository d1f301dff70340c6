package adit.charts;

import adit.charts.svg.Drawing;
import adit.charts.svg.Text;
import adit.charts.text.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds what cannot be read on a drawing: text outside it, over another text, or too small.
 *
 * @param drawing what is checked
 * @param measure how wide text is
 */
record Overlaps(Drawing drawing, Measure measure) {

    /** Least size of text, in units of the drawing. */
    private static final double LEAST = 12;
    /** What two boxes may share, px: letters are not as high as their boxes. */
    private static final double TOUCH = 0.5;

    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.22;

    private record Box(Text text, double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left + TOUCH < other.right
                    && other.left + TOUCH < right
                    && top + TOUCH < other.bottom
                    && other.top + TOUCH < bottom;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "'%s' at %.1f to %.1f, %.1f to %.1f", text.words(), left, right, top, bottom);
        }
    }

    /** Every fault in words. */
    List<String> faults() {
        List<Box> boxes = drawing.texts().stream().map(this::box).toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (isOutside(box)) {
                faults.add("outside " + drawing.width() + " x " + drawing.height() + ": " + box);
            }
            if (box.text().size() < LEAST) {
                faults.add("smaller than 12: " + box);
            }
            boxes.subList(0, i).stream()
                    .filter(box::overlaps)
                    .forEach(other -> faults.add("one over another: " + other + " and " + box));
        }
        return faults;
    }

    private boolean isOutside(Box box) {
        return box.left() < -TOUCH
                || box.top() < 0
                || box.right() > drawing.width() + TOUCH
                || box.bottom() > drawing.height();
    }

    private Box box(Text text) {
        double width = measure.width(text.words(), text.size(), text.bold());
        double left = text.anchor().left(text.x(), width);
        return new Box(text, left, text.y() - ASCENT * text.size(), left + width, text.y() + DESCENT * text.size());
    }
}
