package adit.plan.audit;

import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.YearLevel;
import adit.plan.ProofModel;
import adit.plan.Question;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recomputes the claims of a plan from world, question and the plan's own numbers. The equations are in
 * {@code docs/plan.md}; no solver is used.
 */
public final class PlanAudit {

    private PlanAudit() {}

    /**
     * Audits a plan.
     *
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs, so that there is no plan to audit
     */
    public static AuditReport audit(World world, Question question, PlanClaims claims) {
        Tally missing = new Tally("parameters", "the world has every parameter", "", 0);
        Facts facts = new Facts(world, question, missing);
        ProofsCheck proofs = new ProofsCheck(ProofModel.of(world, question), claims.proofs());
        List<Check> checks = new ArrayList<>();
        claims.portfolio().ifPresent(portfolio -> checks.addAll(ofPortfolio(world, facts, claims, portfolio, proofs)));
        checks.addAll(proofs.checks());
        checks.addAll(new VerdictCheck(question, claims, proofs).checks());
        checks.addAll(new CurveCheck(facts, claims).checks());
        checks.addFirst(missing.check());
        return new AuditReport(checks, BoundsCheck.notAudited(claims));
    }

    private static List<Check> ofPortfolio(
            World world, Facts facts, PlanClaims claims, Portfolio portfolio, ProofsCheck proofs) {
        Ledger ledger = new Ledger(facts, portfolio);
        List<YearLevel> levels = portfolio.years();
        CutCheck cut = new CutCheck(facts, ledger, levels);
        List<Check> checks = new ArrayList<>(new NamesCheck(facts, portfolio).checks());
        checks.addAll(new StartsCheck(facts, ledger, portfolio).checks());
        checks.addAll(new CapacityCheck(world, facts, ledger).checks());
        checks.addAll(new UseCheck(facts, ledger).checks());
        checks.addAll(cut.checks());
        checks.addAll(new TargetsCheck(facts, ledger, cut, portfolio, claims.verdict()).checks());
        Optional<List<Check>> costs = claims.costs().map(stated -> new CostCheck(facts, ledger, stated).checks());
        costs.ifPresent(checks::addAll);
        checks.add(new BoundsCheck(facts, claims, proofs, cut).check());
        return checks;
    }
}
