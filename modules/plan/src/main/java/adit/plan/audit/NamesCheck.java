package adit.plan.audit;

import adit.plan.PlanResult.Flow;
import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Run;
import adit.plan.PlanResult.Start;
import adit.plan.PlanResult.YearLevel;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Set;

/** Every entry of a portfolio refers to a unit, form, node, year, block and kind of the question, and is not below 0. */
final class NamesCheck {

    private static final Set<String> AT_NODE = Set.of("stock", "in", "out", "buy", "unserved", "scrap");
    private static final Set<String> AT_POOL = Set.of("scrap", "draw");

    private final Facts facts;
    private final Portfolio portfolio;
    private final Tally names = new Tally("names", "every unit, form, node, year and kind exists", "", 0);
    private final Tally signs = new Tally("not negative", "every amount is a number and at least 0", "t or part", 0);

    NamesCheck(Facts facts, Portfolio portfolio) {
        this.facts = facts;
        this.portfolio = portfolio;
    }

    List<Check> checks() {
        portfolio.starts().forEach(this::check);
        portfolio.runs().forEach(this::check);
        portfolio.flows().forEach(this::check);
        portfolio.years().forEach(this::check);
        List<Integer> stated =
                portfolio.years().stream().map(YearLevel::year).sorted().toList();
        names.unless(stated.equals(facts.years().boxed().toList()), () -> "years of the levels: " + stated);
        return List.of(names.check(), signs.check());
    }

    private void check(Start start) {
        AuditUnit unit = facts.units().get(start.unit());
        names.unless(unit != null && !unit.isFacility() && inHorizon(start.year()), start::toString);
        notNegative(start.amount(), start);
    }

    private void check(Run run) {
        boolean block = run.block().equals(Ledger.USE) || run.block().equals(Ledger.CUT);
        names.unless(block && facts.units().containsKey(run.unit()) && inHorizon(run.year()), run::toString);
        notNegative(run.tons(), run);
    }

    private void check(Flow flow) {
        boolean known = facts.forms().contains(flow.form()) && inHorizon(flow.year());
        names.unless(known && isKindOfItsBlock(flow), flow::toString);
        notNegative(flow.tons(), flow);
    }

    private void check(YearLevel level) {
        notNegative(level.coverage(), level);
        notNegative(level.share(), level);
        signs.over(level.coverage() - 1 - Tally.SHARE, level::toString);
    }

    private boolean isKindOfItsBlock(Flow flow) {
        boolean pool = flow.node().equals(Nodes.POOL);
        return switch (flow.block()) {
            case Ledger.USE ->
                AT_NODE.contains(flow.kind()) && facts.nodes().codes().contains(flow.node());
            case Ledger.CUT ->
                pool
                        ? AT_POOL.contains(flow.kind())
                        : flow.kind().equals("in") && facts.nodes().bans(flow.form(), flow.node());
            default -> false;
        };
    }

    private boolean inHorizon(int year) {
        return year >= facts.question().firstYear() && year <= facts.question().lastYear();
    }

    private void notNegative(double amount, Object entry) {
        signs.over(Double.isInfinite(amount) ? Double.NaN : -amount, entry::toString);
    }
}
