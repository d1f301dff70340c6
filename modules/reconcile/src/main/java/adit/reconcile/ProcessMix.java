package adit.reconcile;

import adit.reconcile.Balance.Term;
import adit.world.Ingredient;
import adit.world.Observed;
import adit.world.Recipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tons of a form in a place by process. With one process they are the production itself. With several, one variable each;
 * they add up to the production and start from the shares of capacity, but are not tied to them, because capacity is
 * potential, not actual, output.
 */
final class ProcessMix {

    /** σ of a tonnage that is practically free of its prior, as a share of the throughput of the place. */
    static final double FREE = 100;

    private final FormPlace key;
    private final Map<Recipe, List<Term>> tonnes = new LinkedHashMap<>();

    private ProcessMix(FormPlace key) {
        this.key = key;
    }

    /** The mix of a pair whose production is known to the nodes; its variables and its balance are added to them. */
    static ProcessMix of(FormPlace key, ProcessShares shares, BalanceCollector nodes, List<Balance> balances) {
        ProcessMix mix = new ProcessMix(key);
        Map<Recipe, Double> parts = shares.of(key.form(), key.place());
        List<Term> made = nodes.node(key).production.stream()
                .map(variable -> new Term(variable, 1))
                .toList();
        if (parts.size() == 1) {
            mix.tonnes.put(parts.keySet().iterator().next(), made);
        } else if (parts.size() > 1) {
            mix.split(parts, made, nodes, balances);
        }
        return mix;
    }

    private void split(Map<Recipe, Double> parts, List<Term> made, BalanceCollector nodes, List<Balance> balances) {
        double total = new Balance(key.form(), "", made).residual(nodes.priors());
        double sigma = FREE * Math.max(total, nodes.turnover(key));
        List<Term> terms = new ArrayList<>(made);
        parts.forEach((recipe, part) -> {
            Variable each =
                    BalanceCollector.unreported(Quantity.BY_PROCESS, key, Optional.empty(), part * total, sigma);
            int number = nodes.add(each.by(recipe.id()));
            terms.add(new Term(number, -1));
            tonnes.put(recipe, List.of(new Term(number, 1)));
        });
        balances.add(new Balance(key.form(), key.form() + " by process in " + key.place(), terms));
    }

    /** Tons by a process, as terms; none if it does not run here. */
    List<Term> by(Recipe recipe) {
        return tonnes.getOrDefault(recipe, List.of());
    }

    /** Inputs of the processes with this main output. */
    void takeInputs(BalanceCollector nodes) {
        tonnes.forEach((recipe, terms) -> {
            if (recipe.output().equals(key.form())) {
                recipe.inputs().forEach(input -> takeInput(nodes, input, terms));
            }
        });
    }

    private void takeInput(BalanceCollector nodes, Ingredient input, List<Term> terms) {
        for (Term term : terms) {
            if (nodes.isPossible(term.variable())) {
                nodes.take(
                        new FormPlace(input.form(), key.place()),
                        term.variable(),
                        input.amount().value());
            }
        }
    }

    /** The recovered amount of a by-product is at most what the output of its host allows, at the high end of the recipe. */
    void limit(Map<FormPlace, ProcessMix> hosts, BalanceCollector nodes, List<Balance> balances) {
        tonnes.forEach((recipe, terms) -> {
            ProcessMix host = hosts.get(new FormPlace(recipe.output(), key.place()));
            Optional<Observed> amount = ProcessShares.beside(recipe, key.form());
            if (amount.isPresent() && host != null && !host.by(recipe).isEmpty()) {
                balances.add(
                        limit(recipe, host.by(recipe), amount.get().estimate().high(), nodes));
            }
        });
    }

    private Balance limit(Recipe recipe, List<Term> host, double most, BalanceCollector nodes) {
        List<Term> terms = new ArrayList<>();
        host.forEach(term -> terms.add(new Term(term.variable(), most * term.coefficient())));
        by(recipe).forEach(term -> terms.add(new Term(term.variable(), -term.coefficient())));
        Balance open = new Balance(key.form(), key.form() + " beside " + recipe.id() + " in " + key.place(), terms);
        double prior = Math.max(0, open.residual(nodes.priors()));
        double sigma = FREE * open.turnover(nodes.priors());
        Variable leftOver = BalanceCollector.unreported(Quantity.LEFT_OVER, key, Optional.empty(), prior, sigma);
        terms.add(new Term(nodes.add(leftOver.by(recipe.id())), -1));
        return new Balance(open.form(), open.name(), terms);
    }
}
