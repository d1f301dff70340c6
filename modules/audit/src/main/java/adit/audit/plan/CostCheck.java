package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.UnitOfMeasure;
import adit.plandata.result.Costs;
import adit.plandata.result.Costs.Payment;
import adit.plandata.result.Costs.PlaceCost;
import adit.plandata.result.FlowKind;
import adit.plandata.result.Supply;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Present values, million US$ of the first year, recomputed from starts, activity and flows. */
final class CostCheck {

    private static final double RELATIVE = 1e-9;
    private static final double NOTHING = 1e-7;

    private final AuditInputs inputs;
    private final PortfolioQuantities quantities;
    private final Costs costs;
    private final int from;
    private final PresentValues values;
    private final MaxViolation byPlace = new MaxViolation(
            "cost by place",
            "capital, running, freight, purchases, unserved",
            UnitOfMeasure.MILLION_DOLLARS,
            MaxViolation.MONEY);
    private final MaxViolation total = new MaxViolation(
            "cost in total", "total = sum over nodes", UnitOfMeasure.MILLION_DOLLARS, MaxViolation.MONEY);
    private final MaxViolation without = new MaxViolation(
            "cost without targets", "no more than with targets", UnitOfMeasure.MILLION_DOLLARS, MaxViolation.MONEY);
    private final MaxViolation payments = new MaxViolation(
            "who pays",
            "extra cost divided among members in proportion to use",
            UnitOfMeasure.MILLION_DOLLARS,
            MaxViolation.MONEY);
    private final MaxViolation capital = new MaxViolation(
            "capital by year",
            "overnight capital that members start",
            UnitOfMeasure.MILLION_DOLLARS,
            MaxViolation.MONEY);

    /** @param from first calendar year in which the targets hold */
    CostCheck(AuditInputs inputs, PortfolioQuantities quantities, Costs costs, int from) {
        this.inputs = inputs;
        this.quantities = quantities;
        this.costs = costs;
        this.from = from;
        values = new PresentValues(inputs);
    }

    List<Check> checks() {
        Map<String, PlaceCost> stated = new TreeMap<>();
        costs.byPlace().forEach(cost -> stated.put(cost.place().code(), cost));
        boolean each = stated.keySet().equals(new TreeSet<>(inputs.nodes().codes()));
        byPlace.unless(each && stated.size() == costs.byPlace().size(), () -> "nodes: " + stated.keySet());
        double sum = stated.values().stream().mapToDouble(this::check).sum();
        total.same(costs.total(), sum, () -> "total");
        double rewards = inputs.years().mapToDouble(values::reward).sum();
        without.over(costs.withoutTargets() - costs.total() - rewards, () -> "targets make it cheaper");
        checkCapital();
        checkPayments();
        double size = Math.max(inputs.worth(), Math.abs(sum));
        return List.of(
                byPlace.check(size), total.check(size), without.check(size), payments.check(size), capital.check(size));
    }

    /** Members pay in proportion to their use from the first year in which the targets hold; if these cost nothing, nobody pays. */
    private void checkPayments() {
        Map<String, Payment> stated = new TreeMap<>();
        costs.payments().forEach(one -> stated.put(one.place().code(), one));
        Set<String> members = inputs.nodes().codes().stream()
                .filter(inputs.nodes()::isMember)
                .collect(Collectors.toCollection(TreeSet::new));
        payments.unless(
                stated.keySet().equals(members) && costs.payments().size() == members.size(),
                () -> "members: " + stated.keySet());
        double all = members.stream().mapToDouble(this::use).sum();
        double extra = extra();
        for (Payment one : costs.payments()) {
            double use = use(one.place().code());
            double share = all > 0 ? use / all : 0;
            payments.unless(close(one.use(), use) && close(one.share(), share), () -> "use of " + one.place());
            payments.same(one.amount(), share * extra, () -> "payment of " + one.place());
        }
    }

    /** What the targets cost, million US$; a difference within the solver's tolerance is nothing. */
    private double extra() {
        double difference = costs.total() - costs.withoutTargets();
        double size = Math.max(Math.abs(costs.total()), Math.abs(costs.withoutTargets()));
        return Math.abs(difference) <= NOTHING * size ? 0 : difference;
    }

    private static boolean close(double stated, double recomputed) {
        return Math.abs(stated - recomputed) <= RELATIVE * Math.max(1, Math.abs(recomputed));
    }

    /** Use of the target form from the first year in which the targets hold, t. */
    private double use(String node) {
        return inputs.years()
                .filter(year -> year >= from)
                .mapToDouble(year -> inputs.demand(node, year))
                .sum();
    }

    /** Checks one node and gives what was recomputed for it. */
    private double check(PlaceCost stated) {
        String node = stated.place().code();
        double paidCapital = sumOfYears(year -> capital(node, year));
        double paidRunning = sumOfYears(year -> running(node, year));
        double paidFreight = sumOfYears(year -> tons(FlowKind.IN, node, year) * values.freight(year));
        double paidPurchases = sumOfYears(year -> purchases(node, year));
        double paidUnserved = sumOfYears(year -> tons(FlowKind.UNSERVED, node, year) * values.unserved(year));
        byPlace.same(stated.capital(), paidCapital, () -> "capital of " + node);
        byPlace.same(stated.running(), paidRunning, () -> "running of " + node);
        byPlace.same(stated.freight(), paidFreight, () -> "freight of " + node);
        byPlace.same(stated.purchases(), paidPurchases, () -> "purchases of " + node);
        byPlace.same(stated.unserved(), paidUnserved, () -> "unserved of " + node);
        byPlace.unless(stated.member() == inputs.nodes().isMember(node), () -> "membership of " + node);
        return paidCapital + paidRunning + paidFreight + paidPurchases + paidUnserved;
    }

    private double sumOfYears(java.util.function.IntToDoubleFunction value) {
        return inputs.years().mapToDouble(value).sum();
    }

    private double capital(String node, int year) {
        return ofUnits(node, unit -> quantities.start(unit, year) * values.capital(unit, year));
    }

    private double running(String node, int year) {
        return ofUnits(node, unit -> quantities.run(Supply.USE, unit, year) * values.running(unit, year));
    }

    private double ofUnits(String node, ToDoubleFunction<AuditUnit> cost) {
        return inputs.units().values().stream()
                .filter(unit -> unit.site().node().equals(node))
                .mapToDouble(cost)
                .sum();
    }

    private double purchases(String node, int year) {
        double cost = 0;
        for (FormId form : inputs.forms()) {
            double tons = quantities.flow(Supply.USE, FlowKind.BUY, form, node, year);
            cost += tons == 0 ? 0 : tons * values.delivered(form, node, year);
        }
        return cost;
    }

    private double tons(FlowKind kind, String node, int year) {
        return inputs.forms().stream()
                .mapToDouble(form -> quantities.flow(Supply.USE, kind, form, node, year))
                .sum();
    }

    private void checkCapital() {
        double started = costs.capitalByYear().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        capital.same(costs.capital(), started, () -> "all years");
        capital.unless(
                List.copyOf(costs.capitalByYear().keySet())
                        .equals(inputs.years().boxed().toList()),
                () -> "years: " + costs.capitalByYear().keySet());
        costs.capitalByYear()
                .forEach((year, stated) -> capital.same(stated, capitalOfMembers(year), () -> String.valueOf(year)));
    }

    private double capitalOfMembers(int year) {
        return quantities.capitalStarted(
                inputs, unit -> inputs.nodes().isMember(unit.site().node()), year);
    }
}
