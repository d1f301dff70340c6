package adit.audit.plan;

import adit.math.lp.LinearModel;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.YearLevel;
import adit.plandata.result.Proof;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Recomputes the claims of a plan from world, question and the plan's own numbers. The equations are in
 * {@code docs/plan.md}; no solver is used.
 */
public final class PlanAudit {

    private PlanAudit() {}

    /**
     * Audits a plan.
     *
     * @param folder the world as it is; the figures that the question replaces are replaced here again
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs, so that there is no plan to audit
     */
    public static AuditReport audit(World folder, Question question, PlanClaims claims) {
        AuditOverrides overrides = new AuditOverrides(folder, question);
        World world = overrides.own();
        MaxViolation missing = new MaxViolation("parameters", "the world has every parameter", "", 0);
        AuditInputs inputs = new AuditInputs(world, question, missing);
        ProofsCheck proofs = new ProofsCheck(inputs, levels(claims));
        List<Check> checks = new ArrayList<>();
        claims.portfolio().ifPresent(portfolio -> checks.addAll(ofPortfolio(inputs, claims, portfolio, proofs)));
        checks.addAll(proofs.checks());
        checks.addAll(new VerdictCheck(question, claims, proofs).checks());
        checks.addAll(new CurveCheck(inputs, claims, proofs).checks());
        checks.addAll(new LimitsCheck(inputs, claims, proofs).checks());
        checks.addAll(new KnowHowCheck(inputs, claims, world).checks());
        checks.addAll(new ProjectsCheck(inputs, claims, proofs).checks());
        if (question.assumptions().projectRecord()
                || !claims.projects().record().isEmpty()) {
            checks.add(new ProjectRecordCheck(inputs, world)
                    .check(claims.projects().record()));
        }
        checks.addAll(new NearOptimalCheck(inputs, claims).checks());
        claims.range().ifPresent(range -> checks.addAll(new RangeCheck(inputs, claims, range).checks(world)));
        checks.addAll(CostRangeCheck.of(claims));
        checks.add(new DivisionCheck(inputs, claims.divisions()).check());
        checks.add(new EvidenceCheck(inputs, claims.evidence(), claims.portfolio()).check(world));
        if (!question.overrides().isEmpty() || !claims.overrides().isEmpty()) {
            checks.addFirst(overrides.check(claims.overrides()));
        }
        checks.addFirst(missing.check());
        List<String> open = new ArrayList<>(BoundsCheck.notAudited());
        claims.nearOptimal().ifPresent(stated -> open.add("the parts of projects in plans of nearly the same cost"));
        return new AuditReport(checks, open);
    }

    /**
     * The equations of an aim, written without the planner, for use with other solvers: tons per year, shares, million US$; to be maximised.
     *
     * @param relaxed code of the family of limits that is relaxed, such as {@code lead-times}; empty for none
     * @param aim code, such as {@code shortfall-asked}
     * @param fromYear calendar year from which the aim holds
     * @return empty if the question does not have this aim, or the year is outside its horizon
     */
    public static Optional<LinearModel> equations(
            World world, Question question, String relaxed, String aim, int fromYear) {
        MaxViolation missing = new MaxViolation("parameters", "the world has every parameter", "", 0);
        AuditInputs inputs = new AuditInputs(new AuditOverrides(world, question).own(), question, missing);
        return new LevelEquations(inputs, new Relaxed(relaxed), true).withAim(aim, fromYear);
    }

    /**
     * The equations of the least-cost plan, written without the planner, for use with other solvers: tons per year, shares, million US$; to be
     * minimised.
     *
     * @param starts calendar year from which each target holds; after the last year for none
     */
    public static LinearModel costEquations(World world, Question question, ToIntFunction<Target> starts) {
        MaxViolation missing = new MaxViolation("parameters", "the world has every parameter", "", 0);
        AuditInputs inputs = new AuditInputs(new AuditOverrides(world, question).own(), question, missing);
        return new CostEquations(inputs, starts, 0).model();
    }

    /** The proofs of levels; those of costs are checked with the costs, if there are any. */
    private static List<Proof> levels(PlanClaims claims) {
        return claims.proofs().stream()
                .filter(proof -> claims.costs().isEmpty() || !proof.isOfCost())
                .toList();
    }

    private static List<Check> ofPortfolio(
            AuditInputs inputs, PlanClaims claims, Portfolio portfolio, ProofsCheck proofs) {
        PortfolioQuantities quantities = new PortfolioQuantities(inputs, portfolio);
        List<YearLevel> levels = portfolio.years();
        CutOffCheck cut = new CutOffCheck(inputs, quantities, levels);
        List<Check> checks = new ArrayList<>(new NamesCheck(inputs, portfolio).checks());
        checks.addAll(new StartsCheck(inputs, quantities, portfolio).checks());
        checks.addAll(new BudgetCheck(inputs, quantities).checks());
        checks.addAll(new CapacityCheck(inputs, quantities).checks());
        checks.addAll(new UseCheck(inputs, quantities).checks());
        checks.addAll(cut.checks());
        checks.addAll(new TargetsCheck(inputs, quantities, cut, portfolio, claims.verdict()).checks());
        Optional<List<Check>> costs =
                claims.costs().map(stated -> new CostCheck(inputs, quantities, stated, portfolio.from()).checks());
        costs.ifPresent(checks::addAll);
        TargetStarts starts = new TargetStarts(claims.verdict(), portfolio.from());
        claims.costs()
                .map(stated -> new CostProofsCheck(inputs, claims.proofs(), portfolio, starts).checks(stated))
                .ifPresent(checks::addAll);
        checks.add(new BoundsCheck(inputs, claims, proofs, cut).check());
        return checks;
    }
}
