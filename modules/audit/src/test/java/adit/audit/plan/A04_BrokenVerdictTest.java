package adit.audit.plan;

import static adit.audit.plan.TinyPlan.first;
import static adit.audit.plan.TinyPlan.proofs;
import static adit.audit.plan.TinyPlan.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import adit.audit.plan.TinyPlan.Broken;
import adit.basics.Grade;
import adit.plandata.result.Evidence;
import adit.plandata.result.Evidence.GradeCount;
import adit.plandata.result.Evidence.GradeShare;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Proof;
import adit.plandata.result.Proof.Amount;
import adit.plandata.result.Proof.Multiplier;
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
final class A04_BrokenVerdictTest {

    @ParameterizedTest
    @MethodSource({"verdictBroken", "proofsBroken", "proofsDropped", "plansDropped", "attainedLevels", "evidenceBroken"
    })
    void theRightCheckFails(Broken broken) {
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
                list -> first(list, any -> any.aim().equals(aim) && !any.rows().isEmpty(), one -> {
                    Map<String, Double> multipliers = change.apply(new LinkedHashMap<>(one.multipliers()));
                    return one.with(one.claim(), one.attained(), rows(multipliers), one.amounts());
                }));
    }

    private static List<Multiplier> rows(Map<String, Double> multipliers) {
        return multipliers.entrySet().stream()
                .map(each -> new Multiplier(each.getKey(), each.getValue()))
                .toList();
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
                proof("not a number", "keys of proofs", "shortfall-from", m -> scaleFirst(m, Double.NaN)),
                proof("an unknown row", "keys of proofs", "coverage-from", m -> {
                    m.put("cut/balance/gold/2029", 1.0);
                    return m;
                }),
                claim("a claim too strong", 1e-6),
                claim("a claim too weak", -1e-6),
                proofs(
                        "an unknown aim",
                        "keys of proofs",
                        list -> TinyPlan.plus(list, Proof.of("coverage-for-ever", 2028, 0, Map.of()))));
    }

    private static Broken plan(String name, String check, UnaryOperator<List<Amount>> change) {
        return proofs(
                name,
                check,
                list -> first(
                        list,
                        any -> any.aim().equals("coverage-from"),
                        one -> one.with(one.claim(), one.attained(), one.rows(), change.apply(one.amounts()))));
    }

    private static List<Amount> more(List<Amount> amounts, String column, double factor) {
        return first(
                amounts,
                any -> any.column().startsWith(column),
                one -> new Amount(one.column(), one.amount() * factor));
    }

    static Stream<Broken> attainedLevels() {
        return Stream.of(
                plan("more output than capacity", "plans of proofs", plan -> more(plan, "cut/run/", 9)),
                plan("more starts than projects", "plans of proofs", plan -> more(plan, "start/", 5)),
                plan("less coverage", "attained levels", plan -> more(plan, "coverage-level", 0.99)),
                plan(
                        "an unknown column",
                        "keys of proofs",
                        plan -> TinyPlan.plus(plan, new Amount("cut/run/gold/2029", 1))),
                plan("no plan", "attained levels", plan -> List.of()),
                proofs(
                        "a level of a limit that no plan attains",
                        "attained levels",
                        list -> first(
                                list,
                                any -> any.relaxed().equals("lead-times")
                                        && any.attained().isPresent(),
                                one -> one.with(
                                        one.claim(),
                                        one.attained().map(level -> level - 0.1),
                                        one.rows(),
                                        one.amounts()))),
                new Broken(
                        "a curve that is too high",
                        "curve proved",
                        c -> Claims.of(c)
                                .curve(c.curve().stream()
                                        .map(point -> new CurvePoint(
                                                point.year(),
                                                point.demand(),
                                                Math.min(1, point.best() + 0.01),
                                                point.announced()))
                                        .toList())
                                .claims()),
                new Broken(
                        "limits exchanged",
                        "limits proved",
                        c -> Claims.of(c)
                                .limits(c.limits().stream()
                                        .map(limit -> exchanged(limit, c.limits()))
                                        .toList())
                                .claims()),
                new Broken(
                        "a limit left out",
                        "limits",
                        c -> Claims.of(c)
                                .limits(c.limits().subList(1, c.limits().size()))
                                .claims()));
    }

    /** The figures of the next limit under the name of this one. */
    private static Limit exchanged(Limit limit, List<Limit> all) {
        Limit next = all.get((all.indexOf(limit) + 1) % all.size());
        return new Limit(limit.id(), next.coverage(), next.pointsGained(), next.earliestYear(), next.yearsGained());
    }

    private static Broken evidence(String name, UnaryOperator<Evidence> change) {
        return new Broken(
                name,
                "evidence",
                c -> Claims.of(c).evidence(change.apply(c.evidence())).claims());
    }

    static Stream<Broken> evidenceBroken() {
        return Stream.of(
                evidence("fewer assumptions", e -> new Evidence(e.counts(), e.shares(), e.assumptionShare() / 2)),
                evidence("a process left out", e -> new Evidence(e.counts(), List.of(), e.assumptionShare())),
                evidence("an observation less", e -> {
                    GradeCount one = e.counts().getFirst();
                    List<GradeCount> counts = first(
                            e.counts(), any -> any.equals(one), any -> new GradeCount(one.grade(), one.count() - 1));
                    return new Evidence(counts, e.shares(), e.assumptionShare());
                }),
                evidence("a better grade", e -> {
                    GradeShare one = e.shares().getLast();
                    Grade better = one.grade() == Grade.A ? Grade.B : Grade.A;
                    List<GradeShare> shares = first(
                            e.shares(),
                            any -> any.equals(one),
                            any -> new GradeShare(one.process(), better, one.share()));
                    return new Evidence(e.counts(), shares, e.assumptionShare());
                }));
    }

    /** A weaker bound proves a higher best level, with a curve raised to it; the plan that attains it is missing. */
    @Test
    void aBestLevelIsNotRaisedByAWeakerBound() {
        Proof best = TinyPlan.CLAIMS.proofs().getFirst();
        Proof weak = best.with(0, Optional.of(0.0), halved(best), best.amounts());
        AuditInputs inputs =
                new AuditInputs(TinyPlan.WORLD, TinyPlan.QUESTION, new MaxViolation("parameters", "", "", 0));
        double higher = new ProofsCheck(inputs, List.of(weak))
                .bound(best.aim(), "", best.fromYear())
                .orElseThrow();
        assertThat(higher).isGreaterThan(best.claim() + 0.01);
        PlanClaims c = TinyPlan.CLAIMS;
        Verdict v = c.verdict();
        PlanClaims raised = Claims.of(c)
                .verdict(new Verdict(
                        v.reachable(),
                        v.askedYear(),
                        Optional.of(higher),
                        v.lowestShare(),
                        v.coverageToday(),
                        v.shortfall(),
                        v.earliestYear()))
                .proofs(first(
                        c.proofs(),
                        best::equals,
                        one -> one.with(higher, Optional.of(higher), halved(one), one.amounts())))
                .claims();
        AuditReport report = PlanAudit.audit(TinyPlan.WORLD, TinyPlan.QUESTION, raised);
        assertThat(report.failures()).extracting(Check::name).contains("attained levels", "best level proved");
    }

    private static List<Multiplier> halved(Proof proof) {
        return proof.rows().stream()
                .map(row -> new Multiplier(row.row(), row.multiplier() / 2))
                .toList();
    }

    private static Broken claim(String name, double more) {
        return proofs(
                name,
                "claims of proofs",
                list -> first(
                        list,
                        any -> true,
                        one -> one.with(one.claim() + more, one.attained(), one.rows(), one.amounts())));
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
                        c -> Claims.of(c)
                                .portfolio(Optional.empty())
                                .costs(Optional.empty())
                                .claims()),
                new Broken(
                        "no costs",
                        "first year",
                        c -> Claims.of(c).costs(Optional.empty()).claims()));
    }

    /** A wrong multiplier can weaken a bound but not invalidate it: the bound always stays above the best level. */
    @Test
    void multipliersCannotFakeABound() {
        double best = best(TinyPlan.CLAIMS.verdict());
        Proof proof = TinyPlan.CLAIMS.proofs().getFirst();
        for (double factor : List.of(-2.0, 0.0, 0.5, 0.99, 1.01, 3.0)) {
            Map<String, Double> changed = new LinkedHashMap<>();
            proof.multipliers().forEach((row, value) -> changed.put(row, value * factor));
            ProofsCheck check = new ProofsCheck(
                    new AuditInputs(TinyPlan.WORLD, TinyPlan.QUESTION, new MaxViolation("parameters", "", "", 0)),
                    List.of(Proof.of(proof.aim(), proof.fromYear(), 0, changed)));
            assertThat(check.bound(proof.aim(), "", proof.fromYear()).orElseThrow())
                    .isGreaterThan(best - 1e-9);
        }
    }
}
