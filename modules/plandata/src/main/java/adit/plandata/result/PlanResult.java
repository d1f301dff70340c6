package adit.plandata.result;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.plandata.question.Question;
import adit.runs.codec.Derived;
import adit.runs.codec.Given;
import adit.runs.codec.Key;
import adit.runs.codec.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The result of a plan. Shares are from 0 to 1, masses t/y, money million US$ of the first year.
 *
 * @param question the question
 * @param verdict reachable or not, and when
 * @param curve the best level in every year
 * @param limits the verdict with each family of limits relaxed
 * @param shadowPrices gain per extra unit, valid at the margin, the largest first
 * @param portfolio plants to build, activity and purchases; the plan for the earliest year in which the targets can be held, empty if
 *     there is none in the horizon
 * @param costs cost of the portfolio and of doing without the targets; empty with it
 * @param evidence the evidence for the answer
 * @param proofs multipliers that prove that levels cannot be reached
 * @param solver statistics of the solver
 */
public record PlanResult(
        @Given Question question,
        Verdict verdict,
        List<CurvePoint> curve,
        List<Limit> limits,
        List<ShadowPrice> shadowPrices,
        Optional<Portfolio> portfolio,
        Optional<Costs> costs,
        Evidence evidence,
        @Named("claims") List<Proof> proofs,
        SolverReport solver) {

    public PlanResult {
        curve = List.copyOf(curve);
        limits = List.copyOf(limits);
        shadowPrices = List.copyOf(shadowPrices);
        proofs = List.copyOf(proofs);
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
     * @param unit t/y, or year
     * @param points percentage points of coverage, at the margin
     */
    public record ShadowPrice(
            String kind,
            String subject,
            String words,
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.BY_ROW) double amount,
            String unit,
            @Measured(UnitOfMeasure.POINTS) double points) {}

    /**
     * Plants to build, activity and purchases.
     *
     * @param from first year in which the targets hold
     * @param starts capacity that begins output, by place and year
     * @param runs output of every unit by block and year
     * @param flows flows between nodes, by block
     * @param years coverage and share by year
     * @param additions capacity that begins output, by year and process
     * @param places capacity that begins output up to {@code from}, by place and process
     */
    public record Portfolio(
            @Measured(UnitOfMeasure.YEAR) int from,
            List<Start> starts,
            List<Run> runs,
            List<Flow> flows,
            @Named("levels") List<YearLevel> years,
            List<Addition> additions,
            List<PlaceAddition> places) {
        public Portfolio {
            places = List.copyOf(places);
            additions = List.copyOf(additions);
            starts = List.copyOf(starts);
            runs = List.copyOf(runs);
            flows = List.copyOf(flows);
            years = List.copyOf(years);
        }
    }

    /**
     * Capacity that begins output.
     *
     * @param unit code of the project, or of the option of further plants
     * @param name for people
     * @param place where
     * @param process code of the process
     * @param status status of the project, or option
     * @param year calendar year of first output
     * @param amount part of the project from 0 to 1; for further plants t/y
     * @param capacity nameplate added, t/y of main output
     * @param capital overnight capital cost, million US$
     * @param grade evidence of the project's size
     */
    public record Start(
            String unit,
            String name,
            PlaceId place,
            String process,
            String status,
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.PART_OR_TONS_PER_YEAR) double amount,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double capacity,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double capital,
            Grade grade) {}

    /**
     * Capacity that begins output in a year.
     *
     * @param year calendar year
     * @param process code of the process
     * @param named in named projects, t/y of main output
     * @param further in further plants, t/y
     */
    public record Addition(
            @Measured(UnitOfMeasure.YEAR) int year,
            String process,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double named,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double further) {}

    /**
     * Capacity that begins output in a place up to the first year in which the targets hold.
     *
     * @param place the country of the plant; for further plants the member
     * @param process code of the process
     * @param first calendar year of the first output
     * @param named in named projects, t/y of main output
     * @param further in further plants, t/y
     */
    public record PlaceAddition(
            PlaceId place,
            String process,
            @Measured(UnitOfMeasure.YEAR) int first,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double named,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double further) {}

    /** Output of a unit in a year, t/y of main output; the block is {@code use} or {@code cut}. */
    public record Run(
            String block,
            String unit,
            @Measured(UnitOfMeasure.YEAR) int year,

            @Named("output") @Measured(UnitOfMeasure.TONS_PER_YEAR)
            double tons) {}

    /**
     * A movement of a form at a node in a year, t/y; the node is {@code pool} for all places outside the supplier.
     *
     * @param block {@code use} for every day, {@code cut} for the cut-off
     * @param kind in (from the pool), out (to the pool), buy (from the supplier), unserved, scrap, draw, stock (t held by a member at the end of the year)
     */
    public record Flow(
            String block,
            String kind,
            FormId form,
            String node,
            @Measured(UnitOfMeasure.YEAR) int year,

            @Named("amount") @Measured(UnitOfMeasure.TONS_PER_YEAR)
            double tons) {}

    /**
     * Levels of the portfolio in a year.
     *
     * @param coverage part of demand outside the supplier that the cut-off block serves
     * @param share part of the coalition's use bought from the supplier
     */
    public record YearLevel(
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.SHARE) double coverage,
            @Measured(UnitOfMeasure.SHARE) double share) {}

    /**
     * Cost of the portfolio and of the same world without targets, present value in million US$.
     *
     * @param total with targets, all places outside the supplier
     * @param withoutTargets without
     * @param capital overnight capital cost that members start over the horizon in the plan shown
     * @param payments what the targets cost, divided among the members by use
     * @param byPlace cost of the plan shown, by node; nodes that are not members come last
     * @param years overnight capital cost that members start in the plan shown, by calendar year
     */
    public record Costs(
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double total,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double withoutTargets,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double capital,
            List<Payment> payments,
            @Named("costs") List<PlaceCost> byPlace,
            @Named("capital") List<YearCapital> years) {
        private static final double FREE = 1e-7;

        public Costs {
            payments = List.copyOf(payments);
            byPlace = List.copyOf(byPlace);
            years = List.copyOf(years);
        }

        /** The same with a division among the members. */
        public Costs with(List<Payment> divided) {
            return new Costs(total, withoutTargets, capital, divided, byPlace, years);
        }

        /** What the targets cost all places outside the supplier together, million US$; negative if they save. */
        public double extraCost() {
            return total - withoutTargets;
        }

        /**
         * True if the targets cost nothing: the cheapest plan has the same total without them, up to the tolerance of a solver. Then nobody pays.
         */
        public boolean isFree() {
            return Math.abs(extraCost()) <= FREE * Math.max(Math.abs(total), Math.abs(withoutTargets));
        }

        /** Overnight capital cost that members start, million US$ by calendar year. */
        public Map<Integer, Double> capitalByYear() {
            Map<Integer, Double> byYear = new TreeMap<>();
            years.forEach(one -> byYear.put(one.year(), one.capital()));
            return byYear;
        }
    }

    /**
     * Overnight capital cost that members start in a year.
     *
     * @param year calendar year
     * @param capital million US$
     */
    public record YearCapital(
            @Measured(UnitOfMeasure.YEAR) int year,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double capital) {

        /** One for each year of a map, in the order of the years. */
        public static List<YearCapital> of(Map<Integer, Double> byYear) {
            List<YearCapital> years = new ArrayList<>();
            new TreeMap<>(byYear).forEach((year, capital) -> years.add(new YearCapital(year, capital)));
            return List.copyOf(years);
        }
    }

    /**
     * What a member pays of the extra cost by the rule of {@code docs/plan.md}: in proportion to its use of the target form in the years in which the
     * targets hold. A rule for division, not a forecast of an agreement.
     *
     * @param use tons of the target form used from the first year in which the targets hold to the last year
     * @param share part of the use of all members
     * @param amount the same part of the extra cost, present value; 0 if the targets cost nothing
     */
    public record Payment(
            PlaceId place,
            @Measured(UnitOfMeasure.TONS) double use,
            @Measured(UnitOfMeasure.SHARE) double share,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double amount) {}

    /**
     * Present value of the cost that arises in one node in the plan shown, million US$. Other plans of the same total cost can divide it differently.
     *
     * @param capital yearly payments for plants located there
     * @param running running cost of plants located there
     * @param freight freight of goods taken from the pool
     * @param purchases purchases of the supplier's goods, including tariff and freight
     * @param unserved value of unserved demand
     */
    public record PlaceCost(
            PlaceId place,
            boolean member,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double capital,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double running,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double freight,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double purchases,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) double unserved) {

        /** Total cost of the node. */
        @Derived
        @Measured(UnitOfMeasure.MILLION_DOLLARS)
        public double total() {
            return capital + running + freight + purchases + unserved;
        }
    }

    /**
     * The evidence for the answer.
     *
     * @param counts number of observations in the world by grade
     * @param shares of the portfolio's cut-off output, by process and evidence grade of the unit's size
     * @param assumptionShare part of that output, over all processes in tons of main output, that is grade E
     */
    public record Evidence(
            @Named("observations") List<GradeCount> counts,
            @Named("evidence") List<GradeShare> shares,
            @Measured(UnitOfMeasure.SHARE) double assumptionShare) {

        public Evidence {
            counts = List.copyOf(counts);
            shares = List.copyOf(shares);
        }

        /** From maps by grade, and by process and grade. */
        public static Evidence of(
                Map<Grade, Long> observations, Map<String, Map<Grade, Double>> capacity, double assumptionShare) {
            List<GradeCount> counts = new ArrayList<>();
            new TreeMap<>(observations).forEach((grade, count) -> counts.add(new GradeCount(grade, count)));
            List<GradeShare> shares = new ArrayList<>();
            new TreeMap<>(capacity)
                    .forEach((process, byGrade) -> new TreeMap<>(byGrade)
                            .forEach((grade, share) -> shares.add(new GradeShare(process, grade, share))));
            return new Evidence(counts, shares, assumptionShare);
        }

        /** Number of observations in the world by grade. */
        public Map<Grade, Long> observations() {
            Map<Grade, Long> byGrade = new EnumMap<>(Grade.class);
            counts.forEach(one -> byGrade.put(one.grade(), one.count()));
            return byGrade;
        }

        /** Share of the portfolio's cut-off output by evidence grade of the unit's size, by process. */
        public Map<String, Map<Grade, Double>> capacityByGrade() {
            Map<String, Map<Grade, Double>> byProcess = new TreeMap<>();
            shares.forEach(one -> byProcess
                    .computeIfAbsent(one.process(), key -> new EnumMap<>(Grade.class))
                    .put(one.grade(), one.share()));
            return byProcess;
        }
    }

    /** Number of observations of a grade. */
    public record GradeCount(
            Grade grade, @Measured(UnitOfMeasure.NUMBER) long count) {}

    /** Share of a process's cut-off output that comes from units whose size is of a grade, 0 to 1. */
    public record GradeShare(
            String process,
            Grade grade,
            @Measured(UnitOfMeasure.SHARE) double share) {}

    /**
     * What can be reached, from both sides: multipliers that bound it, valid regardless of how they were computed, and a plan that attains it. Rows
     * and columns are keyed as in {@code docs/plan.md}.
     *
     * @param aim code of the objective, such as {@code coverage-from}
     * @param relaxed code of the family of limits that is relaxed, such as {@code lead-times}; empty if none is
     * @param fromYear calendar year from which it counts
     * @param claim the bound: an upper one for coverage, a lower one for share and shortfall
     * @param attained what the plan attains; empty if only the bound is needed
     * @param rows multipliers by row, zeros left out
     * @param amounts the plan, zeros left out
     */
    public record Proof(
            @Key String aim,
            @Key String relaxed,

            @Key @Named("from") @Measured(UnitOfMeasure.YEAR)
            int fromYear,

            @Named("bound") @Measured(UnitOfMeasure.SHARE) double claim,
            Optional<@Measured(UnitOfMeasure.SHARE) Double> attained,
            @Named("proofs") List<Multiplier> rows,
            @Named("witnesses") List<Amount> amounts) {
        public Proof {
            rows = List.copyOf(rows);
            amounts = List.copyOf(amounts);
        }

        /** A bound without a plan, with every limit, whose multipliers are given by row. */
        public static Proof of(String aim, int fromYear, double claim, Map<String, Double> multipliers) {
            List<Multiplier> rows = new ArrayList<>();
            multipliers.forEach((row, value) -> rows.add(new Multiplier(row, value)));
            return new Proof(aim, "", fromYear, claim, Optional.empty(), rows, List.of());
        }

        /** The same with other numbers of one side or both. */
        public Proof with(double bound, Optional<Double> level, List<Multiplier> multipliers, List<Amount> plan) {
            return new Proof(aim, relaxed, fromYear, bound, level, multipliers, plan);
        }

        /** The multipliers by row. */
        public Map<String, Double> multipliers() {
            Map<String, Double> byRow = new LinkedHashMap<>();
            rows.forEach(one -> byRow.put(one.row(), one.multiplier()));
            return byRow;
        }

        /** The plan by column. */
        public Map<String, Double> plan() {
            Map<String, Double> byColumn = new LinkedHashMap<>();
            amounts.forEach(one -> byColumn.put(one.column(), one.amount()));
            return byColumn;
        }

        /** Name in texts, such as {@code shortfall-from-2032} or {@code coverage-from-2030 without lead-times}. */
        public String id() {
            return id(aim, relaxed, fromYear);
        }

        /** The same of the parts. */
        public static String id(String aim, String relaxed, int fromYear) {
            return aim + "-" + fromYear + (relaxed.isEmpty() ? "" : " without " + relaxed);
        }
    }

    /** The multiplier of a row, in units of the aim per ton a year, part or million US$ of the row. */
    public record Multiplier(
            String row, @Measured(UnitOfMeasure.BY_ROW) double multiplier) {}

    /** The value of a column, t/y, part of a project, or share. */
    public record Amount(
            String column, @Measured(UnitOfMeasure.BY_ROW) double amount) {}

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
