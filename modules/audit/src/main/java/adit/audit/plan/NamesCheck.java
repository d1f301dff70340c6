package adit.audit.plan;

import adit.plandata.result.FlowKind;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Flow;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Portfolio.Start;
import adit.plandata.result.Portfolio.YearLevel;
import adit.runs.audit.Check;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every entry of a portfolio refers to a unit, form, node, year and kind of the question, and is not below 0. */
final class NamesCheck {

    private static final Set<FlowKind> AT_NODE = EnumSet.complementOf(EnumSet.of(FlowKind.DRAW));
    private static final Set<FlowKind> AT_POOL = EnumSet.of(FlowKind.SCRAP, FlowKind.DRAW);
    private static final Set<FlowKind> AT_BAN = EnumSet.of(FlowKind.IN, FlowKind.OUT);

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
        names.unless(inputs.units().containsKey(run.unit()) && inHorizon(run.year()), run::toString);
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
        return switch (flow.supply()) {
            case USE -> AT_NODE.contains(flow.kind()) && inputs.nodes().codes().contains(flow.node());
            case CUT ->
                pool
                        ? AT_POOL.contains(flow.kind())
                        : AT_BAN.contains(flow.kind()) && inputs.nodes().bans(flow.form(), flow.node());
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
