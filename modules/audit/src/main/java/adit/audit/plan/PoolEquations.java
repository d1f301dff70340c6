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

    PoolEquations(AuditInputs inputs, EquationModel model, StartEquations starts, Relaxed relaxed, Supply supply) {
        this.inputs = inputs;
        this.model = model;
        this.starts = starts;
        this.relaxed = relaxed;
        this.supply = supply.code();
        cutOff = supply == Supply.CUT;
        large = large();
        inputs.forms().forEach(this::addBalances);
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
        boolean buys = !cutOff && !form.equals(inputs.target()) && inputs.buyable(form, year);
        supply(pool, "buy/" + form, year, buys ? large : 0);
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
        boolean fills = target && inputs.buyable(form, year);
        double added = fills ? inputs.demandOfMembers(year) * assumed.stockpileMonths() / 12 : 0;
        if (target && relaxed.is("stockpiles")) {
            added = Math.max(added, inputs.demand(AuditNodes.POOL, year) * assumed.relaxedStockpileMonths() / 12);
        }
        return (inputs.stock(form) + added) / assumed.cutOffYears();
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
    }

    /** With purchases, the place still serves its own demand. */
    private double mayLeave(FormId form, String node, int year) {
        if (relaxed.is("restrictions")) {
            return large;
        }
        return !cutOff && form.equals(inputs.target()) ? inputs.demand(node, year) : 0;
    }

    /** {@code 0 ≤ a[u,t] ≤ cap[u,t]}. */
    private void addRun(AuditUnit unit, int year) {
        double most = unit.isFacility() ? unit.capacityOfFacility(year) : starts.largestCapacity(unit);
        boolean lost = cutOff
                && unit.owned()
                && inputs.question().assumptions().supplierOwnedLost()
                && !relaxed.is("ownership");
        int run = model.column(supply + "/run/" + unit.id() + "/" + year, lost ? 0 : most);
        unit.perTon().forEach((form, rho) -> put(form, unit.site().node(), year, run, rho));
        if (!unit.isFacility()) {
            int capacity = model.atMost(supply + "/capacity/" + unit.id() + "/" + year, 0);
            model.put(capacity, run, 1);
            starts.putCapacity(capacity, unit, year, -1);
        }
    }

    private void put(FormId form, String node, int year, int column, double rho) {
        if (ofPool.containsKey(form)) {
            model.put(balanceAt(form, node, year), column, rho);
        }
    }

    /** A stage that is relaxed, and with all scrap also the processes that take scrap. */
    private boolean runsWithoutUnit(Recipe recipe) {
        ProcessId process = recipe.id();
        return relaxed.is("stage:" + process) || (relaxed.is("recycling") && inputs.takesScrap(recipe));
    }

    private void addFreeRun(Recipe recipe, int year) {
        int run = model.column(supply + "/free-step/" + recipe.id() + "/" + year, large);
        perTon(recipe).forEach((form, rho) -> model.put(balanceOfPool(form, year), run, rho));
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
