package adit.plandata.result;

import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;
import adit.runs.codec.Given;
import adit.runs.codec.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The result of a plan. Shares are from 0 to 1, masses t/y, money million US$ of the first year.
 *
 * @param question the question
 * @param verdict reachable or not, and when
 * @param curve the best level in every year
 * @param limits the verdict with each family of limits relaxed
 * @param shadowPrices gain per extra unit, valid at the margin, the largest first
 * @param knowHow limits on the growth of processes, in the order of the chain
 * @param projects the named projects that the answer depends on
 * @param portfolio plants to build, activity and purchases; the plan for the earliest year in which the targets can be held, empty if
 *     there is none in the horizon
 * @param costs cost of the portfolio and of doing without the targets; empty with it
 * @param nearOptimal which projects start in plans of nearly the same cost; empty if that was not asked, or there is no portfolio
 * @param evidence the evidence for the answer
 * @param proofs multipliers that prove that levels cannot be reached
 * @param solver statistics of the solver
 * @param divisions how the use of groups is divided between the members that belong to them and their rest
 * @param range how far the verdict moves with assumptions; empty if that was not computed
 * @param overrides the figures of the world that the study replaced
 */
public record PlanResult(
        @Given Question question,
        Verdict verdict,
        List<CurvePoint> curve,
        List<Limit> limits,
        List<ShadowPrice> shadowPrices,
        List<KnowHow> knowHow,
        Projects projects,
        Optional<Portfolio> portfolio,
        Optional<Costs> costs,
        Optional<NearOptimal> nearOptimal,
        Evidence evidence,
        @Named("claims") List<Proof> proofs,
        SolverReport solver,
        List<Division> divisions,
        Optional<VerdictRange> range,
        List<OverriddenFigure> overrides) {

    public PlanResult {
        overrides = List.copyOf(overrides);
        curve = List.copyOf(curve);
        limits = List.copyOf(limits);
        shadowPrices = List.copyOf(shadowPrices);
        knowHow = List.copyOf(knowHow);
        proofs = List.copyOf(proofs);
        divisions = List.copyOf(divisions);
    }

    /** The same with a range. */
    public PlanResult with(VerdictRange found) {
        return with(Optional.of(found), overrides);
    }

    /** The same with the figures that the study replaced. */
    public PlanResult with(List<OverriddenFigure> replaced) {
        return with(range, replaced);
    }

    private PlanResult with(Optional<VerdictRange> found, List<OverriddenFigure> replaced) {
        return new PlanResult(
                question,
                verdict,
                curve,
                limits,
                shadowPrices,
                knowHow,
                projects,
                portfolio,
                costs,
                nearOptimal,
                evidence,
                proofs,
                solver,
                divisions,
                found,
                replaced);
    }

    /**
     * The verdict.
     *
     * @param reachable true if every target can be held from its year on
     * @param askedYear the first year of the targets
     * @param bestCoverage best coverage that can be held from the target year on; empty without such a target
     * @param lowestShare lowest share bought that can be held from the target year on; empty without such a target
     * @param coverageToday best coverage in the first year of the horizon
     * @param shortfall smallest shortfall from the targets together, 0 if reachable
     * @param earliestYear first year from which all targets can be held; empty if none in the horizon
     */
    public record Verdict(
            boolean reachable,
            @Measured(UnitOfMeasure.YEAR) int askedYear,
            Optional<@Measured(UnitOfMeasure.SHARE) Double> bestCoverage,
            Optional<@Measured(UnitOfMeasure.SHARE) Double> lowestShare,
            @Measured(UnitOfMeasure.SHARE) double coverageToday,
            @Measured(UnitOfMeasure.SHARE) double shortfall,
            @Measured(UnitOfMeasure.YEAR) OptionalInt earliestYear) {}

    /**
     * One year of the curve.
     *
     * @param year calendar year
     * @param demand demand for the target form outside the supplier, t/y
     * @param best best coverage in that year only
     * @param announced the same with the named projects only
     */
    public record CurvePoint(
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double demand,
            @Measured(UnitOfMeasure.SHARE) double best,
            @Measured(UnitOfMeasure.SHARE) double announced) {}

    /**
     * A family of limits, relaxed on its own.
     *
     * @param id stable code, such as {@code lead-times} or {@code stage:} and a process; by how much a limit is relaxed is in
     *     the assumptions of the question
     * @param coverage best coverage that can then be held from the target year on
     * @param pointsGained percentage points above the verdict's level
     * @param earliestYear earliest year then; empty if none in the horizon
     * @param yearsGained years earlier than the verdict's earliest year, where a year is found with the limit and without
     */
    public record Limit(
            @Named("family") String id,
            @Measured(UnitOfMeasure.SHARE) double coverage,
            @Measured(UnitOfMeasure.POINTS) double pointsGained,
            @Measured(UnitOfMeasure.YEAR) OptionalInt earliestYear,
            @Measured(UnitOfMeasure.YEARS) OptionalInt yearsGained) {}

    /**
     * Shadow price: gain in coverage from the target year on per extra unit, valid at the margin.
     *
     * @param kind capacity, material, start or know-how
     * @param subject code of the item that is increased
     * @param words for people, such as "DyTb separation"
     * @param year calendar year with the largest value
     * @param amount how much more, in {@code unit}
     * @param unit such as t/y
     * @param points percentage points of coverage, at the margin
     */
    public record ShadowPrice(
            String kind,
            String subject,
            String words,
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.BY_ROW) double amount,
            UnitOfMeasure unit,
            @Measured(UnitOfMeasure.POINTS) double points) {}

    /**
     * Statistics of the solver.
     *
     * @param solver name and version
     * @param rows rows of the model of levels
     * @param columns its columns
     * @param nonzeros its nonzeros
     * @param solves how often it was solved
     * @param costRows rows of the model of least cost
     * @param costColumns its columns
     * @param largestViolation of a row or bound in the portfolio's model, recomputed
     * @param gap between the cost of the portfolio and its dual bound, relative
     */
    public record SolverReport(
            @Named("name") String solver,
            @Measured(UnitOfMeasure.NUMBER) int rows,
            @Measured(UnitOfMeasure.NUMBER) int columns,
            @Measured(UnitOfMeasure.NUMBER) int nonzeros,
            @Measured(UnitOfMeasure.NUMBER) int solves,
            @Measured(UnitOfMeasure.NUMBER) int costRows,
            @Measured(UnitOfMeasure.NUMBER) int costColumns,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double largestViolation,
            @Measured(UnitOfMeasure.RELATIVE) double gap) {}
}
