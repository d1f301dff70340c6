package adit.charts.map;

import adit.charts.chart.MapChart.Area;
import adit.charts.chart.Party;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Attributes;
import adit.charts.svg.Note;
import adit.charts.svg.Pen;
import adit.charts.svg.Shape;
import adit.charts.world.Outline;
import adit.charts.world.Point;
import adit.charts.world.WorldMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Outlines of countries: one path for each that is shaded, one for all others. */
final class MapLand {

    private final Sheet sheet;
    private final WorldMap world;

    MapLand(Sheet sheet, WorldMap world) {
        this.sheet = sheet;
        this.world = world;
    }

    /** Draws all land; {@code words} is the meaning of shaded countries. */
    void draw(List<Area> areas, Function<Party, String> words) {
        Set<Integer> shaded = areas.stream().map(Area::id).collect(Collectors.toSet());
        List<Outline> rest = world.outlines().stream()
                .filter(outline -> !shaded.contains(outline.id()))
                .toList();
        sheet.add(shape(rest, Colour.LAND, Optional.empty()));
        for (Area area : areas) {
            List<Outline> own = world.outlines().stream()
                    .filter(outline -> outline.id() == area.id())
                    .toList();
            if (!own.isEmpty()) {
                Note note = Note.of(words.apply(area.party())).with("country", String.valueOf(area.id()));
                sheet.add(shape(own, colour(area.party()), Optional.of(note)));
            }
        }
    }

    static Colour colour(Party party) {
        return switch (party) {
            case SUPPLIER -> Colour.SUPPLIER;
            case MEMBER -> Colour.AREA_MEMBER;
            case OTHER -> Colour.AREA_OTHER;
        };
    }

    private Shape shape(List<Outline> outlines, Colour colour, Optional<Note> note) {
        String steps = outlines.stream().map(outline -> steps(outline.ring())).collect(Collectors.joining());
        Pen pen = sheet.fill(colour).outlined(sheet.ink(Colour.PAGE), 0.6);
        Attributes where = Attributes.NONE.and("d", steps);
        Attributes geometry = outlines.size() > 1 ? where.and("fill-rule", "evenodd") : where;
        return new Shape(1, "path", geometry, pen, note);
    }

    /** A ring of whole px, in steps from corner to corner. */
    private static String steps(List<Point> ring) {
        StringBuilder steps = new StringBuilder("M");
        long x = 0;
        long y = 0;
        for (int i = 0; i < ring.size(); i++) {
            long toX = Math.round(ring.get(i).x()) + MapDrawing.EDGE;
            long toY = Math.round(ring.get(i).y()) + MapDrawing.EDGE;
            steps.append(i == 1 ? "l" : i > 1 && toX >= x ? " " : "").append(toX - x);
            steps.append(toY < y ? "" : " ").append(toY - y);
            x = toX;
            y = toY;
        }
        return steps.append('z').toString();
    }
}
