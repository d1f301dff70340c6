package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.Chain;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code recipe-from-nothing}: a process without inputs that is not a mine. A process is a mine if the stage of its main output has the role
 * {@code mining} or {@code host}.
 */
public final class RecipeFromNothing implements WorldRule {

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
        }
    }

    private static void reportNoInputs(Row process, Issues issues) {
        issues.add(process.at("process")
                .error(
                        "recipe-from-nothing",
                        "the process has no inputs, but its output " + process.text("output") + " is not mined",
                        "add its inputs to recipes.csv, or correct the stage of " + process.text("output")));
    }
}
