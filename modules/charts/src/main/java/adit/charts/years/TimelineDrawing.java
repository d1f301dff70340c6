package adit.charts.years;

import adit.charts.chart.TimelineChart;
import adit.charts.chart.TimelineChart.Kind;
import adit.charts.chart.TimelineChart.Row;
import adit.charts.sheet.Legend;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Note;
import adit.charts.svg.Shape;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts by year, grouped under headings. */
public final class TimelineDrawing {

    private static final double YEARS = 20;

    private final TimelineChart chart;
    private final Sheet sheet;
    private final Map<String, List<TimelineRow>> groups;
    private final double left;
    private final double right;

    public TimelineDrawing(TimelineChart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        List<TimelineRow> rows =
                chart.rows().stream().map(row -> TimelineRow.of(sheet, row)).toList();
        groups = rows.stream()
                .collect(Collectors.groupingBy(row -> row.row().group(), LinkedHashMap::new, Collectors.toList()));
        left = rows.stream().mapToDouble(TimelineRow::left).max().orElse(0);
        right = sheet.width()
                - rows.stream().mapToDouble(TimelineRow::right).max().orElse(0)
                - 1;
    }

    /** Where a year begins, px. */
    private double x(double year) {
        return left + (year - chart.firstYear()) / (chart.lastYear() + 1 - chart.firstYear()) * (right - left);
    }

    public double draw() {
        double top = 4 + Legend.draw(sheet, 4, legend()) + 4;
        Years years = Years.of(sheet, chart.firstYear(), chart.lastYear(), chart.marks(), year -> x(year + 0.5));
        years.draw(top + YEARS / 2);
        MarkRows marks = new MarkRows(sheet, chart.marks(), this::x);
        double axis = top + YEARS + marks.height() + 3;
        sheet.add(Shape.line(left, axis, right, axis, sheet.stroke(Colour.AXIS, 1))
                .on(2));
        double y = axis + 2;
        for (Map.Entry<String, List<TimelineRow>> group : groups.entrySet()) {
            y = group(group.getKey(), group.getValue(), y, years.step());
        }
        marks.draw(top + YEARS, y + 2);
        return sheet.height(y + 6);
    }

    private List<Legend.Entry> legend() {
        return Stream.of(Kind.values())
                .filter(kind -> chart.rows().stream().anyMatch(row -> row.kind() == kind))
                .map(kind -> new Legend.Entry(
                        kind == Kind.NAMED ? chart.named() : chart.further(),
                        26,
                        (x, y) -> sheet.add(new TimelineBar(x + 1, x + 1, x + 25, y, 9).shape(sheet, kind))))
                .toList();
    }

    /** Draws a group from a height down; answers where it ends. */
    private double group(String name, List<TimelineRow> rows, double top, int step) {
        Lines heading = sheet.bold(name, sheet.width());
        sheet.top(heading, 0, top + 6, Anchor.START, Colour.TEXT);
        sheet.back(heading, 0, top + 6 + heading.height() / 2, Anchor.START);
        double from = top + 6 + heading.height() + 4;
        double y = from;
        double greatest =
                rows.stream().mapToDouble(row -> row.row().size()).max().orElse(0);
        for (TimelineRow row : rows) {
            row.draw(y);
            bar(row.row(), row.middle(y), greatest);
            y += row.height();
        }
        grid(from, y, step);
        return y;
    }

    private void bar(Row row, double y, double greatest) {
        Integer ramp = row.rampEnd();
        double end = chart.lastYear() + 1.0;
        double full = x(ramp == null ? row.first() : Math.min(ramp, end));
        double thick = 4 + 9 * Math.sqrt(greatest == 0 ? 1 : row.size() / greatest);
        Note note = Note.of(row.label() + ", " + row.first() + ": " + row.amount())
                .with("label", row.label())
                .with("year", String.valueOf(row.first()))
                .with("value", row.size());
        sheet.add(new TimelineBar(x(row.first()), full, x(end), y, thick)
                .shape(sheet, row.kind())
                .saying(note));
    }

    private void grid(double from, double to, int step) {
        for (int year = chart.firstYear(); year <= chart.lastYear() + 1; year++) {
            if ((year - chart.firstYear()) % step == 0 || year == chart.lastYear() + 1) {
                sheet.add(Shape.line(x(year), from, x(year), to, sheet.stroke(Colour.GRID, 1))
                        .on(1));
            }
        }
    }
}
