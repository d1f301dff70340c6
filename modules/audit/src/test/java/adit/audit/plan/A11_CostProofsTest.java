package adit.audit.plan;

import static adit.audit.plan.TinyPlan.costs;
import static adit.audit.plan.TinyPlan.first;
import static adit.audit.plan.TinyPlan.proofs;
import static org.assertj.core.api.Assertions.assertThat;

import adit.audit.plan.TinyPlan.Broken;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plan.Planner;
import adit.plandata.question.Question;
import adit.plandata.result.Costs;
import adit.plandata.result.FlowKind;
import adit.plandata.result.Portfolio.Flow;
import adit.plandata.result.Proof;
import adit.plandata.result.Proof.Amount;
import adit.plandata.result.Proof.Multiplier;
import adit.plandata.result.Supply;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of both least costs, by hand and broken on purpose. */
final class A11_CostProofsTest {

    private static final String WITH = "least cost with targets";
    private static final String ATTAINED = "attained costs";
    private static final String WITHOUT = "least cost without targets";

    /**
     * 10 t of metal a year from 2026 to 2030. To buy a ton costs 0.05 and 0.01 of freight: 3.0 without targets. A plant of 10 t/y that covers all from
     * 2028 on costs 10 million US$ over 10 years, of which three are within the horizon: 3.0 more.
     */
    private static final TinyCase CHEAP = TinyCase.cheapSupplier();

    private static final World WORLD = CHEAP.world().world();
    private static final Question QUESTION = CHEAP.asked().question();
    private static final PlanClaims CLAIMS =
            PlanClaims.of(new Planner(new HighsSolver(), Watch.silent()).plan(WORLD, QUESTION));

    /** A ton costs 0.06 in every year, and 0.05 in the pool, from where it has freight of 0.01; others, who would give it, may not pass it on. */
    private static Map<String, Double> priceOfMetal() {
        Map<String, Double> multipliers = new LinkedHashMap<>();
        for (int year = 2026; year <= 2030; year++) {
            multipliers.put("plan/balance/metal/AAA/" + year, 0.06);
            multipliers.put("plan/pool/metal/" + year, 0.05);
            multipliers.put("plan/own-goods/metal/others/" + year, 0.05);
        }
        return multipliers;
    }

    /** A ton of coverage from 2028 on costs the three payments of 0.1 for a ton of plant. */
    private static Map<String, Double> priceOfCoverage() {
        Map<String, Double> multipliers = priceOfMetal();
        multipliers.put("cut/balance/metal/2028", 0.3);
        multipliers.put("cut/capacity/new/2028", -0.3);
        return multipliers;
    }

    private static PlanClaims with(PlanClaims claims, String relaxed, double bound, Map<String, Double> multipliers) {
        return Claims.of(claims)
                .proofs(first(
                        claims.proofs(),
                        one -> one.isOfCost() && one.relaxed().equals(relaxed),
                        one -> one.with(bound, one.attained(), rows(multipliers), one.amounts())))
                .claims();
    }

    private static List<Multiplier> rows(Map<String, Double> multipliers) {
        List<Multiplier> rows = new ArrayList<>();
        multipliers.forEach((row, value) -> rows.add(new Multiplier(row, value)));
        return rows;
    }

    private static List<String> failures(PlanClaims claims) {
        return PlanAudit.audit(WORLD, QUESTION, claims).failures().stream()
                .map(Check::name)
                .toList();
    }

    @Test
    void multipliersFoundByHandProveBothCosts() {
        assertThat(CLAIMS.costs().orElseThrow().total()).isEqualTo(6.0);
        PlanClaims without = with(CLAIMS, "targets", 3.0, priceOfMetal());
        assertThat(failures(with(without, "", 6.0, priceOfCoverage()))).isEmpty();
    }

    @Test
    void thePriceOfMetalAloneDoesNotProveTheCostOfCoverage() {
        assertThat(failures(with(CLAIMS, "", 3.0, priceOfMetal()))).containsExactly(WITH);
    }

