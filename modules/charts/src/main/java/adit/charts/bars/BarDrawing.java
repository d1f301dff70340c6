package adit.charts.bars;

import adit.charts.chart.BarChart;
import adit.charts.chart.BarChart.Bar;
import adit.charts.chart.BarChart.Base;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Scale;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Note;
import adit.charts.svg.Shape;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.List;
import java.util.stream.DoubleStream;

/** Horizontal bars with their values at the ends. */
public final class BarDrawing {

    private static final double THICK = 18;
    private static final double AFTER_BAR = 6;
    private static final double UNDER = 22;
    private static final double ROW_GAP = 10;

    private final BarChart chart;
    private final Sheet sheet;
    private final Names names;
    private final List<Lines> texts;
    private final ValueAxis axis;

    public BarDrawing(BarChart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        names = Names.of(sheet, chart.bars().stream().map(Bar::label).toList());
        texts = chart.bars().stream()
                .map(bar -> sheet.label(bar.text(), sheet.width() * 0.3))
                .toList();
        double right = texts.stream().mapToDouble(Lines::width).max().orElse(0) + AFTER_BAR + 8;
        axis = new ValueAxis(sheet, scale(), chart.axis().suffix(), names.left(), sheet.width() - right);
    }

    private Scale scale() {
        double[] values = DoubleStream.concat(
                        chart.bars().stream().mapToDouble(Bar::value),
                        base().stream().mapToDouble(Base::value))
                .toArray();
        return Scale.of(
                DoubleStream.of(values).min().orElse(0),
                DoubleStream.of(values).max().orElse(0),
                chart.axis().max());
    }

    private List<Base> base() {
        Base base = chart.base();
        return base == null ? List.of() : List.of(base);
    }

    public double draw() {
        Lines unit = sheet.note(chart.axis().label(), sheet.width());
        sheet.top(unit, 0, 4, Anchor.START, Colour.MUTED);
        double top = 4 + unit.height() + 8;
        double labelled = top;
        for (Base base : base()) {
            top += sheet.label(base.label(), sheet.width()).height() + 4;
        }
        double height = sheet.height(top + rows() + UNDER);
        double bottom = height - UNDER;
        double spare = (bottom - top - rows()) / chart.bars().size();
        axis.draw(top, bottom);
        base().forEach(base -> line(base, labelled, bottom));
        for (int i = 0; i < chart.bars().size(); i++) {
            row(i, top, spare);
            top += row(i) + spare;
        }
        return height;
    }

    private double rows() {
        double sum = 0;
        for (int i = 0; i < chart.bars().size(); i++) {
            sum += row(i);
        }
        return sum;
    }

    private double row(int i) {
        return names.above(i) + beside(i) + ROW_GAP;
    }

    private double beside(int i) {
        return Math.max(THICK, Math.max(names.beside(i), texts.get(i).height()));
    }

    private void line(Base base, double top, double bottom) {
        Lines label = sheet.label(base.label(), sheet.width());
        double x = axis.x(base.value());
        double left = Math.clamp(x - label.width() / 2, 0, sheet.width() - label.width());
        sheet.top(label, left, top, Anchor.START, Colour.TEXT);
        sheet.add(Shape.line(
                        x,
                        top + label.height() + 2,
                        x,
                        bottom,
                        sheet.stroke(Colour.TEXT, 1.4).dashed("4 3"))
                .saying(Note.of(base.label()).with("value", base.value()))
                .on(20));
    }

    private void row(int i, double top, double spare) {
        Bar bar = chart.bars().get(i);
        double begin = top + (ROW_GAP + spare) / 2;
        double y = begin + names.above(i) + beside(i) / 2;
        names.draw(i, begin, y);
        double plain = base().isEmpty() ? 0 : Math.min(base().getFirst().value(), bar.value());
        piece(bar, 0, plain, y, Colour.BASE);
        piece(bar, plain, bar.value(), y, Colour.valueOf(bar.role().name()));
        Lines text = texts.get(i);
        sheet.middle(text, textLeft(bar, text.width()), y, Anchor.START, Colour.TEXT);
    }

    private void piece(Bar bar, double from, double to, double y, Colour colour) {
        if (from != to) {
            double left = axis.x(Math.min(from, to));
            double width = axis.x(Math.max(from, to)) - left;
            Note note = Note.of(bar.label() + ": " + bar.text())
                    .with("label", bar.label())
                    .with("value", bar.value());
            sheet.add(Shape.rect(left, y - THICK / 2, width, THICK, sheet.fill(colour))
                    .saying(note));
        }
    }

    /** After the bar; where the line of the base would run through the text, after that line. */
    private double textLeft(Bar bar, double width) {
        double left = axis.x(Math.max(bar.value(), 0)) + AFTER_BAR;
        double line = base().isEmpty()
                ? Double.NEGATIVE_INFINITY
                : axis.x(base().getFirst().value());
        boolean crossed = left - AFTER_BAR <= line + 4 && left + width > line - 3;
        return crossed ? line + AFTER_BAR + 1 : left;
    }
}
