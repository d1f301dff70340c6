package adit.audit.plan;

import adit.plandata.result.Costs;
import adit.plandata.result.Evidence;
import adit.plandata.result.KnowHow;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Projects;
import adit.plandata.result.Proof;
import java.util.List;
import java.util.Optional;

/** Claims of a plan, of which single parts are replaced. Not safe for several threads. */
final class Claims {

    private final PlanClaims before;
    private Verdict verdict;
    private List<CurvePoint> curve;
    private List<Limit> limits;
    private List<KnowHow> knowHow;
    private Projects projects;
    private Optional<Portfolio> portfolio;
    private Optional<Costs> costs;
    private Optional<NearOptimal> near;
    private List<Proof> proofs;
    private Evidence evidence;

    private Claims(PlanClaims claims) {
        before = claims;
        verdict = claims.verdict();
        curve = claims.curve();
        limits = claims.limits();
        knowHow = claims.knowHow();
        projects = claims.projects();
        portfolio = claims.portfolio();
        costs = claims.costs();
        near = claims.nearOptimal();
        proofs = claims.proofs();
        evidence = claims.evidence();
    }

    static Claims of(PlanClaims claims) {
        return new Claims(claims);
    }

    Claims verdict(Verdict changed) {
        verdict = changed;
        return this;
    }

    Claims curve(List<CurvePoint> changed) {
        curve = changed;
        return this;
    }

    Claims limits(List<Limit> changed) {
        limits = changed;
        return this;
    }

    Claims knowHow(List<KnowHow> changed) {
        knowHow = changed;
        return this;
    }

    Claims projects(Projects changed) {
        projects = changed;
        return this;
    }

    Claims portfolio(Optional<Portfolio> changed) {
        portfolio = changed;
        return this;
    }

    Claims costs(Optional<Costs> changed) {
        costs = changed;
        return this;
    }

    Claims near(Optional<NearOptimal> changed) {
        near = changed;
        return this;
    }

    Claims proofs(List<Proof> changed) {
        proofs = changed;
        return this;
    }

    Claims evidence(Evidence changed) {
        evidence = changed;
        return this;
    }

    PlanClaims claims() {
        return new PlanClaims(
                verdict,
                curve,
                limits,
                knowHow,
                projects,
                portfolio,
                costs,
                near,
                proofs,
                evidence,
                before.divisions(),
                before.range(),
                before.overrides());
    }
}
