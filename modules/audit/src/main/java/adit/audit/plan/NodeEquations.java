package adit.audit.plan;

import adit.basics.FormId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The operating block of "The least-cost plan" in {@code docs/plan.md}: every place is a node with balances of its own, may buy from the supplier,
 * takes from the pool and gives to it. With what each of its columns costs.
 */
final class NodeEquations {

    private final AuditInputs inputs;
    private final EquationModel model;
    private final StartEquations starts;
    private final PresentValues values;
    private final double large;
    private final Map<FormNodeYear, Integer> balances = new HashMap<>();
    private final Map<FormNodeYear, Integer> ownGoods = new HashMap<>();
    private final Map<FormNodeYear, Integer> leaving = new HashMap<>();
    private final Map<FormNodeYear, Integer> bought = new HashMap<>();
    private final Map<Integer, Double> costs = new HashMap<>();

    /** @param moved more than any plan moves of a form in a year, beside what it puts into stocks, t/y */
    NodeEquations(AuditInputs inputs, EquationModel model, StartEquations starts, PresentValues values, double moved) {
        this.inputs = inputs;
        this.model = model;
        this.starts = starts;
        this.values = values;
        large = moved + largestStocks();
        inputs.forms().forEach(form -> inputs.years().forEach(year -> addForm(form, year)));
        inputs.nodes().codes().forEach(node -> inputs.years().forEach(year -> addStock(node, year)));
        inputs.units().values().forEach(unit -> inputs.years().forEach(year -> addRun(unit, year)));
    }

    /** What members can put into their stocks in one year, and take out of them in another. */
    private double largestStocks() {
        return 2
                * inputs.nodes().codes().stream()
                        .mapToDouble(node -> inputs.years()
                                .mapToDouble(year -> inputs.largestStock(new FormNodeYear(inputs.target(), node, year)))
                                .max()
                                .orElse(0))
                        .sum();
    }

    /** Present value of one unit of each column that costs something, million US$, by column. */
    Map<Integer, Double> costs() {
        return costs;
    }

    /** {@code Σ_n out − Σ_n in ≥ 0}. */
    private void addForm(FormId form, int year) {
        int pool = model.atLeast("plan/pool/" + form + "/" + year, 0);
        inputs.nodes().codes().forEach(node -> addNode(new FormNodeYear(form, node, year), pool));
    }

    /** {@code Σ_u ρ·a + z + in − out + buy + unserved + k[t−1] − k[t] ≥ d}. */
    private void addNode(FormNodeYear key, int pool) {
        double demand = demand(key);
        int row = model.atLeast("plan/balance/" + at(key), demand);
        balances.put(key, row);
        int in = flow("in", key, large, values.freight(key.year()));
        model.put(row, in, 1);
        model.put(pool, in, -1);
        int out = flow("out", key, inputs.nodes().mayLeave(key.form(), key.node(), key.year()) > 0 ? large : 0, 0);
        model.put(row, out, -1);
        model.put(pool, out, 1);
        int scrap = flow("scrap", key, inputs.scrap(key), 0);
        model.put(row, scrap, 1);
        model.put(row, flow("unserved", key, demand, values.unserved(key.year())), 1);
        limitOut(key, out, scrap);
        buy(key, row, demand);
    }

    private double demand(FormNodeYear key) {
        return key.form().equals(inputs.target()) ? inputs.demand(key.node(), key.year()) : 0;
    }

    private static String at(FormNodeYear key) {
        return key.form() + "/" + key.node() + "/" + key.year();
    }

    private int flow(String kind, FormNodeYear key, double most, double cost) {
        return column("plan/" + kind + "/" + at(key), 0, most, cost);
    }

    private int column(String key, double least, double most, double cost) {
        int column = model.column(key, least, most);
        costs.put(column, cost);
        return column;
    }

    /** {@code out ≤ output + z}: goods of the supplier are not passed on; in a year with a ban for a part b, {@code out ≤ (1 − b)·(output + z)}. */
    private void limitOut(FormNodeYear key, int out, int scrap) {
        double free = inputs.nodes().mayLeave(key.form(), key.node(), key.year());
        ownGoods.put(key, rowOfOut("plan/own-goods/" + at(key), out, scrap, 1));
        if (free > 0 && free < 1) {
            leaving.put(key, rowOfOut("plan/leaves/" + at(key), out, scrap, free));
        }
    }

    private int rowOfOut(String key, int out, int scrap, double part) {
        int row = model.atLeast(key, 0);
        model.put(row, out, -1);
        model.put(row, scrap, part);
        return row;
    }

    /** What has a price, unless the supplier bans it; under a ban for a part b of the year, {@code buy ≤ (1 − b)·(d + intake)}. */
    private void buy(FormNodeYear key, int row, double demand) {
        double part = inputs.buyable(key.form(), key.year());
        double cost = part > 0 ? values.delivered(key.form(), key.node(), key.year()) : 0;
        int buy = flow("buy", key, part > 0 ? large : 0, cost);
        model.put(row, buy, 1);
        if (part > 0 && part < 1) {
            int limit = model.atMost("plan/bought/" + at(key), part * demand);
            model.put(limit, buy, 1);
            bought.put(key, limit);
        }
    }

    /** {@code 0 ≤ k[n,t] ≤ months / 12 · d[n,t]}, of the target form in a member. */
    private void addStock(String node, int year) {
        FormNodeYear key = new FormNodeYear(inputs.target(), node, year);
        int stock = column("plan/stock/" + node + "/" + year, 0, inputs.largestStock(key), 0);
        model.put(balance(key), stock, -1);
        if (year < inputs.question().lastYear()) {
            model.put(balance(new FormNodeYear(inputs.target(), node, year + 1)), stock, 1);
        }
    }

    private int balance(FormNodeYear key) {
        return Objects.requireNonNull(balances.get(key), key.toString());
    }

    /** {@code k · cap[u,t] ≤ a[u,t] ≤ cap[u,t]}; the lower bound only of facilities, not mines, whose inputs can all be bought all year. */
    private void addRun(AuditUnit unit, int year) {
        double most = unit.isFacility() ? unit.capacityOfFacility(year) : starts.largestCapacity(unit);
        double least = goesOn(unit, year) ? inputs.question().assumptions().keepRunning() * most : 0;
        int run = column("plan/run/" + unit.id() + "/" + year, least, most, values.running(unit, year));
        unit.perTon()
                .forEach((form, rho) -> put(new FormNodeYear(form, unit.site().node(), year), run, rho));
        if (!unit.isFacility()) {
            int capacity = model.atMost("plan/capacity/" + unit.id() + "/" + year, 0);
            model.put(capacity, run, 1);
            starts.putCapacity(capacity, unit, year, -1);
        }
    }

    private boolean goesOn(AuditUnit unit, int year) {
        return unit.isFacility() && inputs.canBuyInputs(unit, year);
    }

    /** What a ton of output makes or takes of a form, in every row in which that counts. */
    private void put(FormNodeYear key, int run, double rho) {
        putIn(balances, key, run, rho);
        if (rho > 0) {
            putIn(ownGoods, key, run, rho);
            putIn(leaving, key, run, inputs.nodes().mayLeave(key.form(), key.node(), key.year()) * rho);
        } else {
            putIn(bought, key, run, inputs.buyable(key.form(), key.year()) * rho);
        }
    }

    /** Nothing where there is no such row, as for forms that are not of the question. */
    private void putIn(Map<FormNodeYear, Integer> rows, FormNodeYear key, int column, double value) {
        Integer row = rows.get(key);
        if (row != null) {
            model.put(row, column, value);
        }
    }
}
