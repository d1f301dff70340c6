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

    /** Keys after the year, and the source. */
    private record Series(List<String> after, SourceId source) {}

    /** Projections of all sources are one series. */
    private static final SourceId ANY = new SourceId("any");

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
    public void check(Figures figures, Issues issues) {
        for (Attribute attribute : Attribute.values()) {
            if (TIMES.containsKey(attribute)) {
                check(attribute, TIMES.get(attribute), figures, issues);
            }
        }
    }

    private static void check(Attribute attribute, double times, Figures figures, Issues issues) {
        int year = attribute.keys().indexOf("year");
        List<Observed> cells = figures.world().list(attribute);
        int from = 0;
        for (int to = 1; to <= cells.size(); to++) {
            if (to == cells.size() || !haveSameKeys(cells.get(from), cells.get(to), year)) {
                check(cells.subList(from, to), times, figures, issues);
                from = to;
            }
        }
    }

    /** True if two cells differ at most in the year and in the keys after it; such cells follow each other. */
    private static boolean haveSameKeys(Observed one, Observed other, int year) {
        for (int i = year - 1; i >= 0; i--) {
            if (!one.cell().keys().get(i).equals(other.cell().keys().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void check(List<Observed> cells, double times, Figures figures, Issues issues) {
        boolean single = cells.size() == 1 && cells.getFirst().all().size() == 1;
        if (single || cells.getFirst().cell().keys().contains(Place.REMAINDER.code())) {
            return;
        }
        for (List<Observation> series : series(cells).values()) {
            series.sort(Comparator.comparing(SeriesJumps::year));
            for (int i = 1; i < series.size(); i++) {
                check(series.get(i - 1), series.get(i), times, figures, issues);
            }
        }
    }

    private static Map<Series, List<Observation>> series(List<Observed> cells) {
        Attribute attribute = cells.getFirst().cell().attribute();
        int year = attribute.keys().indexOf("year");
        boolean projected = attribute == Attribute.DEMAND;
        Map<Series, List<Observation>> series = new LinkedHashMap<>();
        for (Observed cell : cells) {
            List<String> after =
                    cell.cell().keys().subList(year + 1, cell.cell().keys().size());
            for (Observation seen : projected ? List.of(cell.chosen()) : cell.all()) {
                SourceId source = projected ? ANY : seen.source();
                series.computeIfAbsent(new Series(after, source), key -> new ArrayList<>())
                        .add(seen);
            }
        }
        return series;
    }

    private static void check(Observation before, Observation after, double times, Figures figures, Issues issues) {
        double was = before.estimate().value();
        double is = after.estimate().value();
        double larger = Math.max(was, is);
        if (Math.min(was, is) > 0 && larger >= times * Math.min(was, is) && matters(after, larger, figures)) {
            World world = figures.world();
            Observed cell = Observed.of(after);
            issues.add(At.warning(
                    after,
                    "series-jumps",
                    "it is " + At.number(is / was) + " times the figure of " + year(before) + ", " + At.number(was)
                            + " (" + before.where() + ")",
                    LikelyFactor.hint(is / was, SourcesDiffer.commodity(cell, world), world)));
        }
    }

    private static boolean matters(Observation after, double larger, Figures figures) {
        Attribute attribute = after.cell().attribute();
        String form = after.cell().keys().getFirst();
        return attribute == Attribute.PRICE
                || larger >= SHARE * figures.totals(attribute).largest(form);
    }

    private static String year(Observation seen) {
        return Totals.key(Observed.of(seen), "year");
    }
}
