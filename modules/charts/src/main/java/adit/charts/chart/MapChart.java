package adit.charts.chart;

import java.util.List;
import java.util.Map;

/**
 * The world in the Equal Earth projection: shaded countries, circles and curved flows.
 *
 * @param name see {@link Chart#name}
 * @param title see {@link Chart#title}
 * @param description see {@link Chart#description}
 * @param centre longitude in the middle of the picture, degrees east, −180 to 180: 11 cuts the world in the Bering Strait, 150
 *     in the Atlantic
 * @param areas shaded countries; one that is too small to have a shape is left out
 * @param bubbles circles, at most two hundred
 * @param flows at most two hundred
 * @param legend the meaning of each sign, in drawing order; signs left out have no entry
 * @param sizes circles of given values with their texts, for the legend
 */
public record MapChart(
        String name,
        String title,
        String description,
        double centre,
        List<Area> areas,
        List<Bubble> bubbles,
        List<Flow> flows,
        List<Entry> legend,
        List<Size> sizes)
        implements Chart {

    /** A circle is filled or hollow. */
    public enum Kind {
        EXISTING,
        PROJECT
    }

    /** The signs that the legend explains. */
    public enum Sign {
        AREA_SUPPLIER,
        AREA_MEMBER,
        AREA_OTHER,
        EXISTING,
        PROJECT,
        FLOW_SUPPLIER,
        FLOW_MEMBER,
        FLOW_OTHER
    }

    /**
     * A shaded country.
     *
     * @param id ISO 3166-1 numeric, e.g. 36
     * @param party its colour
     */
    public record Area(int id, Party party) {}

    /**
     * A circle whose area shows a value. Circles at one place are next to each other.
     *
     * @param place where
     * @param value any unit, one for all circles; not negative
     * @param kind filled or hollow
     * @param label drawn next to it unless it would overlap the label of a larger circle; may be empty
     */
    public record Bubble(Place place, double value, Kind kind, String label) {

        public Bubble {
            Require.notNegative(value, "circle '" + label + "'");
        }
    }

    /**
     * A curved arrow whose width shows a value.
     *
     * @param from where it begins
     * @param to where its head is
     * @param value any unit, one for all flows; positive
     * @param party its colour
     */
    public record Flow(Place from, Place to, double value, Party party) {

        public Flow {
            Require.finite(value, "flow");
            Require.that(value > 0, "flow: %s is not positive", value);
            Require.that(!from.equals(to), "flow from %s to the same place", from);
        }
    }

    /**
     * A line of the legend.
     *
     * @param sign the explained sign
     * @param text its meaning
     */
    public record Entry(Sign sign, String text) {}

    /**
     * A circle of the legend.
     *
     * @param value in the unit of the circles
     * @param text e.g. {@code 10,000 t}
     */
    public record Size(double value, String text) {

        public Size {
            Require.finite(value, "circle of the legend");
            Require.that(value > 0, "circle of the legend: %s is not positive", value);
        }
    }

    public MapChart {
        Require.words(name, title, description);
        Require.finite(centre, "chart " + name + ", centre");
        Require.that(Math.abs(centre) <= 180, "chart %s: centre %s is not a longitude", name, centre);
        areas = List.copyOf(areas);
        bubbles = List.copyOf(bubbles);
        flows = List.copyOf(flows);
        legend = List.copyOf(legend);
        sizes = List.copyOf(sizes);
        Require.between(0, 200, bubbles, "chart " + name + ", circles");
        Require.between(0, 200, flows, "chart " + name + ", flows");
        long ids = areas.stream().map(Area::id).distinct().count();
        Require.that(ids == areas.size(), "chart %s: a country is shaded twice", name);
        Map<Integer, Place> known = LabelPoints.all();
        for (Area area : areas) {
            Require.that(known.containsKey(area.id()), "chart %s: unknown country number %s", name, area.id());
        }
        explained(name, flows, legend);
    }

    /** A map with a legend explains the colour of every flow. */
    private static void explained(String name, List<Flow> flows, List<Entry> legend) {
        for (Flow flow : flows) {
            Sign sign = Sign.valueOf("FLOW_" + flow.party().name());
            Require.that(
                    legend.isEmpty() || legend.stream().anyMatch(entry -> entry.sign() == sign),
                    "chart %s: the legend does not explain %s",
                    name,
                    sign);
        }
    }
}
