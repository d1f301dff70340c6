package adit.plan;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a plan answers. Shares are from 0 to 1, masses t/y, money million US$ of the first year.
 *
 * @param question what was asked
 * @param verdict reachable or not, and when
 * @param curve the best level in every year
 * @param limits what binds: the verdict again with each family of limits lifted
 * @param shadowPrices what more of something would be worth, the strongest first
 * @param portfolio what to build, run and buy; the plan for the earliest year in which the targets can be held, empty if
 *     there is none in the horizon
 * @param costs cost of the portfolio and of doing without the targets; empty with it
 * @param evidence what the answer rests on
 * @param proofs multipliers that prove what cannot be reached
 * @param solver what the solver did
 */
public record PlanResult(
        Question question,
        Verdict verdict,
        List<CurvePoint> curve,
        List<Limit> limits,
        List<ShadowPrice> shadowPrices,
        Optional<Portfolio> portfolio,
        Optional<Costs> costs,
        Evidence evidence,
        List<Proof> proofs,
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
     * @param bestCoverage best coverage that can be held from the asked year on; empty without such a target
     * @param lowestShare lowest share bought that can be held from the asked year on; empty without such a target
     * @param coverageToday best coverage in the first year of the horizon
     * @param shortfall smallest shortfall from the targets together, 0 if reachable
     * @param earliestYear first year from which all targets can be held; empty if none in the horizon
     */
    public record Verdict(
            boolean reachable,
            int askedYear,
            Optional<Double> bestCoverage,
            Optional<Double> lowestShare,
            double coverageToday,
            double shortfall,
            OptionalInt earliestYear) {}

    /**
     * One year of the curve.
     *
     * @param year calendar year
     * @param demand demand for the target form outside the supplier, t/y
     * @param best best coverage in that year alone
     * @param announced the same with the named projects only
     */
    public record CurvePoint(int year, double demand, double best, double announced) {}

    /**
     * A family of limits, lifted on its own.
     *
     * @param id stable code
     * @param words what was lifted
     * @param coverage best coverage that can then be held from the asked year on
     * @param pointsGained percentage points above the verdict's level
     * @param earliestYear earliest year then; empty if none in the horizon
     * @param yearsGained years earlier than the verdict's earliest year, where a year is found with the limit and without
     */
    public record Limit(
            String id,
            String words,
            double coverage,
            double pointsGained,
            OptionalInt earliestYear,
            OptionalInt yearsGained) {}

    /**
     * What a little more of something is worth for the coverage from the asked year on.
     *
     * @param kind capacity, material, start or know-how
     * @param subject code of what there would be more of
     * @param words for people, such as "DyTb separation"
     * @param year calendar year in which it is worth most
     * @param amount how much more, in {@code unit}
     * @param unit t/y, or year
     * @param points percentage points of coverage, at the margin
     */
    public record ShadowPrice(
            String kind, String subject, String words, int year, double amount, String unit, double points) {}

    /**
     * What to build, run and buy.
     *
     * @param from first year in which the targets hold
     * @param starts what begins output, where and when
     * @param runs output of every unit by block and year
     * @param flows what nodes exchange, by block
     * @param years coverage and share by year
     * @param additions capacity that begins output, by year and process
     * @param places capacity that begins output up to {@code from}, by place and process
     */
    public record Portfolio(
            int from,
            List<Start> starts,
            List<Run> runs,
            List<Flow> flows,
            List<YearLevel> years,
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
            int year,
            double amount,
            double capacity,
            double capital,
            Grade grade) {}

    /**
     * Capacity that begins output in a year.
     *
     * @param year calendar year
     * @param process code of the process
     * @param named in named projects, t/y of main output
     * @param further in further plants, t/y
     */
    public record Addition(int year, String process, double named, double further) {}

    /**
     * Capacity that begins output in a place up to the first year in which the targets hold.
     *
     * @param place the country where it stands; for further plants the member
     * @param process code of the process
     * @param first calendar year of the first output
     * @param named in named projects, t/y of main output
     * @param further in further plants, t/y
     */
    public record PlaceAddition(PlaceId place, String process, int first, double named, double further) {}

    /** Output of a unit in a year, t/y of main output; the block is {@code use} or {@code cut}. */
    public record Run(String block, String unit, int year, double tons) {}

    /**
     * A movement of a form at a node in a year, t/y; the node is {@code pool} for all places outside the supplier.
     *
     * @param block {@code use} for every day, {@code cut} for the cut-off
     * @param kind in (from the pool), out (to the pool), buy (from the supplier), unserved, scrap, draw, stock (t held by a member at the end of the year)
     */
    public record Flow(String block, String kind, FormId form, String node, int year, double tons) {}

    /**
     * Levels of the portfolio in a year.
     *
     * @param coverage part of demand outside the supplier that the cut-off block serves
     * @param share part of the coalition's use bought from the supplier
     */
    public record YearLevel(int year, double coverage, double share) {}

    /**
     * Cost of the portfolio and of the same world without targets, present value in million US$.
     *
     * @param total with targets
     * @param withoutTargets without
     * @param members with targets, members only
     * @param membersWithoutTargets without, members only
     * @param capital overnight capital cost that members start over the horizon
     * @param byMember the same for each node; nodes that are not members come last
     * @param capitalByYear overnight capital cost that members start, by calendar year
     */
    public record Costs(
            double total,
            double withoutTargets,
            double members,
            double membersWithoutTargets,
            double capital,
            List<MemberCost> byMember,
            Map<Integer, Double> capitalByYear) {
        public Costs {
            byMember = List.copyOf(byMember);
            capitalByYear = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(capitalByYear));
        }
    }

    /**
     * Present value of what falls on one node, before any transfers between members, million US$.
     *
     * @param capital yearly payments for plants that stand there
     * @param running running cost of plants that stand there
     * @param freight carriage of what it takes from the pool
     * @param purchases what it pays for goods of the supplier, tariff and carriage included
     * @param unserved value of what is not served
     * @param withoutTargets the sum of all these in the plan without targets
     */
    public record MemberCost(
            PlaceId place,
            boolean member,
            double capital,
            double running,
            double freight,
            double purchases,
            double unserved,
            double withoutTargets) {

        /** Everything that falls on the node. */
        public double total() {
            return capital + running + freight + purchases + unserved;
        }
    }

    /**
     * What the answer rests on.
     *
     * @param observations number of observations in the world by grade
     * @param capacityByGrade share of the portfolio's cut-off output by evidence grade of the unit's size, by process
     * @param assumptionShare part of that output, over all processes in tons of main output, that is grade E
     */
    public record Evidence(
            Map<Grade, Long> observations, Map<String, Map<Grade, Double>> capacityByGrade, double assumptionShare) {}

    /**
     * Multipliers that bound what can be reached, whoever computed them.
     *
     * @param aim code of the objective
     * @param fromYear calendar year from which it counts
     * @param claim the bound: an upper one for coverage, a lower one for share and shortfall
     * @param multipliers by row name, zeros left out
     */
    public record Proof(String aim, int fromYear, double claim, Map<String, Double> multipliers) {
        public Proof {
            multipliers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(multipliers));
        }

        /** File name without extension, such as {@code shortfall-from-2032}. */
        public String id() {
            return aim + "-" + fromYear;
        }
    }

    /**
     * What the solver did.
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
            String solver,
            int rows,
            int columns,
            int nonzeros,
            int solves,
            int costRows,
            int costColumns,
            double largestViolation,
            double gap) {}
}
