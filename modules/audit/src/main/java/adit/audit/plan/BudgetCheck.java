package adit.audit.plan;

import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question.Assumptions;
import adit.runs.audit.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Budgets that the study states: {@code Σ_{u in members} capital·size·y[u,t] ≤ budget} and, by country,
 * {@code Σ_{u in r} capital·size·y[u,t] ≤ budget[r]}, in every year. There is no check of a budget that is not stated.
 */
final class BudgetCheck {

    private final AuditInputs inputs;
    private final PortfolioQuantities quantities;

    BudgetCheck(AuditInputs inputs, PortfolioQuantities quantities) {
        this.inputs = inputs;
        this.quantities = quantities;
    }

    List<Check> checks() {
        Assumptions stated = inputs.question().assumptions();
        List<Check> checks = new ArrayList<>();
        stated.budget().ifPresent(limit -> checks.add(ofMembers(limit)));
        if (!stated.budgetByCountry().isEmpty()) {
            checks.add(byCountry(stated.budgetByCountry()));
        }
        return checks;
    }

    private Check ofMembers(double limit) {
        MaxViolation violation = new MaxViolation(
                "budget", "capital started by members ≤ budget", UnitOfMeasure.MILLION_DOLLARS, MaxViolation.MONEY);
        compare(violation, "", unit -> inputs.nodes().isMember(unit.site().node()), limit);
        return violation.check(Math.max(inputs.worth(), limit));
    }

    private Check byCountry(Map<PlaceId, Double> limits) {
        MaxViolation violation = new MaxViolation(
                "budget by country",
                "capital started in a member ≤ its budget",
                UnitOfMeasure.MILLION_DOLLARS,
                MaxViolation.MONEY);
        double largest = inputs.worth();
        for (PlaceId place : limits.keySet().stream().sorted().toList()) {
            double limit = limits.getOrDefault(place, 0.0);
            compare(violation, place + " in ", unit -> unit.site().home().equals(place.code()), limit);
            largest = Math.max(largest, limit);
        }
        return violation.check(largest);
    }

    private void compare(MaxViolation violation, String where, Predicate<AuditUnit> units, double limit) {
        inputs.years()
                .forEach(year ->
                        violation.over(quantities.capitalStarted(inputs, units, year) - limit, () -> where + year));
    }
}
