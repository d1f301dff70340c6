package adit.charts.flow;

import adit.charts.chart.Party;
import adit.charts.chart.SankeyChart;
import adit.charts.chart.SankeyChart.Node;
import adit.charts.sheet.Legend;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Note;
import adit.charts.svg.Numbers;
import adit.charts.svg.Path;
import adit.charts.svg.Pen;
import adit.charts.svg.Shape;
import adit.charts.text.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Flows from stage to stage: from left to right, or from top to bottom if stages do not fit next to each other. */
public final class SankeyDrawing {

    /** px that a stage needs from left to right. */
    private static final double STAGE = 104;

    private final SankeyChart chart;
    private final Sheet sheet;

    public SankeyDrawing(SankeyChart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
    }

    public double draw() {
        List<Legend.Entry> entries = Stream.of(Party.values())
                .filter(chart.legend()::containsKey)
                .map(party -> new Legend.Entry(
                        String.valueOf(chart.legend().get(party)),
                        14,
                        (x, y) -> sheet.add(Shape.rect(x, y - 7, 14, 14, sheet.fill(colour(party))))))
                .toList();
        double top = 4 + Legend.draw(sheet, 4, entries) + (entries.isEmpty() ? 0 : 8);
        boolean narrow = sheet.width() / chart.columns().size() < STAGE;
        StageRows rows = new StageRows(chart, this, sheet);
        return narrow && rows.haveRoom() ? rows.draw(top) : new StageColumns(chart, this, sheet).draw(top);
    }

    static Colour colour(Party party) {
        return Colour.valueOf(party.name());
    }

    /** The label of a box; the supplier's is bold. */
    Lines label(Node node, double width) {
        return node.party() == Party.SUPPLIER ? sheet.bold(node.label(), width) : sheet.label(node.label(), width);
    }

    /** The chart as a graph whose boxes need room for their labels. */
    FlowGraph graph(ToDoubleFunction<Node> room) {
        Map<String, Integer> index = new HashMap<>();
        chart.nodes().forEach(node -> index.put(node.id(), index.size()));
        return new FlowGraph(
                chart.nodes().stream()
                        .map(node -> new FlowGraph.Box(node.column(), room.applyAsDouble(node)))
                        .toList(),
                chart.links().stream()
                        .map(link -> new FlowGraph.Link(
                                index.getOrDefault(link.from(), 0), index.getOrDefault(link.to(), 0), link.value()))
                        .toList());
    }

    /** Most boxes in one stage. */
    long most() {
        return chart.nodes().stream()
                .mapToLong(node -> chart.nodes().stream()
                        .filter(other -> other.column() == node.column())
                        .count())
                .max()
                .orElse(1);
    }

    /** Draws a band: light, so that labels can be read on it, with edges in full colour. */
    void band(FlowGraph.Link link, SankeyChart.Link said, Path path) {
        Node from = chart.nodes().get(link.from());
        Node to = chart.nodes().get(link.to());
        Pen pen = sheet.fill(colour(from.party())).light(0.28).outlined(sheet.ink(colour(from.party())), 0.8);
        Note note = Note.of(from.label() + " – " + to.label() + ": " + Numbers.grouped(rounded(said.value())))
                .with("from", said.from())
                .with("to", said.to())
                .with("value", said.value());
        sheet.add(Shape.path(path.toString(), pen).saying(note).on(10));
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(java.util.Locale.ROOT, "%.3g", value));
    }

    /** Draws a box. */
    void box(Node node, Shape shape) {
        sheet.add(shape.saying(Note.of(chart.columns().get(node.column()) + ": " + node.label())
                        .with("label", node.label()))
                .on(20));
    }
}
