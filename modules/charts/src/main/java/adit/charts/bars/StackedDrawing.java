package adit.charts.bars;

import adit.charts.bars.PartLetters.Letter;
import adit.charts.chart.StackedBarChart;
import adit.charts.chart.StackedBarChart.Bar;
import adit.charts.chart.StackedBarChart.Part;
import adit.charts.sheet.Legend;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Note;
import adit.charts.svg.Shape;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bars of one length, divided into parts that show their letters. */
public final class StackedDrawing {

    private static final double THICK = 22;
    private static final double ROW_GAP = 12;
    private static final double ABOVE = 17;
    private static final double EDGE = 4;

    private final StackedBarChart chart;
    private final Sheet sheet;
    private final Parts parts;
    private final Names names;
    private final double width;
    private final List<List<Letter>> letters;

    public StackedDrawing(StackedBarChart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        parts = new Parts(sheet);
        names = Names.of(sheet, chart.bars().stream().map(Bar::label).toList());
        width = sheet.width() - names.left() - EDGE;
        PartLetters placing = new PartLetters(sheet, chart, width);
        letters = IntStream.range(0, chart.bars().size()).mapToObj(placing::of).toList();
    }

    public double draw() {
        double top = 4 + Legend.draw(sheet, 4, legend()) + 6;
        double needed =
                IntStream.range(0, letters.size()).mapToDouble(this::row).sum();
        double height = sheet.height(top + needed + EDGE);
        double spare = (height - EDGE - top - needed) / letters.size();
        for (int i = 0; i < letters.size(); i++) {
            row(i, top + (ROW_GAP + spare) / 2);
            top += row(i) + spare;
        }
        return height;
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < chart.parts().size(); i++) {
            int part = i;
            Part one = chart.parts().get(i);
            double wide = Math.max(20, sheet.widthOf(one.letter(), Sheet.TICK, true) + 10);
            entries.add(new Legend.Entry(one.label(), wide, (x, y) -> {
                parts.draw(part, x, y - 9, wide + 1, 18, Optional.empty());
                letter(new Letter(part, one.letter(), wide / 2, wide / 2, false), x, y);
            }));
        }
        return entries;
    }

    private double above(int i) {
        return letters.get(i).stream().anyMatch(Letter::above) ? ABOVE : 0;
    }

    private double row(int i) {
        return names.above(i) + above(i) + Math.max(THICK, names.beside(i)) + ROW_GAP;
    }

    private void row(int i, double top) {
        double y = top + names.above(i) + above(i) + Math.max(THICK, names.beside(i)) / 2;
        names.draw(i, top, y);
        bar(chart.bars().get(i), y - THICK / 2);
        letters.get(i).forEach(letter -> {
            if (letter.above()) {
                above(letter, y - THICK / 2);
            } else {
                letter(letter, names.left(), y);
            }
        });
    }

    private void bar(Bar bar, double top) {
        double sum = bar.values().stream().mapToDouble(Double::doubleValue).sum();
        double from = names.left();
        for (int part = 0; part < bar.values().size(); part++) {
            double wide = bar.values().get(part) / sum * width;
            if (wide > 0) {
                parts.draw(part, from, top, wide, THICK, Optional.of(note(bar, part)));
            }
            from += wide;
        }
    }

    private Note note(Bar bar, int part) {
        String title = bar.label() + ", " + chart.parts().get(part).label() + ": "
                + bar.texts().get(part);
        return Note.of(title)
                .with("label", bar.label())
                .with("part", chart.parts().get(part).letter())
                .with("value", bar.values().get(part));
    }

    private void letter(Letter letter, double left, double y) {
        Lines text = text(letter);
        if (parts.assumed(letter.part())) {
            sheet.back(text, left + letter.x(), y, Anchor.MIDDLE);
        }
        sheet.middle(text, left + letter.x(), y, Anchor.MIDDLE, parts.letter(letter.part()));
    }

    private void above(Letter letter, double top) {
        double tip = names.left() + letter.tip();
        sheet.middle(text(letter), names.left() + letter.x(), top - 10, Anchor.MIDDLE, Colour.TEXT);
        sheet.add(Shape.line(tip, top - 3, tip, top + 1, sheet.stroke(Colour.AXIS, 1))
                .on(20));
    }

    private Lines text(Letter letter) {
        double wide = sheet.widthOf(letter.text(), Sheet.TICK, true);
        return new Lines(List.of(letter.text()), Sheet.TICK, true, wide);
    }
}
