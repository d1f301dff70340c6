package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.ProcessId;
import adit.plandata.result.Supply;
import adit.world.Ingredient;
import adit.world.Recipe;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A block in which all places outside the supplier trade through one pool for each form, as in "The cut-off block" and "The share of use" of
 * {@code docs/plan.md}: {@code cut} without purchases from the supplier, {@code use} with them.
 */
final class PoolEquations {

    private final AuditInputs inputs;
    private final EquationModel model;
    private final StartEquations starts;
    private final Relaxed relaxed;
    private final String supply;
    private final boolean cutOff;
    private final double large;
    private final Map<FormId, Integer> ofPool = new HashMap<>();
    private final Map<FormId, Map<String, Integer>> ofPlaces = new HashMap<>();
    private final Map<FormNodeYear, Integer> bought = new HashMap<>();
    private final Map<FormNodeYear, Integer> leaving = new HashMap<>();

    PoolEquations(AuditInputs inputs, EquationModel model, StartEquations starts, Relaxed relaxed, Supply supply) {
        this.inputs = inputs;
        this.model = model;
        this.starts = starts;
        this.relaxed = relaxed;
        this.supply = supply.code();
        cutOff = supply == Supply.CUT;
        large = large();
        inputs.forms().forEach(this::addBalances);
        inputs.years().forEach(this::addBought);
        inputs.units().values().forEach(unit -> inputs.years().forEach(year -> addRun(unit, year)));
        inputs.recipes().stream()
                .filter(this::runsWithoutUnit)
                .forEach(recipe -> inputs.years().forEach(year -> addFreeRun(recipe, year)));
    }

    /** More than any plan moves of a form in a year, t/y: all that units can take in or give, and all that demand calls for. */
    private double large() {
        double most = inputs.forms().stream().mapToDouble(inputs::needOf).sum();
        for (AuditUnit unit : inputs.units().values()) {
            double perTon =
                    unit.perTon().values().stream().mapToDouble(Math::abs).sum();
            most += starts.largestCapacity(unit) * perTon;
        }
        return 2 * most;
    }

    private void addBalances(FormId form) {
        ofPool.put(form, addRows(form.code()));
        for (String node : inputs.nodes().codes()) {
            if (inputs.nodes().bans(form, node)) {
                ofPlaces.computeIfAbsent(form, any -> new HashMap<>()).put(node, addRows(form + "/" + node));
                inputs.years().forEach(year -> addExchange(form, node, year));
            }
        }
        inputs.years().forEach(year -> addSupplies(form, year));
    }

    /** The balances of all years, one row after the other; returns the first. */
    private int addRows(String at) {
        return inputs.years()
                .map(year -> model.atLeast(supply + "/balance/" + at + "/" + year, 0))
                .reduce((first, next) -> first)
                .orElseThrow();
    }

    private void addSupplies(FormId form, int year) {
        int pool = balanceOfPool(form, year);
        supply(pool, "scrap/" + form, year, scrap(form, year));
        supply(pool, "draw/" + form, year, cutOff ? drawable(form, year) : 0);
        supply(pool, "free/" + form, year, relaxed.is("ore") && inputs.isMined(form) ? large : 0);
        supply(pool, "buy/" + form, year, isBought(form, year) ? large : 0);
    }

    private boolean isBought(FormId form, int year) {
        return !cutOff && !form.equals(inputs.target()) && inputs.buyable(form, year) > 0;
    }

    /** {@code buy ≤ (1 − b)·(what units take)} in a year with a part b of which the supplier bans the export. */
    private void addBought(int year) {
        for (FormId form : inputs.forms()) {
            if (isBought(form, year) && inputs.buyable(form, year) < 1) {
                int row = model.atMost(supply + "/bought/" + form + "/" + year, 0);
                model.put(row, model.column(supply + "/buy/" + form + "/" + year), 1);
                bought.put(new FormNodeYear(form, AuditNodes.POOL, year), row);
            }
        }
    }

    /** What a column takes of a form counts for the row of its purchases. */
    private void putIntake(FormId form, int year, int column, double rho) {
        Integer row = bought.get(new FormNodeYear(form, AuditNodes.POOL, year));
        if (row != null && rho < 0) {
            model.put(row, column, inputs.buyable(form, year) * rho);
        }
    }

    private void supply(int row, String key, int year, double most) {
        if (most > 0) {
            model.put(row, model.column(supply + "/" + key + "/" + year, most), 1);
        }
    }

    /** {@code Σ_n z[m,n,t]} of the places that do not ban the export; relaxed, all scrap that arises. */
    private double scrap(FormId form, int year) {
        double arising = inputs.scrapArising(form, year);
        return relaxed.is("recycling") && arising > 0 ? arising : inputs.scrapOfPool(form, year);
    }

    /** {@code (stock held today + Σ_members k[n,t]) / Y}, the stock that members may add counted as full if the form can be bought. */
    private double drawable(FormId form, int year) {
        var assumed = inputs.question().assumptions();
        boolean target = form.equals(inputs.target());
        boolean fills = target && inputs.buyable(form, year) == 1;
        double added = fills ? inputs.demandOfMembers(year) * assumed.stockpileMonths() / 12 : 0;
        if (target && relaxed.is("stockpiles")) {
            added = Math.max(added, inputs.demand(AuditNodes.POOL, year) * assumed.relaxedStockpileMonths() / 12);
        }
        return (inputs.stock(form, year) + added) / assumed.cutOffYears();
    }

