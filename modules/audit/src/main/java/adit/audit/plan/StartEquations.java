package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.PlaceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Starts of projects and further plants and what limits them, as in "Existing capacity" of {@code docs/plan.md}: dates, a project once,
 * know-how and budgets.
 */
final class StartEquations {

    private final AuditInputs inputs;
    private final EquationModel model;
    private final Relaxed relaxed;
    private final Map<String, Integer> firstColumn = new HashMap<>();

    StartEquations(AuditInputs inputs, EquationModel model, Relaxed relaxed) {
        this.inputs = inputs;
        this.model = model;
        this.relaxed = relaxed;
        options().forEach(this::addStarts);
        addFurtherPlants();
        if (!relaxed.is("know-how")) {
            addKnowHow();
        }
        addBudgets();
    }

    private List<AuditUnit> options() {
        return inputs.units().values().stream()
                .filter(unit -> !unit.isFacility())
                .toList();
    }

    /** {@code y[u,t]}, 0 before {@code e[u]}; for a project {@code Σ_t y[u,t] ≤ survival[u]}. */
    private void addStarts(AuditUnit unit) {
        double most = largestStart(unit);
        firstColumn.put(unit.id(), model.columns());
        inputs.years()
                .forEach(year -> model.column("start/" + unit.id() + "/" + year, year < earliest(unit) ? 0 : most));
        if (unit.kind() == AuditUnit.Kind.PROJECT) {
            int once = model.atMost("once/" + unit.id(), most * unit.schedule().survival());
            inputs.years().forEach(year -> model.put(once, column(unit, year), 1));
        }
    }

    private int earliest(AuditUnit unit) {
        return relaxed.is("lead-times")
                ? inputs.question().firstYear()
                : unit.schedule().from();
    }

    /** A whole project; for further plants {@code f · N[m]}, t/y. */
    private double largestStart(AuditUnit unit) {
        if (unit.kind() == AuditUnit.Kind.PROJECT) {
            return relaxed.is("pipeline") ? 2 : 1;
        }
        FormId output = unit.recipe().output();
        return relaxed.is(Relaxed.NAMED_PROJECTS)
                ? 0
                : inputs.question().assumptions().furtherPlantsLimit() * inputs.needOf(output);
    }

    /** A bound on the capacity of a unit that the other equations imply, t/y: a project starts once, further plants every year. */
    double largestCapacity(AuditUnit unit) {
        double ramp = unit.schedule().ramp().stream()
                .mapToDouble(share -> share)
                .max()
                .orElse(0);
        double starts = switch (unit.kind()) {
            case FACILITY -> 1;
            case PROJECT -> largestStart(unit);
            case FURTHER -> inputs.question().years() * largestStart(unit);
        };
        return unit.size() * ramp * starts;
    }

    /** {@code Σ y[u,t] ≤ f·N[m]} over the further plants of a process in all members. */
    private void addFurtherPlants() {
        Map<String, List<AuditUnit>> byProcess = new TreeMap<>();
        options().stream()
                .filter(unit -> unit.kind() == AuditUnit.Kind.FURTHER)
                .forEach(unit -> byProcess
                        .computeIfAbsent(unit.recipe().id().code(), any -> new ArrayList<>())
                        .add(unit));
        byProcess.forEach((process, group) -> inputs.years().forEach(year -> {
            double most = inputs.question().assumptions().furtherPlantsLimit()
                    * inputs.needOf(group.getFirst().recipe().output());
            int row = model.atMost("further/" + process + "/" + year, most);
            group.forEach(unit -> model.put(row, column(unit, year), 1));
        }));
    }

    private void addKnowHow() {
        inputs.growthGroups().forEach((key, group) -> inputs.years().forEach(year -> addKnowHow(key, group, year)));
        inputs.growthGroups().forEach(this::addNewcomers);
    }

    /** {@code Σ_u y[u,t] ≤ newcomers} over the first projects of newcomers. */
    private void addNewcomers(String key, List<AuditUnit> group) {
        List<AuditUnit> first = AuditInputs.newcomers(group);
        OptionalDouble most = inputs.mostNewcomers(group);
        if (!first.isEmpty() && most.isPresent()) {
            inputs.years().forEach(year -> {
                int row = model.atMost("newcomers/" + key + "/" + year, most.getAsDouble());
                first.forEach(unit -> model.put(row, column(unit, year), 1));
            });
        }
    }

    /** {@code Σ_u size[u]·y[u,t] − γ·Σ_u cap[u,t−1] ≤ κ·firms}; what runs already is a number on the right. */
    private void addKnowHow(String key, List<AuditUnit> group, int year) {
        AuditInputs.GrowthLimit limit = inputs.growthOf(group);
        double inBeing = group.stream()
                .filter(AuditUnit::isFacility)
                .mapToDouble(unit -> unit.capacityOfFacility(year - 1))
                .sum();
        int row = model.atMost("know-how/" + key + "/" + year, limit.kappa() + limit.gamma() * inBeing);
        for (AuditUnit unit : group) {
            if (!unit.isFacility()) {
                putCapacity(row, unit, year - 1, -limit.gamma());
                if (!unit.schedule().whole()) {
                    model.put(row, column(unit, year), unit.size());
                }
            }
        }
    }

    private void addBudgets() {
        var assumed = inputs.question().assumptions();
        if (assumed.budget().isPresent() && !relaxed.is("budget")) {
            addBudget(
                    "budget",
                    assumed.budget().getAsDouble(),
                    unit -> inputs.nodes().isMember(unit.site().home()));
        }
        if (!relaxed.is("budget-by-country")) {
            for (PlaceId member : inputs.question().members()) {
                Optional.ofNullable(assumed.budgetByCountry().get(member))
                        .ifPresent(budget -> addBudget(
                                "budget-by-country/" + member,
                                budget,
                                unit -> unit.site().home().equals(member.code())));
            }
        }
    }

    /** {@code Σ_u capital[u]·size[u]·y[u,t] ≤ budget}, million US$. */
    private void addBudget(String key, double budget, Predicate<AuditUnit> units) {
        inputs.years().forEach(year -> {
            int row = model.atMost(key + "/" + year, budget);
            options().stream().filter(units).forEach(unit -> model.put(row, column(unit, year), unit.capitalOfStart()));
        });
    }

    /** Adds {@code factor · cap[u,t]} of a project or of further plants to a row. */
    void putCapacity(int row, AuditUnit unit, int year, double factor) {
        for (int from = inputs.question().firstYear(); from <= year; from++) {
            double part = unit.size() * unit.shareOfStart(from, year);
            model.put(row, column(unit, from), factor * part);
        }
    }

    /** The columns of a unit follow each other, year by year. */
    private int column(AuditUnit unit, int year) {
        return Objects.requireNonNull(firstColumn.get(unit.id()), unit.id())
                + year
                - inputs.question().firstYear();
    }
}
