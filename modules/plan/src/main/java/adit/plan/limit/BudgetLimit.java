package adit.plan.limit;

import adit.plan.model.CapacityExpansion;
import adit.plan.model.LimitFamily;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Question;
import java.util.List;
import java.util.Optional;

/** Budget: {@code Σ capital·size·y[u,t] ≤ budget} over units in members, for every year, if the study states one. */
final class BudgetLimit implements LimitFamily {

    @Override
    public String id() {
        return "budget";
    }

    @Override
    public void onStarts(CapacityExpansion starts) {
        ResolvedQuestion r = starts.resolved();
        r.budget().ifPresent(budget -> {
            for (int t = 0; t < r.years(); t++) {
                int row = starts.draft().atMost(budget, this, -1, t, id() + "/" + r.calendar(t));
                starts.putCapital(
                        row,
                        t,
                        unit -> r.nodes().get(r.node(unit.site().reporting())).member());
            }
        });
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return r.budget().isPresent() ? List.of(Relaxation.ofRows(this)) : List.of();
    }

    @Override
    public Optional<String> statement(Question question) {
        return question.assumptions().budget().stream()
                .mapToObj(any -> "assumptions.budget")
                .findFirst();
    }
}
