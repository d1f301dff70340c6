package adit.plan.audit;

import adit.plan.PlanResult.Addition;
import adit.plan.PlanResult.PlaceAddition;
import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Start;
import adit.plan.Question;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts: what they state of themselves, earliest dates, projects once, further plants within their limit, budget. */
final class StartsCheck {

    private final Facts facts;
    private final Ledger ledger;
    private final Portfolio portfolio;
    private final Question question;
    private final Tally details = new Tally(
            "starts as stated",
            "capacity = amount · size; capital; name, place, process, status",
            "part",
            Tally.ROUNDING);
    private final Tally earliest =
            new Tally("earliest years", "y[u,t] = 0 for t < e[u], by status, lead time and owner", "t/y", Tally.TONS);
    private final Tally once = new Tally("built once", "Σ_t y[u,t] ≤ 1 for a project", "parts", 1e-6);
    private final Tally further =
            new Tally("further plants", "y[u,t] ≤ f · N[m] for further plants", "t/y", Tally.TONS);
    private final Tally budget = new Tally("budget", "capital started by members ≤ budget", "million US$", Tally.MONEY);

    private final Tally additions =
            new Tally("additions", "capacity begun by year and process = sum of starts", "t/y", Tally.TONS);

    StartsCheck(Facts facts, Ledger ledger, Portfolio portfolio) {
        this.facts = facts;
        this.ledger = ledger;
        this.portfolio = portfolio;
        question = facts.question();
    }

    List<Check> checks() {
        portfolio.starts().forEach(this::check);
        checkAdditions();
        facts.units().values().stream().filter(unit -> !unit.isFacility()).forEach(this::check);
        question.assumptions().budget().ifPresent(limit -> facts.years().forEach(year -> checkBudget(year, limit)));
        double size = facts.largestDemand();
        return List.of(
                details.check(),
                additions.check(size),
                earliest.check(size),
                once.check(),
                further.check(size),
                budget.check(
                        Math.max(facts.worth(), question.assumptions().budget().orElse(0))));
    }

    private void check(Start start) {
        AuditUnit unit = facts.units().get(start.unit());
        if (unit == null) {
            return;
        }
        details.sameInPart(
                start.capacity(),
                start.amount() * unit.size(),
                () -> "capacity of " + start.unit() + " in " + start.year());
        details.sameInPart(
                start.capital(),
                start.amount() * unit.capitalOfStart(),
                () -> "capital of " + start.unit() + " in " + start.year());
        boolean described = start.name().equals(unit.name())
                && start.place().equals(unit.place())
                && start.process().equals(unit.recipe().id().code())
                && start.status().equals(unit.status())
                && start.grade() == unit.grade();
        details.unless(described, () -> "description of " + start.unit() + " in " + start.year());
    }

    private void checkAdditions() {
        Map<String, Double> begun = new TreeMap<>();
        for (Start start : portfolio.starts()) {
            boolean further = start.status().equals("option");
            begun.merge(key(start.year(), start.process(), further), start.capacity(), Double::sum);
        }
        for (Addition addition : portfolio.additions()) {
            compare(begun, key(addition.year(), addition.process(), false), addition.named());
            compare(begun, key(addition.year(), addition.process(), true), addition.further());
        }
        begun.forEach((key, tons) -> additions.over(tons, () -> key + ": not stated"));
        checkPlaces();
    }

    private void checkPlaces() {
        Map<String, Double> begun = new TreeMap<>();
        for (Start start : portfolio.starts()) {
            if (start.year() <= portfolio.from()) {
                boolean further = start.status().equals("option");
                begun.merge(key(start.place() + " " + start.process(), further), start.capacity(), Double::sum);
            }
        }
        for (PlaceAddition place : portfolio.places()) {
            compare(begun, key(place.place() + " " + place.process(), false), place.named());
            compare(begun, key(place.place() + " " + place.process(), true), place.further());
        }
        begun.forEach((key, tons) -> additions.over(tons, () -> key + ": not stated"));
    }

    private static String key(String what, boolean further) {
        return what + (further ? ", further plants" : ", named projects");
    }

    private void compare(Map<String, Double> begun, String key, double stated) {
        Double found = begun.remove(key);
        additions.same(stated, found == null ? 0 : found, () -> key);
    }

    private static String key(int year, String process, boolean further) {
        return key(process + " in " + year, further);
    }

    private void check(AuditUnit unit) {
        double limit = question.assumptions().furtherPlantsLimit()
                * facts.needOf(unit.recipe().output());
        facts.years().forEach(year -> {
            double start = ledger.start(unit, year);
            if (year < unit.from()) {
                earliest.over(
                        start * unit.size(), () -> unit.id() + " in " + year + ", not possible before " + unit.from());
            }
            if (unit.kind() == AuditUnit.Kind.FURTHER) {
                further.over(start - limit, () -> unit.id() + " in " + year + ", limit " + limit);
            }
        });
        if (unit.kind() == AuditUnit.Kind.PROJECT) {
            double sum =
                    facts.years().mapToDouble(year -> ledger.start(unit, year)).sum();
            once.over(sum - 1, unit::id);
        }
    }

    private void checkBudget(int year, double limit) {
        budget.over(CostCheck.capitalOfMembers(facts, ledger, year) - limit, () -> String.valueOf(year));
    }
}
