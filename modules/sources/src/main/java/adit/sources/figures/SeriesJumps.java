package adit.sources.figures;

import adit.basics.Issues;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Place;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code series-jumps}: a figure is many times that of the former or the next stated year of the same source. Small figures and those of the
 * rest of the world are left out.
 */
final class SeriesJumps implements FigureRule {

    private record Series(List<String> keys, SourceId source) {}

    private static final double SHARE = 0.05;

    private static final Map<Attribute, Double> TIMES = Map.of(
            Attribute.PRODUCTION, 5.0,
            Attribute.DEMAND, 3.0,
            Attribute.SCRAP, 5.0,
            Attribute.RESERVE, 5.0,
            Attribute.STOCK, 8.0,
            Attribute.TRADE, 8.0,
            Attribute.PRICE, 8.0);

    @Override
    public void check(World world, Issues issues) {
        for (Attribute attribute : Attribute.values()) {
            if (TIMES.containsKey(attribute)) {
                check(attribute, TIMES.get(attribute), world, issues);
            }
        }
    }

    private static void check(Attribute attribute, double times, World world, Issues issues) {
        Totals totals = Totals.of(world, attribute);
        for (List<Observation> series : series(attribute, world).values()) {
            series.sort(Comparator.comparing(SeriesJumps::year));
            for (int i = 1; i < series.size(); i++) {
                check(series.get(i - 1), series.get(i), times, totals, world, issues);
            }
        }
    }

    private static Map<Series, List<Observation>> series(Attribute attribute, World world) {
        int year = attribute.keys().indexOf("year");
        Map<Series, List<Observation>> series = new LinkedHashMap<>();
        for (Observed cell : world.list(attribute)) {
            List<String> keys = new ArrayList<>(cell.cell().keys());
            keys.remove(year);
            if (!keys.contains(Place.REMAINDER.code())) {
                boolean projected = attribute == Attribute.DEMAND;
                for (Observation seen : projected ? List.of(cell.chosen()) : cell.all()) {
                    SourceId source = projected ? new SourceId("any") : seen.source();
                    series.computeIfAbsent(new Series(keys, source), key -> new ArrayList<>())
                            .add(seen);
                }
            }
        }
        return series;
    }

    private static void check(
            Observation before, Observation after, double times, Totals totals, World world, Issues issues) {
        double was = before.estimate().value();
        double is = after.estimate().value();
        double larger = Math.max(was, is);
        String form = after.cell().keys().getFirst();
        boolean matters = after.cell().attribute() == Attribute.PRICE || larger >= SHARE * totals.largest(form);
        if (Math.min(was, is) > 0 && larger >= times * Math.min(was, is) && matters) {
            Observed cell = Observed.of(after);
            issues.add(At.warning(
                    after,
                    "series-jumps",
                    "it is " + At.number(is / was) + " times the figure of " + year(before) + ", " + At.number(was)
                            + " (" + before.where() + ")",
                    LikelyFactor.hint(is / was, SourcesDiffer.commodity(cell, world), world)));
        }
    }

    private static String year(Observation seen) {
        return Totals.key(Observed.of(seen), "year");
    }
}
