package adit.plan.limit;

import adit.basics.PlaceId;
import adit.plan.model.CapacityExpansion;
import adit.plan.model.LimitFamily;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Question;
import java.util.List;
import java.util.Optional;

/** Budget by country: {@code Σ_{u in r} capital·size·y[u,t] ≤ budget[r]} for each member r for which the study states one, for every year. */
final class CountryBudgetLimit implements LimitFamily {

    @Override
    public String id() {
        return "budget-by-country";
    }

    @Override
    public void onStarts(CapacityExpansion starts) {
        Question question = starts.resolved().question();
        for (PlaceId member : question.members()) {
            Double millions = question.assumptions().budgetByCountry().get(member);
            if (millions != null) {
                addRows(starts, member, millions / starts.resolved().scale().money());
            }
        }
    }

    private void addRows(CapacityExpansion starts, PlaceId member, double budget) {
        ResolvedQuestion r = starts.resolved();
        for (int t = 0; t < r.years(); t++) {
            int row = starts.draft().atMost(budget, this, -1, t, id() + "/" + member + "/" + r.calendar(t));
            starts.putCapital(row, t, unit -> unit.site().reporting().equals(member));
        }
    }

    private static boolean isStated(Question question) {
        return !question.assumptions().budgetByCountry().isEmpty();
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return isStated(r.question()) ? List.of(Relaxation.ofRows(this)) : List.of();
    }

    @Override
    public Optional<String> statement(Question question) {
        return isStated(question) ? Optional.of("assumptions.budget-by-country") : Optional.empty();
    }
}
