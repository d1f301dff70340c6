package adit.study;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.runs.fields.Fields;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Recipe;
import adit.world.World;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code measured-only}: target forms that the world measures and cannot plan, because no process makes them. Everything that a plan would need is
 * reported at once, a table in each issue.
 */
final class MeasuredForms {

    /** What a plan needs of the process of a form, by table. */
    private static final List<List<String>> OF_A_PROCESS = List.of(
            List.of("processes.csv", "a process that makes it"),
            List.of("recipes.csv", "what the process takes, in tons per ton"),
            List.of("facilities.csv", "the plants that operate, with their capacity"),
            List.of("leadtimes.csv", "lead time by status, utilisation and ramp of the process"),
            List.of("growth.csv", "how fast its capacity can grow (gamma, kappa)"),
            List.of("technology_owners.csv", "the firms that master the process"),
            List.of("costs.csv", "running cost, capital cost and freight of the process"));

    private final World world;
    private final Fields fields;

    MeasuredForms(World world, Fields fields) {
        this.world = world;
        this.fields = fields;
    }

    /** Those of some forms that no process makes; what is missing for each is added to the issues. */
    Set<String> check(Set<String> forms) {
        Set<String> measured = new TreeSet<>(forms);
        measured.removeIf(form -> world.recipes().stream().anyMatch(recipe -> makes(recipe, new FormId(form))));
        if (!world.recipes().isEmpty()) {
            measured.forEach(this::tell);
            return measured;
        }
        return Set.of();
    }

    private static boolean makes(Recipe recipe, FormId form) {
        return recipe.output().equals(form)
                || recipe.byProducts().stream().anyMatch(part -> part.form().equals(form));
    }

    private void tell(String form) {
        fields.error(
                "measured-only",
                fields.line("targets"),
                "targets.form",
                form,
                "the world measures this form, but has no process that makes it, so it cannot be planned",
                "add the rows that the other errors name (CONTRIBUTING.md, Add a commodity), or run: adit dependence --form "
                        + form);
        OF_A_PROCESS.forEach(each -> lacking(each.getFirst(), form, each.getLast()));
        if (!has(Attribute.DEMAND, form, fields.findText("scenario").orElse(""))) {
            lacking(
                    "demand.csv",
                    form,
                    "demand of each place in each year of the horizon, in the scenario of the study");
        }
        if (!has(Attribute.PRICE, form, "")) {
            lacking("prices.csv", form, "its price in the country of the supplier and outside");
        }
    }

    private boolean has(Attribute attribute, String form, String scenario) {
        return world.list(attribute).stream()
                .filter(observed -> observed.cell().is(Key.FORM, form))
                .anyMatch(observed -> attribute != Attribute.DEMAND
                        || observed.cell().scenario().equals(scenario));
    }

    private void lacking(String table, String form, String what) {
        fields.issues()
                .add(Issue.error(
                        "measured-only", table, 0, "", form, "missing to plan this form: " + what, "add rows"));
    }
}
