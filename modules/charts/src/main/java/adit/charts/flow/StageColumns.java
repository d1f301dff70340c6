package adit.charts.flow;

import adit.charts.chart.SankeyChart;
import adit.charts.chart.SankeyChart.Node;
import adit.charts.flow.FlowLayout.Band;
import adit.charts.flow.FlowLayout.Spot;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Path;
import adit.charts.svg.Shape;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Stages from left to right, labels at the right of the boxes. */
final class StageColumns {

    private static final double BOX = 14;
    private static final double AFTER_BOX = 6;

    private final SankeyChart chart;
    private final SankeyDrawing drawing;
    private final Sheet sheet;
    private final double pace;
    private final double lastRoom;
    private final List<Lines> labels = new ArrayList<>();

    StageColumns(SankeyChart chart, SankeyDrawing drawing, Sheet sheet) {
        this.chart = chart;
        this.drawing = drawing;
        this.sheet = sheet;
        int last = chart.columns().size() - 1;
        lastRoom = Math.min(sheet.width() * 0.2, (sheet.width() - BOX) / (last + 1) - AFTER_BOX);
        double right = chart.nodes().stream()
                .filter(node -> node.column() == last)
                .mapToDouble(node -> drawing.label(node, lastRoom).width() + AFTER_BOX)
                .max()
                .orElse(0);
        double heading = sheet.bold(chart.columns().getLast(), lastRoom + BOX).width();
        pace = (sheet.width() - BOX - Math.max(right, heading - BOX) - 2) / last;
        chart.nodes().forEach(node -> labels.add(drawing.label(node, room(node.column()))));
    }

    private double room(int column) {
        return column == chart.columns().size() - 1 ? lastRoom : pace - BOX - AFTER_BOX - 6;
    }

    private double x(int column) {
        return column * pace;
    }

    double draw(double top) {
        double begin = top + headings(top) + 8;
        FlowGraph graph =
                drawing.graph(node -> labels.get(chart.nodes().indexOf(node)).height() + 4);
        double least = FlowLayout.leastLength(graph) + 26 * drawing.most();
        double height = sheet.height(begin + Math.max(least, sheet.width() * 0.34) + 6);
        FlowLayout layout = FlowLayout.of(graph, height - 6 - begin);
        for (int i = 0; i < chart.links().size(); i++) {
            band(graph.links().get(i), i, layout.bands().get(i), begin);
        }
        for (int i = 0; i < chart.nodes().size(); i++) {
            box(i, layout.boxes().get(i), begin);
        }
        return height;
    }

    private double headings(double top) {
        List<Lines> headings = IntStream.range(0, chart.columns().size())
                .mapToObj(i ->
                        sheet.bold(chart.columns().get(i), i == chart.columns().size() - 1 ? lastRoom + BOX : pace - 8))
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            sheet.top(headings.get(i), x(i), top, Anchor.START, Colour.TEXT);
        }
        return headings.stream().mapToDouble(Lines::height).max().orElse(0);
    }

    private void band(FlowGraph.Link link, int index, Band band, double top) {
        double left = x(chart.nodes().get(link.from()).column()) + BOX;
        double right = x(chart.nodes().get(link.to()).column());
        double middle = (left + right) / 2;
        double from = top + band.from();
        double to = top + band.to();
        double size = band.size();
        Path path = new Path()
                .move(left, from)
                .curve(middle, from, middle, to, right, to)
                .line(right, to + size)
                .curve(middle, to + size, middle, from + size, left, from + size)
                .close();
        drawing.band(link, chart.links().get(index), path);
    }

    private void box(int index, Spot spot, double top) {
        Node node = chart.nodes().get(index);
        double x = x(node.column());
        drawing.box(
                node,
                Shape.rect(x, top + spot.from(), BOX, spot.size(), sheet.fill(SankeyDrawing.colour(node.party()))));
        Lines label = labels.get(index);
        double y = top + spot.middle();
        sheet.middle(label, x + BOX + AFTER_BOX, y, Anchor.START, Colour.TEXT);
        if (spot.size() < label.height() + 6) {
            sheet.back(label, x + BOX + AFTER_BOX, y, Anchor.START);
        }
    }
}
