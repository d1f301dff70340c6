package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.Chain;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * {@code more-out-than-in}: a process gives more of a substance than it takes. {@code little-of-it}: a warning, because it gives less than a
 * fifth.
 *
 * <p>The substances of a form are those of {@code contents.csv}; if the form has none there, its substance ({@code forms.csv}), which weighs as much
 * as the form, or its basis in worlds without that column. Mines and hosts take their substances from the ground and are left out, and so is a
 * substance that no input contains according to these tables. Where sources disagree the largest input and the smallest output count, and the ends of the
 * contents that favour the process; a thousandth is allowed for rounding.
 */
public final class SubstanceBalance implements WorldRule {

    private static final double ROUNDING = 1.001;
    private static final double LEAST_YIELD = 0.2;

    @Override
    public Set<String> needs() {
        return Set.of("forms", "processes", "recipes", "contents", "stages");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        Chain chain = Chain.of(tables);
        Contents contents = Contents.of(tables);
        Map<String, List<Row>> byProcess =
                chain.ingredients().stream().collect(Collectors.groupingBy(row -> row.text("process")));
        for (Row process : chain.processes().values()) {
            List<Row> ingredients = byProcess.getOrDefault(process.text("process"), List.of());
            if (!chain.role(process.text("output")).mayComeFromNothing()
                    && ingredients.stream().anyMatch(Chain::isInput)) {
                check(process, ingredients, contents, issues);
            }
        }
    }

    private static void check(Row process, List<Row> ingredients, Contents contents, Issues issues) {
        Map<String, Double> inputs = new HashMap<>();
        Map<String, Double> outputs = new HashMap<>();
        outputs.put(process.text("output"), 1.0);
        for (Row row : ingredients) {
            boolean input = Chain.isInput(row);
            (input ? inputs : outputs).merge(row.text("form"), row.number("value"), input ? Math::max : Math::min);
        }
        Set<String> forms = new HashSet<>(inputs.keySet());
        forms.addAll(outputs.keySet());
        if (!contents.areComparable(forms)) {
            return;
        }
        for (String substance : new TreeSet<>(contents.substances(outputs.keySet()))) {
            double in = sum(inputs, substance, contents, true);
            double out = sum(outputs, substance, contents, false);
            if (in > 0 && out > in * ROUNDING) {
                report(process, substance, in, out, issues);
            } else if (out < in * LEAST_YIELD) {
                warn(process, substance, in, out, issues);
            }
        }
    }

    private static double sum(Map<String, Double> tons, String substance, Contents contents, boolean high) {
        return tons.entrySet().stream()
                .mapToDouble(each -> each.getValue() * contents.share(each.getKey(), substance, high))
                .sum();
    }

    private static void report(Row process, String substance, double in, double out, Issues issues) {
        issues.add(
                process.at("process")
                        .error(
                                "more-out-than-in",
                                "the process makes " + tons(out) + " t of " + substance + " from " + tons(in) + " t",
                                "check the amounts and units in recipes.csv: tons for one ton of the main output, losses included"));
    }

    private static void warn(Row process, String substance, double in, double out, Issues issues) {
        issues.add(process.at("process")
                .warning(
                        "little-of-it",
                        "the process makes only " + tons(out) + " t of " + substance + " from " + tons(in) + " t",
                        "check the amounts and units in recipes.csv"));
    }

    private static String tons(double tons) {
        return new java.math.BigDecimal(tons)
                .round(new java.math.MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
