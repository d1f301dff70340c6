package adit.charts.years;

import adit.charts.chart.Mark;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers of years under or over a picture: the last, the first, those that are marked (bold), and as many others in even steps
 * as have room.
 *
 * @param sheet the sheet to draw on
 * @param first the first year
 * @param last the last year
 * @param marked years to be seen
 * @param place x of the middle of a year's number
 */
record Years(Sheet sheet, int first, int last, Set<Integer> marked, IntToDoubleFunction place) {

    private static final double APART = 8;

    static Years of(Sheet sheet, int first, int last, Collection<Mark> marks, IntToDoubleFunction place) {
        Set<Integer> marked = new HashSet<>();
        marks.forEach(mark -> marked.add(mark.year()));
        return new Years(sheet, first, last, marked, place);
    }

    /** Every so many years there is a line. */
    int step() {
        double pace = place.applyAsDouble(first + 1) - place.applyAsDouble(first);
        double needed = sheet.widthOf("2000", Sheet.TICK, true) + APART;
        return IntStream.of(1, 2, 5, 10, 20, 50)
                .filter(step -> step * pace >= needed)
                .findFirst()
                .orElse(100);
    }

    /** Draws the numbers around a height. */
    void draw(double y) {
        for (int year : shown()) {
            double half = lines(year).width() / 2;
            double x = Math.clamp(place.applyAsDouble(year), half, sheet.width() - half);
            sheet.middle(lines(year), x, y, Anchor.MIDDLE, marked.contains(year) ? Colour.TEXT : Colour.MUTED);
        }
    }

    private List<Integer> shown() {
        int step = step();
        Stream<Integer> even = IntStream.rangeClosed(first, last)
                .filter(year -> (year - first) % step == 0)
                .boxed();
        List<Integer> shown = new ArrayList<>();
        Stream.of(Stream.of(last), Stream.of(first), marked.stream().sorted(), even)
                .flatMap(years -> years)
                .filter(year -> !shown.contains(year))
                .forEach(year -> {
                    if (shown.stream().noneMatch(other -> overlap(year, other))) {
                        shown.add(year);
                    }
                });
        return shown;
    }

    private boolean overlap(int year, int other) {
        double apart = Math.abs(place.applyAsDouble(year) - place.applyAsDouble(other));
        return apart < lines(year).width() / 2 + lines(other).width() / 2 + APART;
    }

    private Lines lines(int year) {
        String text = String.valueOf(year);
        boolean bold = marked.contains(year);
        return new Lines(List.of(text), Sheet.TICK, bold, sheet.widthOf(text, Sheet.TICK, bold));
    }
}
