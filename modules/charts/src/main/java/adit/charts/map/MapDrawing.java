package adit.charts.map;

import adit.charts.chart.MapChart;
import adit.charts.chart.MapChart.Bubble;
import adit.charts.chart.MapChart.Entry;
import adit.charts.chart.MapChart.Flow;
import adit.charts.chart.MapChart.Sign;
import adit.charts.chart.Place;
import adit.charts.sheet.Legend;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Note;
import adit.charts.svg.Numbers;
import adit.charts.world.Point;
import adit.charts.world.WorldMap;
import java.util.Comparator;
import java.util.List;

/** The world, with shaded countries, circles and flows. */
public final class MapDrawing {

    /** px around the land. */
    static final int EDGE = 2;

    private final MapChart chart;
    private final Sheet sheet;
    private final WorldMap world;
    private final MapSigns signs;
    private final List<Circle> circles;

    public MapDrawing(MapChart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        world = new WorldMap(chart.centre(), sheet.width() - 2 * EDGE);
        signs = new MapSigns(sheet);
        circles = Circle.of(chart, world, EDGE, EDGE, sheet.width());
    }

    public double draw() {
        new MapLand(sheet, world).draw(chart.areas(), party -> word(Sign.valueOf("AREA_" + party)));
        chart.flows().stream()
                .sorted(Comparator.comparingDouble((Flow flow) -> -flow.value()))
                .forEach(this::flow);
        double bottom = world.height() + 2 * EDGE;
        MapLabels labels = new MapLabels(sheet, circles, bottom);
        circles.forEach(circle -> {
            sheet.add(signs.disc(circle.bubble().kind(), circle.x(), circle.y(), circle.r())
                    .saying(note(circle.bubble()))
                    .on(50));
            labels.draw(circle);
        });
        bottom += 8;
        bottom += Legend.draw(
                sheet, bottom, chart.legend().stream().map(signs::of).toList());
        return sheet.height(sizes(bottom) + 4);
    }

    /** Draws the circles of the legend; answers where they end. */
    private double sizes(double top) {
        double greatest = Circle.greatest(chart);
        List<Legend.Entry> entries = chart.sizes().stream()
                .map(size -> signs.of(size, Circle.radius(size.value(), greatest, sheet.width())))
                .toList();
        double over = entries.stream()
                .mapToDouble(entry -> entry.wide() / 2 - 9)
                .max()
                .orElse(0);
        double room = Math.max(0, over) + 3;
        return entries.isEmpty() ? top : top + room + Legend.draw(sheet, top + room, entries) + room;
    }

    private void flow(Flow flow) {
        double greatest = chart.flows().stream().mapToDouble(Flow::value).max().orElse(1);
        double wide = 1 + sheet.width() / 190 * (flow.value() / greatest);
        Point to = at(flow.to());
        double reach = circles.stream()
                .filter(circle -> StrictMath.hypot(circle.x() - to.x(), circle.y() - to.y()) < circle.r() + 1)
                .mapToDouble(Circle::r)
                .max()
                .orElse(2);
        String words = word(Sign.valueOf("FLOW_" + flow.party())) + ": " + Numbers.grouped(flow.value());
        Note note = Note.of(words)
                .with("from", place(flow.from()))
                .with("to", place(flow.to()))
                .with("value", flow.value());
        new MapFlow(at(flow.from()), to, wide, reach + 1.5)
                .draw(sheet, Colour.valueOf(flow.party().name()), note);
    }

    private Point at(Place place) {
        Point point = world.at(place.longitude(), place.latitude());
        return new Point(point.x() + EDGE, point.y() + EDGE);
    }

    private static String place(Place place) {
        return Numbers.exact(place.longitude()) + " " + Numbers.exact(place.latitude());
    }

    private Note note(Bubble bubble) {
        String kind = word(Sign.valueOf(bubble.kind().name()));
        String title = bubble.label().isBlank() ? kind : bubble.label() + ", " + kind;
        Note note = Note.of(title + ": " + Numbers.grouped(bubble.value())).with("value", bubble.value());
        return bubble.label().isBlank() ? note : note.with("label", bubble.label());
    }

    /** The legend text of a sign. */
    private String word(Sign sign) {
        return chart.legend().stream()
                .filter(entry -> entry.sign() == sign)
                .map(Entry::text)
                .findFirst()
                .orElse("");
    }
}
