package adit.plan.audit;

import adit.basics.FormId;
import adit.plan.PlanResult.Costs;
import adit.plan.PlanResult.MemberCost;
import adit.plan.Question;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Present values, million US$ of the first year, recomputed from starts, activity and flows. */
final class CostCheck {

    private static final double MILLION = 1e6;

    /** What the objective gives for full coverage in a year, million US$; not part of the cost. */
    private static final double REWARD = 1e-7;

    private final Facts facts;
    private final Ledger ledger;
    private final Costs costs;
    private final Question.Assumptions assumed;
    private final Tally byMember =
            new Tally("cost by member", "capital, running, freight, purchases, unserved", "million US$", Tally.MONEY);
    private final Tally total = new Tally("cost in total", "total = sum over nodes", "million US$", Tally.MONEY);
    private final Tally without = new Tally(
            "cost without targets", "sum over nodes, and no more than with targets", "million US$", Tally.MONEY);
    private final Tally capital =
            new Tally("capital by year", "overnight capital that members start", "million US$", Tally.MONEY);

    CostCheck(Facts facts, Ledger ledger, Costs costs) {
        this.facts = facts;
        this.ledger = ledger;
        this.costs = costs;
        assumed = facts.question().assumptions();
    }

    List<Check> checks() {
        Map<String, MemberCost> stated = new TreeMap<>();
        costs.byMember().forEach(cost -> stated.put(cost.place().code(), cost));
        boolean each =
                stated.keySet().equals(new java.util.TreeSet<>(facts.nodes().codes()));
        byMember.unless(each && stated.size() == costs.byMember().size(), () -> "nodes: " + stated.keySet());
        double sum = stated.values().stream().mapToDouble(this::check).sum();
        total.same(costs.total(), sum, () -> "total");
        double former = costs.byMember().stream()
                .mapToDouble(MemberCost::withoutTargets)
                .sum();
        without.same(costs.withoutTargets(), former, () -> "sum over nodes");
        double rewards = facts.years().mapToDouble(this::reward).sum();
        without.over(costs.withoutTargets() - costs.total() - rewards, () -> "targets make it cheaper");
        checkCapital();
        checkMembers();
        double size = Math.max(facts.worth(), Math.abs(sum));
        return List.of(byMember.check(size), total.check(size), without.check(size), capital.check(size));
    }

    /** A part in ten million of the value of all demand not served, million US$. */
    private double reward(int year) {
        double demand = facts.nodes().codes().stream()
                .mapToDouble(node -> facts.demand(node, year))
                .sum();
        return REWARD * facts.rewardedValue() * demand / MILLION;
    }

    private void checkMembers() {
        List<MemberCost> members =
                costs.byMember().stream().filter(MemberCost::member).toList();
        double with = members.stream().mapToDouble(MemberCost::total).sum();
        double former = members.stream().mapToDouble(MemberCost::withoutTargets).sum();
        total.same(costs.members(), with, () -> "members");
        without.same(costs.membersWithoutTargets(), former, () -> "members");
        double started = costs.capitalByYear().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        capital.same(costs.capital(), started, () -> "all years");
    }

    /** Checks one node and gives what was recomputed for it. */
    private double check(MemberCost stated) {
        String node = stated.place().code();
        double paidCapital = sumOfYears(year -> capital(node, year));
        double paidRunning = sumOfYears(year -> factor(year) * running(node, year));
        double paidFreight = sumOfYears(year -> factor(year) * freight(node, year));
        double paidPurchases = sumOfYears(year -> factor(year) * purchases(node, year));
        double paidUnserved = sumOfYears(year -> factor(year) * unserved(node, year));
        byMember.same(stated.capital(), paidCapital, () -> "capital of " + node);
        byMember.same(stated.running(), paidRunning, () -> "running of " + node);
        byMember.same(stated.freight(), paidFreight, () -> "freight of " + node);
        byMember.same(stated.purchases(), paidPurchases, () -> "purchases of " + node);
        byMember.same(stated.unserved(), paidUnserved, () -> "unserved of " + node);
        byMember.unless(stated.member() == facts.nodes().isMember(node), () -> "membership of " + node);
        return paidCapital + paidRunning + paidFreight + paidPurchases + paidUnserved;
    }

    private double sumOfYears(java.util.function.IntToDoubleFunction value) {
        return facts.years().mapToDouble(value).sum();
    }

    /** {@code (1+i)^−t}, t = 0 in the first year. */
    private double factor(int year) {
        return Math.pow(1 + assumed.discountRate(), facts.question().firstYear() - year);
    }

    /** {@code Σ size·capital·y · Σ_τ q·(1+i)^−τ}, τ the years of life within the horizon, q the annuity. */
    private double capital(String node, int year) {
        double payments = 0;
        for (int paid = year; paid <= Math.min(facts.question().lastYear(), year + assumed.plantLife() - 1); paid++) {
            payments += annuity() * factor(paid);
        }
        double started = 0;
        for (AuditUnit unit : facts.units().values()) {
            if (unit.node().equals(node)) {
                started += ledger.start(unit, year) * unit.capitalOfStart();
            }
        }
        return started * payments;
    }

    /** {@code q = i / (1 − (1+i)^−L)}, or 1/L without interest. */
    private double annuity() {
        double i = assumed.discountRate();
        return i == 0 ? 1.0 / assumed.plantLife() : i / (1 - Math.pow(1 + i, -assumed.plantLife()));
    }

    private double running(String node, int year) {
        double dollars = 0;
        for (AuditUnit unit : facts.units().values()) {
            if (unit.node().equals(node)) {
                dollars += unit.running() * ledger.run(Ledger.USE, unit, year);
            }
        }
        return dollars / MILLION;
    }

    private double freight(String node, int year) {
        double tons = 0;
        for (FormId form : facts.forms()) {
            tons += ledger.flow(Ledger.USE, "in", form, node, year);
        }
        return tons * facts.lookup().freight() / MILLION;
    }

    private double purchases(String node, int year) {
        double dollars = 0;
        for (FormId form : facts.forms()) {
            double tons = ledger.flow(Ledger.USE, "buy", form, node, year);
            if (tons != 0) {
                dollars += tons * delivered(form, node);
            }
        }
        return dollars / MILLION;
    }

    /** {@code price·(1+tariff) + freight}; the tariff is the members'. */
    private double delivered(FormId form, String node) {
        double tariff = facts.nodes().isMember(node) ? assumed.tariffs().getOrDefault(form, 0.0) : 0;
        return facts.lookup().price(form).orElse(0) * (1 + tariff)
                + facts.lookup().freight();
    }

    private double unserved(String node, int year) {
        double tons = 0;
        for (FormId form : facts.forms()) {
            tons += ledger.flow(Ledger.USE, "unserved", form, node, year);
        }
        return tons * assumed.unservedValue() / MILLION;
    }

    private void checkCapital() {
        capital.unless(
                List.copyOf(costs.capitalByYear().keySet())
                        .equals(facts.years().boxed().toList()),
                () -> "years: " + costs.capitalByYear().keySet());
        costs.capitalByYear()
                .forEach((year, stated) ->
                        capital.same(stated, capitalOfMembers(facts, ledger, year), () -> String.valueOf(year)));
    }

    /** Overnight capital that members start in a year, million US$. */
    static double capitalOfMembers(Facts facts, Ledger ledger, int year) {
        return facts.units().values().stream()
                .filter(unit -> facts.nodes().isMember(unit.node()))
                .mapToDouble(unit -> ledger.start(unit, year) * unit.capitalOfStart())
                .sum();
    }
}
