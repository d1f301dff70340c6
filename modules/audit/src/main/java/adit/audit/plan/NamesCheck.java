package adit.audit.plan;

import adit.plandata.result.PlanResult.Flow;
import adit.plandata.result.PlanResult.Portfolio;
import adit.plandata.result.PlanResult.Run;
import adit.plandata.result.PlanResult.Start;
import adit.plandata.result.PlanResult.YearLevel;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Set;

/** Every entry of a portfolio refers to a unit, form, node, year, block and kind of the question, and is not below 0. */
final class NamesCheck {

    private static final Set<String> AT_NODE = Set.of("stock", "in", "out", "buy", "unserved", "scrap");
    private static final Set<String> AT_POOL = Set.of("scrap", "draw");

    private final AuditInputs inputs;
    private final Portfolio portfolio;
    private final MaxViolation names = new MaxViolation("names", "every unit, form, node, year and kind exists", "", 0);
    private final MaxViolation signs =
            new MaxViolation("not negative", "every amount is a number and at least 0", "t or part", 0);

    NamesCheck(AuditInputs inputs, Portfolio portfolio) {
        this.inputs = inputs;
        this.portfolio = portfolio;
    }

    List<Check> checks() {
        portfolio.starts().forEach(this::check);
        portfolio.runs().forEach(this::check);
        portfolio.flows().forEach(this::check);
        portfolio.years().forEach(this::check);
        List<Integer> stated =
                portfolio.years().stream().map(YearLevel::year).sorted().toList();
        names.unless(stated.equals(inputs.years().boxed().toList()), () -> "years of the levels: " + stated);
        return List.of(names.check(), signs.check());
    }

    private void check(Start start) {
        AuditUnit unit = inputs.units().get(start.unit());
        names.unless(unit != null && !unit.isFacility() && inHorizon(start.year()), start::toString);
        notNegative(start.amount(), start);
    }

    private void check(Run run) {
        boolean block =
                run.block().equals(PortfolioQuantities.USE) || run.block().equals(PortfolioQuantities.CUT);
        names.unless(block && inputs.units().containsKey(run.unit()) && inHorizon(run.year()), run::toString);
        notNegative(run.tons(), run);
    }

    private void check(Flow flow) {
        boolean known = inputs.forms().contains(flow.form()) && inHorizon(flow.year());
        names.unless(known && isKindOfItsBlock(flow), flow::toString);
        notNegative(flow.tons(), flow);
    }

    private void check(YearLevel level) {
        notNegative(level.coverage(), level);
        notNegative(level.share(), level);
        signs.over(level.coverage() - 1 - MaxViolation.SHARE, level::toString);
    }

    private boolean isKindOfItsBlock(Flow flow) {
        boolean pool = flow.node().equals(AuditNodes.POOL);
        return switch (flow.block()) {
            case PortfolioQuantities.USE ->
                AT_NODE.contains(flow.kind()) && inputs.nodes().codes().contains(flow.node());
            case PortfolioQuantities.CUT ->
                pool
                        ? AT_POOL.contains(flow.kind())
                        : flow.kind().equals("in") && inputs.nodes().bans(flow.form(), flow.node());
            default -> false;
        };
    }

    private boolean inHorizon(int year) {
        return year >= inputs.question().firstYear()
                && year <= inputs.question().lastYear();
    }

    private void notNegative(double amount, Object entry) {
        signs.over(Double.isInfinite(amount) ? Double.NaN : -amount, entry::toString);
    }
}