    @Test
    void halfAPriceProvesHalfTheCost() {
        Map<String, Double> half = priceOfMetal();
        half.replaceAll((row, value) -> value / 2);
        assertThat(failures(with(CLAIMS, "targets", 1.5, half))).containsExactly(WITHOUT);
        assertThat(failures(with(CLAIMS, "targets", 3.0, half))).contains("bounds on costs", WITHOUT);
    }

    /** 0.12 a ton is more than metal costs, so that what is bought lowers the bound, as far as its bound allows. */
    @Test
    void twiceAPriceProvesLess() {
        Map<String, Double> twice = priceOfMetal();
        twice.replaceAll((row, value) -> 2 * value);
        assertThat(failures(with(CLAIMS, "targets", 6.0, twice))).contains("bounds on costs");
    }

    @Test
    void aCostIsTheSameWithTheTargetsThatItAlreadyMeets() {
        TinyCase met =
                new TinyCase(CHEAP.world(), QuestionBuilder.about("metal").share(1, 2028));
        Question question = met.asked().question();
        PlanClaims claims = PlanClaims.of(new Planner(new HighsSolver(), Watch.silent()).plan(WORLD, question));
        assertThat(claims.proofs().stream().filter(Proof::isOfCost).map(Proof::claim))
                .allSatisfy(bound -> assertThat(bound).isCloseTo(3.0, org.assertj.core.api.Assertions.within(1e-9)));
        assertThat(PlanAudit.audit(WORLD, question, claims).failures()).isEmpty();
    }

    /** A plan that buys a ton of oxide too many and says so keeps every row, and only the bound knows of a cheaper one. */
    @Test
    void aPlanThatIsDearerThanItNeedBeIsNoticed() {
        double more = 40_500 / 1.05 / 1e6;
        PlanClaims before = TinyPlan.CLAIMS;
        Costs c = before.costs().orElseThrow();
        Costs dearer = new Costs(
                c.total() + more,
                c.withoutTargets(),
                c.capital(),
                c.payments().stream()
                        .map(one -> new Costs.Payment(
                                one.place(), one.use(), one.share(), one.amount() + one.share() * more))
                        .toList(),
                first(
                        c.byPlace(),
                        one -> one.place().code().equals("AAA"),
                        one -> new Costs.PlaceCost(
                                one.place(),
                                one.member(),
                                one.capital(),
                                one.running(),
                                one.freight(),
                                one.purchases() + more,
                                one.unserved())),
                c.years());
        List<Flow> flows = TinyPlan.plus(
                TinyPlan.theOne(before).flows(), TinyPlan.flow(Supply.USE, FlowKind.BUY, "oxide", "AAA", 2027, 1));
        PlanClaims wasteful = Claims.of(TinyPlan.with(before, TinyPlan.flows(TinyPlan.theOne(before), flows)))
                .costs(Optional.of(dearer))
                .proofs(first(
                        before.proofs(),
                        one -> one.isOfCost() && one.relaxed().isEmpty(),
                        one -> one.with(one.claim(), Optional.of(dearer.total()), one.rows(), one.amounts())))
                .claims();
        assertThat(PlanAudit.audit(TinyPlan.WORLD, TinyPlan.QUESTION, wasteful).failures())
                .extracting(Check::name)
                .containsExactly(WITH);
    }

    @ParameterizedTest
    @MethodSource({"numbersBroken", "plansBroken", "proofsLeftOut"})
    void theRightCheckFails(Broken broken) {
        AuditReport report = PlanAudit.audit(
                TinyPlan.WORLD, TinyPlan.QUESTION, broken.change().apply(TinyPlan.CLAIMS));
        assertThat(report.failures().stream().map(Check::name))
                .as(report.text())
                .contains(broken.check());
    }

    private static Broken proof(String name, String check, String relaxed, UnaryOperator<Proof> change) {
        return proofs(
                name,
                check,
                list -> first(list, one -> one.isOfCost() && one.relaxed().equals(relaxed), change));
    }

    private static Proof weak(Proof proof, double factor) {
        List<Multiplier> rows = proof.rows().stream()
                .map(one -> new Multiplier(one.row(), factor * one.multiplier()))
                .toList();
        return proof.with(proof.claim(), proof.attained(), rows, proof.amounts());
    }

