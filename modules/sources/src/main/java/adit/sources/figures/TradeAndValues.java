package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Observed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code trade-without-value}, {@code value-without-trade}: a flow is stated in tons but not in dollars, or the reverse, though the form has both in some year: rows
 * were lost, or their places or years exchanged. {@code unit-value-of-flow}: a flow of a twentieth of a form's trade or more has a value per ton that is less than 0.29 or
 * more than 3.5 times that of the others.
 */
final class TradeAndValues implements FigureRule {

    static final double TIMES = 3.5;

    private static final double SHARE = 0.05;

    /** Tons and value of one flow. */
    private record Pair(Observed tons, Observed value) {}

    @Override
    public void check(Figures figures, Issues issues) {
        List<Observed> tons = figures.world().list(Attribute.TRADE);
        List<Observed> values = figures.world().list(Attribute.TRADE_VALUE);
        List<Observed> onlyTons = new ArrayList<>();
        List<Observed> onlyValues = new ArrayList<>();
        List<Pair> pairs = pairs(tons, values, onlyTons, onlyValues);
        checkKeys(onlyTons, values, "trade-without-value", "trade_values.csv", issues);
        checkKeys(onlyValues, tons, "value-without-trade", "trade.csv", issues);
        checkUnitValues(figures, pairs, issues);
    }

    /** Both lists are in the order of their keys. */
    private static List<Pair> pairs(
            List<Observed> tons, List<Observed> values, List<Observed> onlyTons, List<Observed> onlyValues) {
        List<Pair> pairs = new ArrayList<>();
        int t = 0;
        int v = 0;
        while (t < tons.size() && v < values.size()) {
            int order = tons.get(t).cell().compareKeys(values.get(v).cell());
            if (order == 0) {
                pairs.add(new Pair(tons.get(t++), values.get(v++)));
            } else if (order < 0) {
                onlyTons.add(tons.get(t++));
            } else {
                onlyValues.add(values.get(v++));
            }
        }
        onlyTons.addAll(tons.subList(t, tons.size()));
        onlyValues.addAll(values.subList(v, values.size()));
        return pairs;
    }

    /** One warning for each form that the other table has too; the flows are in the order of their keys. */
    private static void checkKeys(
            List<Observed> lonely, List<Observed> other, String code, String file, Issues issues) {
        if (lonely.isEmpty()) {
            return;
        }
        Map<String, Observed> first = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> forms = other.stream().map(Totals::form).collect(Collectors.toSet());
        for (Observed cell : lonely) {
            if (forms.contains(Totals.form(cell))) {
                first.putIfAbsent(Totals.form(cell), cell);
                counts.merge(Totals.form(cell), 1, Integer::sum);
            }
        }
        first.forEach((form, cell) -> {
            int others = counts.getOrDefault(form, 1) - 1;
            issues.add(At.warning(
                    cell.chosen(),
                    code,
                    file + " has no row for this flow, " + cell.cell()
                            + (others == 0 ? "" : ", nor for " + others + " others of " + form),
                    "look for lost rows, or places and years that were exchanged"));
        });
    }

    private static void checkUnitValues(Figures figures, List<Pair> pairs, Issues issues) {
        Totals allTons = figures.totals(Attribute.TRADE);
        Totals allValues = figures.totals(Attribute.TRADE_VALUE);
        for (Pair pair : pairs) {
            Observed cell = pair.tons();
            Observed paid = pair.value();
            String form = Totals.form(cell);
            double all = allTons.in(form, Totals.year(cell));
            if (cell.value() < SHARE * all || !(cell.value() > 0) || all <= cell.value()) {
                continue;
            }
            double others = (allValues.in(form, Totals.year(cell)) - paid.value()) / (all - cell.value());
            double ratio = paid.value() / cell.value() / others;
            if (others > 0 && (ratio > TIMES || ratio < 1 / TIMES)) {
                issues.add(At.warning(
                        cell.chosen(),
                        "unit-value-of-flow",
                        "the value per ton of " + cell.cell() + " is " + At.number(ratio)
                                + " times that of the other trade",
                        "check tons and value of this flow"));
            }
        }
    }
}
