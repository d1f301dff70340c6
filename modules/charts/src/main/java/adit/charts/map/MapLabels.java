package adit.charts.map;

import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Labels next to circles where there is room; those of larger circles come first. */
final class MapLabels {

    private static final double APART = 3;

    private final Sheet sheet;
    private final double bottom;
    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    MapLabels(Sheet sheet, List<Circle> circles, double bottom) {
        this.sheet = sheet;
        this.bottom = bottom;
        circles.forEach(
                one -> taken.add(new Box(one.x() - one.r(), one.y() - one.r(), one.x() + one.r(), one.y() + one.r())));
    }

    void draw(Circle circle) {
        Lines label = sheet.label(circle.bubble().label(), sheet.width());
        if (!label.isEmpty() && label.lines().size() == 1) {
            free(circle, label).ifPresent(box -> {
                taken.add(box);
                double y = (box.top() + box.bottom()) / 2;
                sheet.middle(label, box.left() + 2, y, Anchor.START, Colour.TEXT);
                sheet.back(label, box.left() + 2, y, Anchor.START);
            });
        }
    }

    private Optional<Box> free(Circle circle, Lines label) {
        double width = label.width() + 4;
        double height = label.height();
        double near = circle.r() * 0.7 + 2;
        double x = circle.x();
        double y = circle.y();
        double r = circle.r() + APART;
        return Stream.of(
                        at(x + r, y - height / 2, width, height),
                        at(x - r - width, y - height / 2, width, height),
                        at(x - width / 2, y - r - height, width, height),
                        at(x - width / 2, y + r, width, height),
                        at(x + near, y - near - height, width, height),
                        at(x + near, y + near, width, height),
                        at(x - near - width, y - near - height, width, height),
                        at(x - near - width, y + near, width, height))
                .filter(this::isFree)
                .findFirst();
    }

    private static Box at(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    private boolean isFree(Box box) {
        boolean inside = box.left() >= 0 && box.top() >= 0 && box.right() <= sheet.width() && box.bottom() <= bottom;
        return inside && taken.stream().noneMatch(box::overlaps);
    }
}
