package adit.charts.sheet;

import adit.charts.chart.Look;
import adit.charts.sheet.Palette.Colour;
import adit.charts.svg.Drawing;
import adit.charts.svg.Item;
import adit.charts.svg.Pen;
import adit.charts.svg.Shape;
import adit.charts.svg.Text;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import adit.charts.text.Measure;
import java.util.ArrayList;
import java.util.List;

/** A sheet to draw on: measures text, knows its colours, and collects what is placed. Lengths are px, y goes down. */
public final class Sheet {

    /** Size of labels. */
    static final double LABEL = 13;
    /** Size of numbers of scales and of units. */
    public static final double TICK = 12;

    /** Below this width a picture is laid out for a phone: names above their bars. */
    private static final int NARROW = 480;
    /** How far below the middle of a line its baseline is, in sizes of the font. */
    private static final double MIDDLE_TO_BASELINE = 0.35;

    private static final int BACKS = 90;
    private static final int TEXTS = 100;

    private final Look look;
    private final Measure measure;
    private final List<Item> items = new ArrayList<>();

    public Sheet(Look look) {
        this.look = look;
        measure = switch (look.mode()) {
            case SCREEN -> Measure.SCREEN;
            case PRINT -> Measure.PAPER;
        };
    }

    public double width() {
        return look.width();
    }

    /** The requested height, or the required height if that is more. */
    public double height(double needed) {
        return Math.max(look.height(), Math.ceil(needed));
    }

    public boolean narrow() {
        return look.width() < NARROW;
    }

    public boolean onScreen() {
        return look.mode() == Look.Mode.SCREEN;
    }

    public String ink(Colour colour) {
        return colour.in(look.mode());
    }

    public Pen fill(Colour colour) {
        return Pen.fill(ink(colour));
    }

    public Pen stroke(Colour colour, double width) {
        return Pen.stroke(ink(colour), width);
    }

    public double widthOf(String text, double size, boolean bold) {
        return measure.width(text, size, bold);
    }

    /** A label, broken for a width. */
    public Lines label(String text, double width) {
        return measure.lines(text, width, LABEL, false);
    }

    /** A bold label, broken for a width. */
    public Lines bold(String text, double width) {
        return measure.lines(text, width, LABEL, true);
    }

    /** A note or unit, broken for a width. */
    public Lines note(String text, double width) {
        return measure.lines(text, width, TICK, false);
    }

    public void add(Shape shape) {
        items.add(shape);
    }

    /** Lines around the height {@code y}. */
    public void middle(Lines lines, double x, double y, Anchor anchor, Colour colour) {
        top(lines, x, y - lines.height() / 2, anchor, colour);
    }

    /** Lines from the height {@code y} down. */
    public void top(Lines lines, double x, double y, Anchor anchor, Colour colour) {
        double middle = y + lines.step() / 2;
        for (String line : lines.lines()) {
            double baseline = middle + MIDDLE_TO_BASELINE * lines.size();
            if (!line.isBlank()) {
                items.add(new Text(TEXTS, x, baseline, line, lines.size(), lines.bold(), anchor, ink(colour)));
            }
            middle += lines.step();
        }
    }

    /** The page, nearly opaque, under lines around the height {@code y}: for labels over something drawn. */
    public void back(Lines lines, double x, double y, Anchor anchor) {
        double left = anchor.left(x, lines.width());
        Pen page = fill(Colour.PAGE).light(0.85);
        add(Shape.rect(left - 2, y - lines.height() / 2, lines.width() + 4, lines.height(), page)
                .on(BACKS));
    }

    public Drawing drawing(double height) {
        return new Drawing(look.width(), height(height), items);
    }
}
