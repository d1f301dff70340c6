package adit.plan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import adit.plan.Question;
import adit.runs.audit.AuditReport;
import org.junit.jupiter.api.Test;

/** The planner's result for the tiny world passes the audit. */
class A01PlanPassesTest {

    private static void passes(Question question, PlanClaims claims) {
        AuditReport report = PlanAudit.audit(TinyPlan.WORLD, question, claims);
        assertThat(report.failures()).as(report.text()).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    @Test
    void a_plan_for_a_later_year_passes() {
        assertThat(TinyPlan.CLAIMS.verdict().reachable()).isFalse();
        assertThat(TinyPlan.CLAIMS.portfolio()).isPresent();
        assertThat(TinyPlan.CLAIMS.proofs()).hasSize(4);
        passes(TinyPlan.QUESTION, TinyPlan.CLAIMS);
    }

    @Test
    void a_plan_for_the_asked_year_passes() {
        Question question = TinyWorld.question(0.3, 0.9);
        PlanClaims claims = TinyPlan.plan(question);
        assertThat(claims.verdict().reachable()).isTrue();
        passes(question, claims);
    }

    @Test
    void a_proof_that_there_is_no_plan_passes() {
        Question question = TinyWorld.question(0.83, 0.3, 2028, 50);
        PlanClaims claims = TinyPlan.plan(question);
        assertThat(claims.verdict().earliestYear()).isEmpty();
        assertThat(claims.portfolio()).isEmpty();
        passes(question, claims);
    }

    @Test
    void a_budget_that_binds_is_kept() {
        Question question = TinyWorld.question(0.6, 0.5, 2031, 1.5);
        passes(question, TinyPlan.plan(question));
    }

    @Test
    void the_table_has_a_line_for_every_check() {
        AuditReport report = PlanAudit.audit(TinyPlan.WORLD, TinyPlan.QUESTION, TinyPlan.CLAIMS);
        assertThat(report.text().lines())
                .hasSize(report.checks().size() + report.notAudited().size())
                .anyMatch(line -> line.startsWith("know-how ") && line.contains(" t/y ") && line.contains(" ok"));
    }
}
