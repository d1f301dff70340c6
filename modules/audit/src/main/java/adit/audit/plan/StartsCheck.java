package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Addition;
import adit.plandata.result.Portfolio.PlaceAddition;
import adit.plandata.result.Portfolio.Start;
import adit.runs.audit.Check;
import adit.world.Recipe;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts: what they state of themselves, earliest dates, projects once, further plants within their limit. */
final class StartsCheck {

    private final AuditInputs inputs;
    private final PortfolioQuantities quantities;
    private final Portfolio portfolio;
    private final Question question;
    private final MaxViolation details = new MaxViolation(
            "starts as stated",
            "capacity = amount · size; capital; name, place, process, status; first year of a place",
            "part",
            MaxViolation.ROUNDING);
    private final MaxViolation earliest = new MaxViolation(
            "earliest years",
            "y[u,t] = 0 for t < e[u], by status, lead time and owner",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);
    private final MaxViolation once = new MaxViolation(
            "built once",
            "Σ_t y[u,t] ≤ 1 for a project, or the survival of its status where the study counts it",
            "parts",
            1e-6);
    private final MaxViolation further = new MaxViolation(
            "further plants",
            "Σ y[u,t] ≤ f · N[m] for the further plants of a process in all members",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);

    private final MaxViolation additions = new MaxViolation(
            "additions",
            "capacity begun by year and process = sum of starts",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);

    StartsCheck(AuditInputs inputs, PortfolioQuantities quantities, Portfolio portfolio) {
        this.inputs = inputs;
        this.quantities = quantities;
        this.portfolio = portfolio;
        question = inputs.question();
    }

    List<Check> checks() {
        portfolio.starts().forEach(this::check);
        checkAdditions();
        inputs.units().values().stream().filter(unit -> !unit.isFacility()).forEach(this::check);
        inputs.recipes().forEach(this::checkFurther);
        double size = inputs.largestDemand();
        return List.of(details.check(), additions.check(size), earliest.check(size), once.check(), further.check(size));
    }

    private void check(Start start) {
        AuditUnit unit = inputs.units().get(start.unit());
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
                && start.place().equals(unit.site().place())
                && start.process().equals(unit.recipe().id().code())
                && start.status().equals(unit.evidence().status())
                && start.grade() == unit.evidence().grade();
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
            details.unless(
                    place.first() == firstStart(place),
                    () -> "first year of " + place.process() + " in " + place.place());
            compare(begun, key(place.place() + " " + place.process(), false), place.named());
            compare(begun, key(place.place() + " " + place.process(), true), place.further());
        }
        begun.forEach((key, tons) -> additions.over(tons, () -> key + ": not stated"));
    }

    /** The first year in which a process starts in a place; 0 if it never does. */
    private int firstStart(PlaceAddition place) {
        return portfolio.starts().stream()
                .filter(start ->
                        start.place().equals(place.place()) && start.process().equals(place.process()))
                .mapToInt(Start::year)
                .min()
                .orElse(0);
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

    private void checkFurther(Recipe recipe) {
        double limit = question.assumptions().furtherPlantsLimit() * inputs.needOf(recipe.output());
        List<AuditUnit> options = inputs.units().values().stream()
                .filter(unit -> unit.kind() == AuditUnit.Kind.FURTHER
                        && unit.recipe().id().equals(recipe.id()))
                .toList();
        inputs.years().forEach(year -> {
            double begun = options.stream()
                    .mapToDouble(unit -> quantities.start(unit, year))
                    .sum();
            further.over(begun - limit, () -> recipe.id() + " in " + year + ", limit " + limit);
        });
    }

    private void check(AuditUnit unit) {
        inputs.years().forEach(year -> {
            double start = quantities.start(unit, year);
            if (year < unit.schedule().from()) {
                earliest.over(
                        start * unit.size(),
                        () -> unit.id() + " in " + year + ", not possible before "
                                + unit.schedule().from());
            }
        });
        if (unit.kind() == AuditUnit.Kind.PROJECT) {
            double sum = inputs.years()
                    .mapToDouble(year -> quantities.start(unit, year))
                    .sum();
            once.over(sum - unit.schedule().survival(), unit::id);
        }
    }
}