    private static Proof claiming(Proof proof, double more) {
        return proof.with(
                proof.claim() + more, proof.attained().map(cost -> cost + more), proof.rows(), proof.amounts());
    }

    static Stream<Broken> numbersBroken() {
        return Stream.of(
                proof("weaker multipliers", WITH, "", one -> weak(one, 0.99)),
                proof("weaker multipliers without targets", WITHOUT, "targets", one -> weak(one, 0.99)),
                proof("stronger multipliers", "bounds on costs", "", one -> weak(one, 1.01)),
                proof("multipliers that are no numbers", "keys of cost proofs", "", one -> weak(one, Double.NaN)),
                proof("a bound too high", "bounds on costs", "", one -> claiming(one, 0.001)),
                proof("a plan too dear", ATTAINED, "", one -> claiming(one, 0.001)),
                proof("a plan without targets too dear", ATTAINED, "targets", one -> claiming(one, 0.001)),
                costs("less with targets", ATTAINED, c -> total(c, -0.001, 0)),
                costs("more with targets", WITH, c -> total(c, 0.001, 0)),
                costs("more without targets", WITHOUT, c -> total(c, 0, 0.001)),
                costs("less without targets", WITHOUT, c -> total(c, 0, -0.001)),
                proof(
                        "an unknown row",
                        "keys of cost proofs",
                        "",
                        one -> one.with(
                                one.claim(),
                                one.attained(),
                                TinyPlan.plus(one.rows(), new Multiplier("use/balance/oxide/AAA/2027", 1)),
                                one.amounts())));
    }

    private static Costs total(Costs c, double with, double without) {
        return new Costs(
                c.total() + with, c.withoutTargets() + without, c.capital(), c.payments(), c.byPlace(), c.years());
    }

    private static Broken plan(String name, String check, String relaxed, UnaryOperator<List<Amount>> change) {
        return proof(
                name,
                check,
                relaxed,
                one -> one.with(one.claim(), one.attained(), one.rows(), change.apply(one.amounts())));
    }

    static Stream<Broken> plansBroken() {
        return Stream.of(
                plan("nothing happens", "plans of costs", "targets", plan -> List.of()),
                plan("nothing is paid", ATTAINED, "targets", plan -> List.of()),
                plan(
                        "more output than capacity",
                        "plans of costs",
                        "targets",
                        plan -> first(
                                plan,
                                one -> one.column().startsWith("plan/run/"),
                                one -> new Amount(one.column(), 9 * one.amount()))),
                plan(
                        "an unknown column",
                        "keys of cost proofs",
                        "targets",
                        plan -> TinyPlan.plus(plan, new Amount("plan/buy/gold/AAA/2027", 1))),
                plan(
                        "targets that are missed",
                        "keys of cost proofs",
                        "",
                        plan -> TinyPlan.plus(plan, new Amount("shortfall", 1e-5))),
                plan(
                        "targets that are more than met",
                        "keys of cost proofs",
                        "",
                        plan -> TinyPlan.plus(plan, new Amount("shortfall", -1e-7))),
                plan(
                        "a plan beside the one shown",
                        "keys of cost proofs",
                        "",
                        plan -> TinyPlan.plus(plan, new Amount("plan/buy/oxide/AAA/2027", 1))));
    }

    private static Broken without(String relaxed) {
        return proofs(
                "no proof " + relaxed,
                "keys of cost proofs",
                list -> list.stream()
                        .filter(one -> !one.isOfCost() || !one.relaxed().equals(relaxed))
                        .toList());
    }

    static Stream<Broken> proofsLeftOut() {
        return Stream.of(
                without(""),
                without("targets"),
                proofs(
                        "a proof twice",
                        "keys of cost proofs",
                        list -> TinyPlan.plus(
                                list,
                                list.stream()
                                        .filter(Proof::isOfCost)
                                        .findFirst()
                                        .orElseThrow())),
                new Broken(
                        "proofs of costs that are not stated",
                        "keys of proofs",
                        c -> Claims.of(c).costs(Optional.empty()).claims()));
    }
}
