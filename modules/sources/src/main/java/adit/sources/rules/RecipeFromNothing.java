package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code recipe-from-nothing}: a process without inputs that is not a mine, or one whose outputs weigh more than its inputs.
 *
 * <p>A process is a mine if the stage of its main output has the role {@code mining} or {@code host}. Masses are compared only where the forms of a
 * process have one basis, and not where the stage of the main output has the role {@code product}: a magnet holds iron that no input
 * counts. A thousandth is allowed for rounding. Where sources disagree the largest input and the smallest output count.
 */
final class RecipeFromNothing implements WorldRule {

    private static final double ROUNDING = 1.001;

    @Override
    public void check(TableSet tables, Issues issues) {
        Chain chain = Chain.of(tables);
        Map<String, List<Row>> byProcess =
                chain.ingredients().stream().collect(Collectors.groupingBy(row -> row.text("process")));
        for (Row process : chain.processes().values()) {
            check(process, byProcess.getOrDefault(process.text("process"), List.of()), chain, issues);
        }
    }

    private static void check(Row process, List<Row> ingredients, Chain chain, Issues issues) {
        String output = process.text("output");
        Stage.Role role = chain.role(output);
        if (!chain.knows(output) || role.mayComeFromNothing()) {
            return;
        }
        if (ingredients.stream().noneMatch(Chain::isInput)) {
            if (chain.whole()) {
                reportNoInputs(process, issues);
            }
        } else if (role != Stage.Role.PRODUCT && haveOneBasis(process, ingredients, chain)) {
            checkMasses(process, ingredients, issues);
        }
    }

    private static boolean haveOneBasis(Row process, List<Row> ingredients, Chain chain) {
        Set<String> bases =
                ingredients.stream().map(row -> chain.basis(row.text("form"))).collect(Collectors.toSet());
        bases.add(chain.basis(process.text("output")));
        return bases.size() == 1;
    }

    private static void checkMasses(Row process, List<Row> ingredients, Issues issues) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        Map<String, Double> outputs = new LinkedHashMap<>();
        for (Row row : ingredients) {
            if (Chain.isInput(row)) {
                inputs.merge(row.text("form"), row.number("value"), Math::max);
            } else {
                outputs.merge(row.text("form"), row.number("value"), Math::min);
            }
        }
        double in = sum(inputs);
        double out = 1 + sum(outputs);
        if (out > in * ROUNDING) { // false if one of the numbers is none
            reportMasses(process, in, out, issues);
        }
    }

    private static double sum(Map<String, Double> tons) {
        return tons.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void reportNoInputs(Row process, Issues issues) {
        issues.add(process.at("process")
                .error(
                        "recipe-from-nothing",
                        "the process has no inputs, but its output " + process.text("output") + " is not mined",
                        "add its inputs to recipes.csv, or correct the stage of " + process.text("output")));
    }

    private static void reportMasses(Row process, double in, double out, Issues issues) {
        issues.add(process.at("process")
                .error(
                        "recipe-from-nothing",
                        "the process makes " + out + " t of outputs from " + in + " t of inputs",
                        "check the units in recipes.csv: tons for one ton of the main output, losses included"));
    }
}
