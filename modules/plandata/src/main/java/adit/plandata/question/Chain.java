package adit.plandata.question;

import adit.basics.FormId;
import adit.basics.ProcessId;
import adit.world.Ingredient;
import adit.world.Recipe;
import adit.world.World;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms and processes that lead to some forms, numbered for arithmetic.
 *
 * <p>Forms and processes keep the order of the world, so that the same world gives the same numbers.
 */
public final class Chain {

    private final List<FormId> forms;
    private final Map<FormId, Integer> formIndex = new HashMap<>();
    private final List<Step> steps;
    private final Map<ProcessId, Integer> stepIndex = new HashMap<>();

    /**
     * A form and how much of it moves per ton of main output.
     *
     * @param form number of the form
     * @param amount t per t of main output
     */
    public record Part(int form, double amount) {}

    /**
     * A process by numbers.
     *
     * @param id its code
     * @param name its name
     * @param output number of its main output
     * @param inputs the inputs
     * @param byProducts the by-products
     */
    public record Step(ProcessId id, String name, int output, List<Part> inputs, List<Part> byProducts) {

        /** True if it has no inputs: a mine. */
        public boolean isMine() {
            return inputs.isEmpty();
        }
    }

    private Chain(World world, Set<FormId> wanted) {
        forms = world.forms().stream()
                .map(adit.world.Form::id)
                .filter(wanted::contains)
                .toList();
        forms.forEach(form -> formIndex.put(form, formIndex.size()));
        steps = world.recipes().stream()
                .filter(recipe -> formIndex.containsKey(recipe.output()))
                .sorted(Comparator.comparingInt((Recipe recipe) -> form(recipe.output()))
                        .thenComparing(Recipe::id))
                .map(this::step)
                .toList();
        steps.forEach(step -> stepIndex.put(step.id(), stepIndex.size()));
    }

    /** Everything upstream of {@code ends}: the recipes that make them, also as by-products, and the inputs of these recipes. */
    public static Chain upstreamOf(World world, Collection<FormId> ends) {
        Set<FormId> seen = new LinkedHashSet<>(ends);
        Deque<FormId> open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            FormId wanted = open.removeFirst();
            for (Recipe recipe : world.recipes()) {
                if (makes(recipe, wanted)) {
                    all(recipe).stream().filter(seen::add).forEach(open::addLast);
                }
            }
        }
        return new Chain(world, seen);
    }

    private static boolean makes(Recipe recipe, FormId form) {
        return recipe.output().equals(form)
                || recipe.byProducts().stream().anyMatch(part -> part.form().equals(form));
    }

    private static List<FormId> all(Recipe recipe) {
        List<FormId> forms = new java.util.ArrayList<>();
        forms.add(recipe.output());
        recipe.inputs().forEach(part -> forms.add(part.form()));
        recipe.byProducts().forEach(part -> forms.add(part.form()));
        return forms;
    }

    private Step step(Recipe recipe) {
        return new Step(
                recipe.id(), recipe.name(), form(recipe.output()), parts(recipe.inputs()), parts(recipe.byProducts()));
    }

    private List<Part> parts(List<Ingredient> ingredients) {
        return ingredients.stream()
                .map(part -> new Part(form(part.form()), part.amount().value()))
                .toList();
    }

    /** The forms, by number. */
    public List<FormId> forms() {
        return forms;
    }

    /** The processes, by number: in the order of the forms that they make, then by code. */
    public List<Step> steps() {
        return steps;
    }

    /** Number of a form; throws {@link IllegalArgumentException} if it is not in the chain. */
    public int form(FormId form) {
        Integer number = formIndex.get(form);
        if (number == null) {
            throw new IllegalArgumentException(form + " is not in the chain");
        }
        return number;
    }

    /** Number of a process, or -1 if it is not in the chain. */
    public int findStep(ProcessId process) {
        return stepIndex.getOrDefault(process, -1);
    }
}
