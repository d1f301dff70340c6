package adit.audit.plan;

import adit.plandata.result.Costs;
import adit.plandata.result.Division;
import adit.plandata.result.Evidence;
import adit.plandata.result.KnowHow;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.OverriddenFigure;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Projects;
import adit.plandata.result.Proof;
import adit.plandata.result.VerdictRange;
import java.util.List;
import java.util.Optional;

/**
 * What a plan states and an audit can recompute; a run folder holds the same.
 *
 * @param verdict reachable or not, and when
 * @param curve the best level in every year
 * @param limits the verdict with each family of limits relaxed
 * @param knowHow limits on the growth of processes
 * @param projects the named projects that the answer depends on, and those that are not subject to a limit of know-how
 * @param portfolio plants to build, activity and purchases
 * @param costs what that costs
 * @param nearOptimal which projects start in plans of nearly the same cost; empty if that was not asked
 * @param proofs both sides of every level
 * @param evidence counts and shares by grade
 * @param divisions how the use of groups is divided
 * @param range how far the verdict moves with assumptions; empty if that was not computed
 * @param overrides the figures of the world that the study replaced
 */
public record PlanClaims(
        Verdict verdict,
        List<CurvePoint> curve,
        List<Limit> limits,
        List<KnowHow> knowHow,
        Projects projects,
        Optional<Portfolio> portfolio,
        Optional<Costs> costs,
        Optional<NearOptimal> nearOptimal,
        List<Proof> proofs,
        Evidence evidence,
        List<Division> divisions,
        Optional<VerdictRange> range,
        List<OverriddenFigure> overrides) {

    public PlanClaims {
        overrides = List.copyOf(overrides);
        curve = List.copyOf(curve);
        limits = List.copyOf(limits);
        knowHow = List.copyOf(knowHow);
        proofs = List.copyOf(proofs);
        divisions = List.copyOf(divisions);
    }

    /** The claims of a result. */
    public static PlanClaims of(PlanResult result) {
        return new PlanClaims(
                result.verdict(),
                result.curve(),
                result.limits(),
                result.knowHow(),
                result.projects(),
                result.portfolio(),
                result.costs(),
                result.nearOptimal(),
                result.proofs(),
                result.evidence(),
                result.divisions(),
                result.range(),
                result.overrides());
    }
}
