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

/** Stages from top to bottom: heading, boxes side by side, and their labels below them. */
final class StageRows {

    private static final double BOX = 12;
    private static final double AFTER_HEADING = 3;
    private static final double APART = 10;
    /** px that bands have between a label and the next heading. */
    private static final double BANDS = 34;
    /** px that a label needs, at least. */
    private static final double LEAST = 62;

    private final SankeyChart chart;
    private final SankeyDrawing drawing;
    private final Sheet sheet;
    private final List<Lines> labels = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();

    StageRows(SankeyChart chart, SankeyDrawing drawing, Sheet sheet) {
        this.chart = chart;
        this.drawing = drawing;
        this.sheet = sheet;
        double room = sheet.width() / drawing.most() - APART;
        chart.nodes().forEach(node -> labels.add(drawing.label(node, room)));
    }

    /** Whether labels have room side by side. */
    boolean haveRoom() {
        return sheet.width() / drawing.most() - APART >= LEAST;
    }

    double draw(double top) {
        FlowGraph graph =
                drawing.graph(node -> labels.get(chart.nodes().indexOf(node)).width() + APART);
        double end = rows(top);
        FlowLayout layout = FlowLayout.of(graph, sheet.width());
        for (int i = 0; i < chart.links().size(); i++) {
            band(graph.links().get(i), i, layout.bands().get(i));
        }
        for (int i = 0; i < chart.nodes().size(); i++) {
            box(i, layout.boxes().get(i));
        }
        return sheet.height(end + 4);
    }

    /** Places headings and rows; answers where the last one ends. */
    private double rows(double top) {
        double y = top;
        for (int column = 0; column < chart.columns().size(); column++) {
            Lines heading = sheet.bold(chart.columns().get(column), sheet.width());
            sheet.top(heading, 0, y, Anchor.START, Colour.TEXT);
            sheet.back(heading, 0, y + heading.height() / 2, Anchor.START);
            double box = y + heading.height() + AFTER_HEADING;
            tops.add(box);
            y = box + BOX + labelHeight(column) + 4 + BANDS;
        }
        return y - BANDS;
    }

    private double labelHeight(int column) {
        double most = 0;
        for (int i = 0; i < labels.size(); i++) {
            most = chart.nodes().get(i).column() == column
                    ? Math.max(most, labels.get(i).height())
                    : most;
        }
        return most;
    }

    private void band(FlowGraph.Link link, int index, Band band) {
        double above = tops.get(chart.nodes().get(link.from()).column()) + BOX;
        double below = tops.get(chart.nodes().get(link.to()).column());
        double middle = (above + below) / 2;
        double size = band.size();
        Path path = new Path()
                .move(band.from(), above)
                .curve(band.from(), middle, band.to(), middle, band.to(), below)
                .line(band.to() + size, below)
                .curve(band.to() + size, middle, band.from() + size, middle, band.from() + size, above)
                .close();
        drawing.band(link, chart.links().get(index), path);
    }

    private void box(int index, Spot spot) {
        Node node = chart.nodes().get(index);
        double top = tops.get(node.column());
        drawing.box(
                node, Shape.rect(spot.from(), top, spot.size(), BOX, sheet.fill(SankeyDrawing.colour(node.party()))));
        Lines label = labels.get(index);
        double y = top + BOX + 3 + label.height() / 2;
        sheet.middle(label, spot.middle(), y, Anchor.MIDDLE, Colour.TEXT);
        if (spot.size() < label.width() + 6) {
            sheet.back(label, spot.middle(), y, Anchor.MIDDLE);
        }
    }
}
