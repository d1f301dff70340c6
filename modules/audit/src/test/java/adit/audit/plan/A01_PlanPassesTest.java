package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.runs.audit.AuditReport;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The planner's result for the audited world passes the audit. */
class A01_PlanPassesTest {

    private static void passes(Question question, PlanClaims claims) {
        AuditReport report = PlanAudit.audit(TinyPlan.WORLD, question, claims);
        assertThat(report.failures()).as(report.text()).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    @Test
    void aPlanForALaterYearPasses() {
        assertThat(TinyPlan.CLAIMS.verdict().reachable()).isFalse();
        assertThat(TinyPlan.CLAIMS.portfolio()).isPresent();
        assertThat(TinyPlan.CLAIMS.proofs()).anyMatch(proof -> proof.relaxed().equals("lead-times"));
        passes(TinyPlan.QUESTION, TinyPlan.CLAIMS);
    }

    @Test
    void aPlanForTheAskedYearPasses() {
        Question question = AuditedWorld.question(0.3, 0.9);
        PlanClaims claims = TinyPlan.plan(question);
        assertThat(claims.verdict().reachable()).isTrue();
        passes(question, claims);
    }

    @Test
    void aProofThatThereIsNoPlanPasses() {
        Question question = AuditedWorld.question(0.83, 0.3, 2028, 50);
        PlanClaims claims = TinyPlan.plan(question);
        assertThat(claims.verdict().earliestYear()).isEmpty();
        assertThat(claims.portfolio()).isEmpty();
        passes(question, claims);
    }

    @Test
    void aBudgetThatBindsIsKept() {
        Question question = AuditedWorld.question(0.6, 0.5, 2031, 1.5);
        PlanClaims claims = TinyPlan.plan(question);
        assertThat(gained(claims, "budget")).isPositive();
        passes(question, claims);
    }

    @Test
    void aBudgetOfACountryThatBindsIsKept() {
        Question question = AuditedWorld.question(0.6, 0.5, 2031, 50, Map.of(new PlaceId("BBB"), 0.5));
        PlanClaims claims = TinyPlan.plan(question);
        assertThat(gained(claims, "budget-by-country")).isPositive();
        passes(question, claims);
    }

    /** Points of coverage that relaxing a limit gives: positive if it binds. */
    private static double gained(PlanClaims claims, String limit) {
        return claims.limits().stream()
                .filter(one -> one.id().equals(limit))
                .findFirst()
                .orElseThrow()
                .pointsGained();
    }

    @Test
    void theTableHasALineForEveryCheck() {
        AuditReport report = PlanAudit.audit(TinyPlan.WORLD, TinyPlan.QUESTION, TinyPlan.CLAIMS);
        assertThat(report.text().lines())
                .hasSize(report.checks().size() + report.notAudited().size())
                .anyMatch(line -> line.startsWith("know-how ") && line.contains(" t/y ") && line.contains(" ok"));
    }
}
