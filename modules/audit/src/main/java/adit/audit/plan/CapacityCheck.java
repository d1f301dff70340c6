package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.result.Supply;
import adit.runs.audit.Check;
import java.util.List;

/** Capacity: {@code a ≤ cap} in both blocks, plants that go on, plants that are lost in a cut-off, and know-how. */
final class CapacityCheck {

    private final AuditInputs inputs;
    private final PortfolioQuantities quantities;
    private final int first;
    private final MaxViolation use = capacity(Supply.USE);
    private final MaxViolation cut = capacity(Supply.CUT);
    private final MaxViolation kept = new MaxViolation(
            "kept running",
            "a ≥ k·cap for facilities, not mines, whose inputs can all be bought",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);
    private final MaxViolation lost = new MaxViolation(
            "lost plants",
            "a[u,t] ≤ (1 − lost[u])·cap[u,t] in the cut-off, where the supplier's firms own the share lost[u]",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);
    private final MaxViolation knowHow = new MaxViolation(
            "know-how",
            "Σ size·y[u,t] ≤ γ·Σ cap[u,t−1] + κ·firms by process",
            UnitOfMeasure.TONS_PER_YEAR,
            MaxViolation.TONS);

    private final MaxViolation newcomers = new MaxViolation(
            "newcomers",
            "Σ y[u,t] ≤ newcomers by process, over the first projects of newcomers",
            "projects",
            MaxViolation.SHARE);

    CapacityCheck(AuditInputs inputs, PortfolioQuantities quantities) {
        this.inputs = inputs;
        this.quantities = quantities;
        first = inputs.question().firstYear();
    }

    private static MaxViolation capacity(Supply supply) {
        return new MaxViolation(
                "capacity (" + supply.code() + ")",
                "a[u,t] ≤ cap[u,t] in block " + supply.code(),
                UnitOfMeasure.TONS_PER_YEAR,
                MaxViolation.TONS);
    }

    List<Check> checks() {
        for (AuditUnit unit : inputs.units().values()) {
            inputs.years().forEach(year -> check(unit, year));
        }
        inputs.growthGroups().forEach(this::checkGrowth);
        inputs.growthGroups().forEach(this::checkNewcomers);
        double size = inputs.largestDemand();
        return List.of(
                use.check(size),
                cut.check(size),
                kept.check(size),
                lost.check(size),
                knowHow.check(size),
                newcomers.check());
    }

    private void check(AuditUnit unit, int year) {
        double capacity = quantities.capacity(unit, year, first);
        double inUse = quantities.run(Supply.USE, unit, year);
        use.over(inUse - capacity, () -> unit.id() + " in " + year);
        if (unit.isFacility() && inputs.canBuyInputs(unit, year)) {
            double least = inputs.question().assumptions().keepRunning() * capacity;
            kept.over(least - inUse, () -> unit.id() + " in " + year);
        }
        double inCut = quantities.run(Supply.CUT, unit, year);
        cut.over(inCut - capacity, () -> unit.id() + " in " + year);
        if (unit.lost() > 0 && inputs.question().assumptions().supplierOwnedLost()) {
            lost.over(inCut - (1 - unit.lost()) * capacity, () -> unit.id() + " in " + year);
        }
    }

    private void checkNewcomers(String name, List<AuditUnit> group) {
        inputs.mostNewcomers(group)
                .ifPresent(most -> inputs.years().forEach(year -> {
                    double started = AuditInputs.newcomers(group).stream()
                            .mapToDouble(unit -> quantities.start(unit, year))
                            .sum();
                    newcomers.over(started - most, () -> name + " in " + year);
                }));
    }

    private void checkGrowth(String name, List<AuditUnit> group) {
        AuditInputs.GrowthLimit limit = inputs.growthOf(group);
        inputs.years().forEach(year -> {
            double added = group.stream()
                    .filter(unit -> !unit.isFacility() && !unit.schedule().whole())
                    .mapToDouble(unit -> unit.size() * quantities.start(unit, year))
                    .sum();
            double before = group.stream()
                    .mapToDouble(unit -> quantities.capacity(unit, year - 1, first))
                    .sum();
            knowHow.over(added - limit.gamma() * before - limit.kappa(), () -> name + " in " + year);
        });
    }
}
