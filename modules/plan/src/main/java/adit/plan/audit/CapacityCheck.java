package adit.plan.audit;

import adit.basics.ProcessId;
import adit.runs.audit.Check;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Recipe;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Capacity: {@code a ≤ cap} in both blocks, plants that go on, plants that are lost in a cut-off, and know-how. */
final class CapacityCheck {

    private final Facts facts;
    private final Ledger ledger;
    private final int first;
    private final Map<String, Limit> limits = new LinkedHashMap<>();
    private final Tally use = capacity(Ledger.USE);
    private final Tally cut = capacity(Ledger.CUT);
    private final Tally kept = new Tally(
            "kept running", "a ≥ k·cap for facilities, not mines, whose inputs can all be bought", "t/y", Tally.TONS);
    private final Tally lost =
            new Tally("lost plants", "a[u,t] = 0 in the cut-off for plants of the supplier's firms", "t/y", Tally.TONS);
    private final Tally knowHow =
            new Tally("know-how", "Σ size·y[u,t] ≤ γ·Σ cap[u,t−1] + κ by place and class", "t/y", Tally.TONS);

    /** Limits of a class of know-how: γ, share a year, and κ, t/y each year. */
    private record Limit(double gamma, double kappa) {}

    CapacityCheck(World world, Facts facts, Ledger ledger) {
        this.facts = facts;
        this.ledger = ledger;
        first = facts.question().firstYear();
        for (Recipe recipe : world.recipes()) {
            if (facts.forms().contains(recipe.output())) {
                addLimit(recipe.skill(), growth(world, recipe.id(), "gamma"), growth(world, recipe.id(), "kappa"));
            }
        }
    }

    private static Tally capacity(String block) {
        return new Tally("capacity (" + block + ")", "a[u,t] ≤ cap[u,t] in block " + block, "t/y", Tally.TONS);
    }

    private static Optional<Double> growth(World world, ProcessId process, String item) {
        return world.find(Attribute.GROWTH, process, item)
                .or(() -> world.find(Attribute.GROWTH, "*", item))
                .map(Observed::value);
    }

    private void addLimit(String skill, Optional<Double> gamma, Optional<Double> kappa) {
        if (gamma.isPresent() && kappa.isPresent()) {
            limits.put(skill, new Limit(gamma.get(), kappa.get()));
        }
    }

    List<Check> checks() {
        for (AuditUnit unit : facts.units().values()) {
            facts.years().forEach(year -> check(unit, year));
        }
        bySkillAndHome().forEach(this::checkGrowth);
        double size = facts.largestDemand();
        return List.of(use.check(size), cut.check(size), kept.check(size), lost.check(size), knowHow.check(size));
    }

    private void check(AuditUnit unit, int year) {
        double capacity = ledger.capacity(unit, year, first);
        double inUse = ledger.run(Ledger.USE, unit, year);
        use.over(inUse - capacity, () -> unit.id() + " in " + year);
        if (unit.isFacility() && canBuyInputs(unit, year)) {
            double least = facts.question().assumptions().keepRunning() * capacity;
            kept.over(least - inUse, () -> unit.id() + " in " + year);
        }
        double inCut = ledger.run(Ledger.CUT, unit, year);
        cut.over(inCut - capacity, () -> unit.id() + " in " + year);
        if (unit.owned() && facts.question().assumptions().supplierOwnedLost()) {
            lost.over(inCut, () -> unit.id() + " in " + year);
        }
    }

    private boolean canBuyInputs(AuditUnit unit, int year) {
        return !unit.recipe().inputs().isEmpty()
                && unit.recipe().inputs().stream().allMatch(input -> facts.buyable(input.form(), year));
    }

    private Map<String, List<AuditUnit>> bySkillAndHome() {
        Map<String, List<AuditUnit>> groups = new LinkedHashMap<>();
        for (AuditUnit unit : facts.units().values()) {
            groups.computeIfAbsent(unit.recipe().skill() + " in " + unit.home(), key -> new ArrayList<>())
                    .add(unit);
        }
        return groups;
    }

    private void checkGrowth(String name, List<AuditUnit> group) {
        Limit limit = limits.get(group.getFirst().recipe().skill());
        if (limit == null) {
            return;
        }
        facts.years().forEach(year -> {
            double added = group.stream()
                    .filter(unit -> !unit.isFacility() && !unit.committed())
                    .mapToDouble(unit -> unit.size() * ledger.start(unit, year))
                    .sum();
            double before = group.stream()
                    .mapToDouble(unit -> ledger.capacity(unit, year - 1, first))
                    .sum();
            knowHow.over(added - limit.gamma() * before - limit.kappa(), () -> name + " in " + year);
        });
    }
}
