package adit.plan.audit;

import static adit.plan.audit.TinyPlan.first;
import static adit.plan.audit.TinyPlan.proofs;
import static adit.plan.audit.TinyPlan.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import adit.plan.PlanResult.Proof;
import adit.plan.PlanResult.Verdict;
import adit.plan.audit.TinyPlan.Broken;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A verdict or a proof that is broken on purpose fails, and the right check says so. */
class A04BrokenVerdictTest {

    @ParameterizedTest
    @MethodSource({"verdictBroken", "proofsBroken", "proofsDropped", "plansDropped"})
    void the_right_check_fails(Broken broken) {
        AuditReport report = PlanAudit.audit(
                TinyPlan.WORLD, TinyPlan.QUESTION, broken.change().apply(TinyPlan.CLAIMS));
        assertThat(report.failures().stream().map(Check::name))
                .as(report.text())
                .contains(broken.check());
    }

    private static Verdict verdictOf(Verdict v, boolean reachable, double best, double shortfall, OptionalInt year) {
        return new Verdict(
                reachable, v.askedYear(), Optional.of(best), v.lowestShare(), v.coverageToday(), shortfall, year);
    }

    private static double best(Verdict v) {
        return v.bestCoverage().orElseThrow();
    }

    private static OptionalInt later(Verdict v, int years) {
        return OptionalInt.of(v.earliestYear().getAsInt() + years);
    }

    static Stream<Broken> verdictBroken() {
        return Stream.of(
                verdict(
                        "a level too high",
                        "best level proved",
                        v -> verdictOf(v, false, best(v) + 0.001, v.shortfall(), v.earliestYear())),
                verdict(
                        "a level too low",
                        "best level proved",
                        v -> verdictOf(v, false, best(v) - 0.001, v.shortfall(), v.earliestYear())),
                verdict(
                        "a shortfall too small",
                        "shortfall proved",
                        v -> verdictOf(v, false, best(v), v.shortfall() - 0.001, v.earliestYear())),
                verdict(
                        "a year too late",
                        "earliest year proved",
                        v -> verdictOf(v, false, best(v), v.shortfall(), later(v, 1))),
                verdict(
                        "a year too early",
                        "first year",
                        v -> verdictOf(v, false, best(v), v.shortfall(), later(v, -1))),
                verdict(
                        "no year at all",
                        "earliest year proved",
                        v -> verdictOf(v, false, best(v), v.shortfall(), OptionalInt.empty())),
                verdict("reachable after all", "targets as asked", v -> verdictOf(v, true, best(v), 0, later(v, 0))),
                verdict("reachable, late", "verdict", v -> verdictOf(v, true, best(v), 0, later(v, 0))),
                verdict(
                        "reachable with a shortfall",
                        "shortfall proved",
                        v -> verdictOf(v, true, best(v), v.shortfall(), later(v, 0))),
                verdict(
                        "another asked year",
                        "verdict",
                        v -> new Verdict(
                                false,
                                2027,
                                v.bestCoverage(),
                                v.lowestShare(),
                                v.coverageToday(),
                                v.shortfall(),
                                later(v, 0))),
                verdict(
                        "another today",
                        "verdict",
                        v -> new Verdict(
                                false, 2028, v.bestCoverage(), v.lowestShare(), 0.9, v.shortfall(), v.earliestYear())));
    }

    private static Broken proof(String name, String check, String aim, UnaryOperator<Map<String, Double>> change) {
        return proofs(
                name,
                check,
                list -> first(list, any -> any.aim().equals(aim), one -> {
                    Map<String, Double> multipliers = change.apply(new LinkedHashMap<>(one.multipliers()));
                    return Proof.of(one.aim(), one.fromYear(), one.claim(), multipliers);
                }));
    }

    private static Map<String, Double> scaleFirst(Map<String, Double> multipliers, double factor) {
        String row = multipliers.keySet().iterator().next();
        multipliers.merge(row, factor, (value, by) -> value * by);
        return multipliers;
    }

    static Stream<Broken> proofsBroken() {
        return Stream.of(
                proof("a digit in a multiplier", "claims of proofs", "coverage-from", m -> scaleFirst(m, 1.01)),
                proof("a sign in a multiplier", "claims of proofs", "shortfall-asked", m -> scaleFirst(m, -1)),
                proof("a weak proof", "earliest year proved", "shortfall-from", m -> Map.of()),
                proof("not a number", "rows of proofs", "shortfall-from", m -> scaleFirst(m, Double.NaN)),
                proof("an unknown row", "rows of proofs", "coverage-from", m -> {
                    m.put("cut/balance/gold/2029", 1.0);
                    return m;
                }),
                claim("a claim too strong", 1e-6),
                claim("a claim too weak", -1e-6),
                proofs(
                        "an unknown aim",
                        "rows of proofs",
                        list -> TinyPlan.plus(list, Proof.of("coverage-for-ever", 2028, 0, Map.of()))));
    }

    private static Broken claim(String name, double more) {
        return proofs(
                name,
                "claims of proofs",
                list -> first(
                        list,
                        any -> true,
                        one -> new Proof(one.aim(), one.fromYear(), one.claim() + more, one.rows())));
    }

    private static Broken dropped(String aim, String check) {
        return proofs(
                "without " + aim,
                check,
                list -> list.stream().filter(one -> !one.aim().equals(aim)).toList());
    }

    static Stream<Broken> proofsDropped() {
        return Stream.of(
                dropped("coverage-from", "best level proved"),
                dropped("shortfall-asked", "shortfall proved"),
                dropped("shortfall-from", "earliest year proved"));
    }

    static Stream<Broken> plansDropped() {
        return Stream.of(
                new Broken(
                        "no portfolio",
                        "first year",
                        c -> new PlanClaims(
                                c.verdict(), c.curve(), c.limits(), Optional.empty(), Optional.empty(), c.proofs())),
                new Broken(
                        "no costs",
                        "first year",
                        c -> new PlanClaims(
                                c.verdict(), c.curve(), c.limits(), c.portfolio(), Optional.empty(), c.proofs())));
    }

    /** A wrong multiplier can weaken a bound but not invalidate it: the bound always stays above the best level. */
    @Test
    void multipliers_cannot_fake_a_bound() {
        double best = best(TinyPlan.CLAIMS.verdict());
        Proof proof = TinyPlan.CLAIMS.proofs().getFirst();
        for (double factor : List.of(-2.0, 0.0, 0.5, 0.99, 1.01, 3.0)) {
            Map<String, Double> changed = new LinkedHashMap<>();
            proof.multipliers().forEach((row, value) -> changed.put(row, value * factor));
            ProofsCheck check = new ProofsCheck(
                    adit.plan.ProofModel.of(TinyPlan.WORLD, TinyPlan.QUESTION),
                    List.of(Proof.of(proof.aim(), proof.fromYear(), 0, changed)));
            assertThat(check.bound(proof.aim(), proof.fromYear()).orElseThrow()).isGreaterThan(best - 1e-9);
        }
    }
}
