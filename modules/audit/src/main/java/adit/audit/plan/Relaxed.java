package adit.audit.plan;

import adit.plandata.question.Question.Assumptions;
import adit.world.Recipe;
import java.util.ArrayList;
import java.util.List;

/**
 * The family of limits that is relaxed in a system of equations, by the code of the table of limits, such as {@code lead-times} or
 * {@code stage:PROCESS}.
 *
 * @param id the code; empty if none is
 */
record Relaxed(String id) {

    /** Not a relaxation but its opposite: no plants beyond the named projects. */
    static final String NAMED_PROJECTS = "named-projects";

    boolean is(String family) {
        return id.equals(family);
    }

    /** The families that a question has, as in "Binding limits" of {@code docs/plan.md}. */
    static List<String> families(AuditInputs inputs) {
        Assumptions assumed = inputs.question().assumptions();
        List<String> ids =
                new ArrayList<>(List.of("lead-times", "pipeline", "ore", "recycling", "demand", "stockpiles"));
        inputs.recipes().stream()
                .filter(recipe -> !recipe.inputs().isEmpty())
                .map(Recipe::id)
                .forEach(process -> ids.add("stage:" + process));
        addIf(inputs.hasGrowth(), "know-how", ids);
        addIf(assumed.supplierOwnedLost() && inputs.anyOwned(), "ownership", ids);
        addIf(inputs.nodes().anyBan(), "restrictions", ids);
        addIf(assumed.budget().isPresent(), "budget", ids);
        addIf(!assumed.budgetByCountry().isEmpty(), "budget-by-country", ids);
        return ids;
    }

    private static void addIf(boolean has, String id, List<String> ids) {
        if (has) {
            ids.add(id);
        }
    }
}
