package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
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

    @Override
    public void check(World world, Issues issues) {
        Map<List<String>, Observed> tons = byKeys(world, Attribute.TRADE);
        Map<List<String>, Observed> values = byKeys(world, Attribute.TRADE_VALUE);
        checkKeys(tons, values, "trade-without-value", "trade_values.csv", issues);
        checkKeys(values, tons, "value-without-trade", "trade.csv", issues);
        checkUnitValues(world, values, issues);
    }

    private static Map<List<String>, Observed> byKeys(World world, Attribute attribute) {
        Map<List<String>, Observed> map = new HashMap<>();
        world.list(attribute).forEach(cell -> map.put(cell.cell().keys(), cell));
        return map;
    }

    /** One warning for each form. */
    private static void checkKeys(
            Map<List<String>, Observed> stated,
            Map<List<String>, Observed> other,
            String code,
            String file,
            Issues issues) {
        Map<String, Observed> first = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> forms = other.keySet().stream().map(List::getFirst).collect(Collectors.toSet());
        stated.forEach((keys, cell) -> {
            if (forms.contains(keys.getFirst()) && !other.containsKey(keys)) {
                first.merge(keys.getFirst(), cell, (one, two) -> one.cell().compareTo(two.cell()) <= 0 ? one : two);
                counts.merge(keys.getFirst(), 1, Integer::sum);
            }
        });
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

    private static void checkUnitValues(World world, Map<List<String>, Observed> values, Issues issues) {
        Totals allTons = Totals.of(world, Attribute.TRADE);
        Totals allValues = Totals.of(world, Attribute.TRADE_VALUE);
        for (Observed cell : world.list(Attribute.TRADE)) {
            Observed paid = values.get(cell.cell().keys());
            String form = Totals.form(cell);
            double all = allTons.in(form, Totals.year(cell));
            if (paid == null || cell.value() < SHARE * all || !(cell.value() > 0) || all <= cell.value()) {
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
