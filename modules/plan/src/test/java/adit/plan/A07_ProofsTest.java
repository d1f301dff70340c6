package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.lp.DualBound;
import adit.math.solver.HighsSolver;
import adit.plan.model.LevelObjective;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Proof;
import adit.testworlds.TinyCase;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Multipliers prove what cannot be reached, and prove no more than that. */
final class A07_ProofsTest {

    private static final double CLOSE = 1e-6;

    static List<TinyCase> examples() {
        return TinyCase.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void boundsMeetTheVerdict(TinyCase example) {
        meetsVerdict(Answer.of(example).plan());
    }

    /** Every bound equals what was found; the year before the earliest is proved too early. */
    static void meetsVerdict(PlanResult plan) {
        Verdict verdict = plan.verdict();
        verdict.bestCoverage()
                .ifPresent(best -> assertThat(proof(plan, "coverage-from").claim())
                        .as("bound on coverage")
                        .isCloseTo(best, within(CLOSE)));
        verdict.lowestShare()
                .ifPresent(lowest -> assertThat(proof(plan, "share-from").claim())
                        .as("bound on share")
                        .isCloseTo(lowest, within(CLOSE)));
        if (!verdict.reachable()) {
            assertThat(proof(plan, "shortfall-asked").claim())
                    .as("bound on shortfall")
                    .isCloseTo(verdict.shortfall(), within(CLOSE));
        }
        int first = plan.question().firstYear();
        int last = plan.question().lastYear();
        int before = verdict.earliestYear().orElse(last + 1) - 1;
        if (before >= first) {
            Proof proof = proof(plan, "shortfall-from");
            assertThat(proof.fromYear()).isEqualTo(before);
            assertThat(proof.claim()).as("too early").isGreaterThan(AttainableLevels.TOLERANCE);
        }
    }

    private static Proof proof(PlanResult plan, String objective) {
        return plan.proofs().stream()
                .filter(proof ->
                        proof.aim().equals(objective) && proof.relaxed().isEmpty())
                .filter(proof ->
                        !objective.equals("shortfall-from") || proof.attained().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no proof of " + objective));
    }

    @Test
    void otherMultipliersProveLessButNothingFalse() {
        ResolvedCase.Solved solved = ResolvedCase.of(
                        TinyCase.half().world(), TinyCase.half().asked())
                .solve(LevelObjective.Kind.COVERAGE_FROM, new HighsSolver());
        double[] multipliers = solved.solution().copyRowDual();
        Random random = new Random(1);
        double weakest = 0;
        for (int trial = 0; trial < 100; trial++) {
            double[] other = multipliers.clone();
            other[random.nextInt(other.length)] += random.nextGaussian();
            double bound = DualBound.of(solved.model(), other).value();
            assertThat(bound).isGreaterThanOrEqualTo(0.5);
            weakest = Math.max(weakest, bound);
        }
        assertThat(weakest).isGreaterThan(0.6);
    }
}