    /** A place that bans the export of a form takes from the pool and gives nothing back. */
    private void addExchange(FormId form, String node, int year) {
        int own = balanceAt(form, node, year);
        int pool = balanceOfPool(form, year);
        String at = form + "/" + node + "/" + year;
        int in = model.column(supply + "/in/" + at, large);
        model.put(own, in, 1);
        model.put(pool, in, -1);
        int out = model.column(supply + "/out/" + at, mayLeave(form, node, year));
        model.put(own, out, -1);
        model.put(pool, out, 1);
        limitLeaving(form, node, year, out);
    }

    /** In a part of a year without the ban, what the place makes then may leave. */
    private double mayLeave(FormId form, String node, int year) {
        boolean all = relaxed.is("restrictions") || inputs.nodes().mayLeave(form, node, year) > 0;
        return all ? large : 0;
    }

    /** {@code out − (1 − b)·output ≤ 0} in a year that has a ban in a part b of it. */
    private void limitLeaving(FormId form, String node, int year, int out) {
        double free = inputs.nodes().mayLeave(form, node, year);
        if (free > 0 && free < 1 && !relaxed.is("restrictions")) {
            String key = supply + "/leaves/" + form + "/" + node + "/" + year;
            int row = model.atMost(key, 0);
            model.put(row, out, 1);
            leaving.put(new FormNodeYear(form, node, year), row);
        }
    }

    /** {@code 0 ≤ a[u,t] ≤ cap[u,t]}, and in a cut-off {@code a[u,t] ≤ (1 − lost[u])·cap[u,t]}. */
    private void addRun(AuditUnit unit, int year) {
        boolean takes = cutOff && inputs.question().assumptions().supplierOwnedLost() && !relaxed.is("ownership");
        double left = takes ? 1 - unit.lost() : 1;
        double most = unit.isFacility() ? unit.capacityOfFacility(year) : starts.largestCapacity(unit);
        boolean row = !unit.isFacility() && left > 0; // of a project, the capacity row keeps the share
        int run = model.column(supply + "/run/" + unit.id() + "/" + year, row ? most : left * most);
        unit.perTon().forEach((form, rho) -> put(form, unit.site().node(), year, run, rho));
        if (!unit.isFacility()) {
            addCapacity("capacity", unit, year, run, 1);
        }
        if (row && left < 1) {
            addCapacity("ownership", unit, year, run, left);
        }
    }

    private void addCapacity(String name, AuditUnit unit, int year, int run, double share) {
        int capacity = model.atMost(supply + "/" + name + "/" + unit.id() + "/" + year, 0);
        model.put(capacity, run, 1);
        starts.putCapacity(capacity, unit, year, -share);
    }

    private void put(FormId form, String node, int year, int column, double rho) {
        if (ofPool.containsKey(form)) {
            model.put(balanceAt(form, node, year), column, rho);
            putIntake(form, year, column, rho);
            Integer row = leaving.get(new FormNodeYear(form, node, year));
            if (row != null && rho > 0) {
                model.put(row, column, -inputs.nodes().mayLeave(form, node, year) * rho);
            }
        }
    }

    /** A stage that is relaxed, and with all scrap also the processes that take scrap. */
    private boolean runsWithoutUnit(Recipe recipe) {
        ProcessId process = recipe.id();
        return relaxed.is("stage:" + process) || (relaxed.is("recycling") && inputs.takesScrap(recipe));
    }

    private void addFreeRun(Recipe recipe, int year) {
        int run = model.column(supply + "/free-step/" + recipe.id() + "/" + year, large);
        perTon(recipe).forEach((form, rho) -> {
            model.put(balanceOfPool(form, year), run, rho);
            putIntake(form, year, run, rho);
        });
    }

    private static Map<FormId, Double> perTon(Recipe recipe) {
        Map<FormId, Double> rho = new LinkedHashMap<>();
        rho.merge(recipe.output(), 1.0, Double::sum);
        for (Ingredient input : recipe.inputs()) {
            rho.merge(input.form(), -input.amount().value(), Double::sum);
        }
        for (Ingredient beside : recipe.byProducts()) {
            rho.merge(beside.form(), beside.amount().value(), Double::sum);
        }
        return rho;
    }

    /** A bound that never binds: more than any plan moves of a form in a year, t/y. */
    double unlimited() {
        return large;
    }

    /** The balance in which a node's goods count: its own if it bans the export of the form, else that of the pool. */
    int balanceAt(FormId form, String node, int year) {
        Integer own = ofPlaces.getOrDefault(form, Map.of()).get(node);
        return own == null
                ? balanceOfPool(form, year)
                : own + year - inputs.question().firstYear();
    }

    /** The balance of the pool. */
    int balanceOfPool(FormId form, int year) {
        return Objects.requireNonNull(ofPool.get(form), form.code())
                + year
                - inputs.question().firstYear();
    }
}
