package adit.plandata.question;

import adit.basics.FormId;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.world.Status;
import adit.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One question of a plan: the content of a study file, after its words were checked against a world.
 *
 * @param name name of the study
 * @param supplier the dominant supplier
 * @param members the coalition, by code, so that their order in the study does not matter
 * @param serve whose demand the plan is about
 * @param exclude places, or groups of them, whose plants, scrap and stocks do not count; their demand does
 * @param targets the targets; never empty
 * @param firstYear first year in which something can be decided
 * @param lastYear last year of the horizon
 * @param scenario demand scenario
 * @param assumptions all other settings
 * @param overrides figures that replace those of the world, by name; the world that is meant is {@link OverriddenWorld#of}
 */
public record Question(
        String name,
        PlaceId supplier,
        List<PlaceId> members,
        Serve serve,
        List<PlaceId> exclude,
        List<Target> targets,
        @Measured(UnitOfMeasure.YEAR) int firstYear,
        @Measured(UnitOfMeasure.YEAR) int lastYear,
        String scenario,
        Assumptions assumptions,
        List<FigureOverride> overrides) {

    public Question {
        overrides = overrides.stream()
                .sorted(Comparator.comparing(FigureOverride::name))
                .toList();
        members = members.stream().sorted().toList();
        exclude = exclude.stream().sorted().toList();
        targets = List.copyOf(targets);
        if (targets.isEmpty() || members.isEmpty() || lastYear < firstYear) {
            throw new IllegalArgumentException("a question needs members, targets and a horizon");
        }
        if (exclude.contains(supplier) || exclude.stream().anyMatch(members::contains)) {
            throw new IllegalArgumentException("neither the supplier nor a member can be excluded");
        }
        if (targets.stream().map(Target::getClass).distinct().count() < targets.size()
                || targets.stream().map(Target::form).distinct().count() > 1) {
            throw new IllegalArgumentException("one target of each kind, all on one form");
        }
        for (Target target : targets) {
            if (target.from() < firstYear || target.from() > lastYear) {
                throw new IllegalArgumentException("target year outside the horizon: " + target.from());
            }
        }
    }

    /** A question about the world as it is. */
    public Question(
            String name,
            PlaceId supplier,
            List<PlaceId> members,
            Serve serve,
            List<PlaceId> exclude,
            List<Target> targets,
            int firstYear,
            int lastYear,
            String scenario,
            Assumptions assumptions) {
        this(name, supplier, members, serve, exclude, targets, firstYear, lastYear, scenario, assumptions, List.of());
    }

    /** The same about a world with other figures. */
    public Question with(List<FigureOverride> figures) {
        return new Question(
                name, supplier, members, serve, exclude, targets, firstYear, lastYear, scenario, assumptions, figures);
    }

    /** The place that counts for another one: a member counts for itself, any other place at its group if it has one. */
    public PlaceId home(World world, PlaceId place) {
        return members.contains(place) || place.equals(supplier) ? place : world.reporting(place);
    }

    /** True if the demand of a place is in the plan: it is outside the supplier and, if members alone are served, one of them. */
    public boolean serves(World world, PlaceId place) {
        PlaceId home = home(world, place);
        return !home.equals(supplier) && (serve == Serve.EVERYONE || members.contains(home));
    }

    /** True if plants, scrap, stocks and export bans of a place are in the plan: its demand is, and neither it nor its group is excluded. */
    public boolean counts(World world, PlaceId place) {
        return serves(world, place) && !excludes(world, place);
    }

    /** True if the place or its group is excluded. */
    public boolean excludes(World world, PlaceId place) {
        return exclude.contains(place) || exclude.contains(world.reporting(place));
    }

    /** The first year in which any target holds, calendar year. */
    public int askedFrom() {
        return targets.stream().mapToInt(Target::from).min().orElseThrow();
    }

    /** The year from which the best coverage counts: that of the target on coverage; without one, the first of any target. */
    public int coverageFrom() {
        return from(Target.Coverage.class);
    }

    /** The year from which the lowest share counts: that of the target on the share; without one, the first of any target. */
    public int shareFrom() {
        return from(Target.Share.class);
    }

    private int from(Class<? extends Target> kind) {
        return targets.stream()
                .filter(kind::isInstance)
                .mapToInt(Target::from)
                .findFirst()
                .orElseGet(this::askedFrom);
    }

    /** Number of years of the horizon. */
    public int years() {
        return lastYear - firstYear + 1;
    }

    /**
     * The settings that a study can change without changing the world.
     *
     * @param supplierOwnedLost plants abroad that the supplier's firms control are lost when it cuts off exports
     * @param furtherPlants plants beyond the named projects may be built in the coalition
     * @param furtherPlantsLimit largest addition by further plants of a process in all members together in a year, as a share of the
     *     demand outside the supplier (in tons of the form that the process makes)
     * @param cutOffYears how long a cut-off lasts: a stock can be drawn at one part in {@code cutOffYears} a year
     * @param stockpileMonths months of demand for the target form that the coalition may add to its stocks; 0 for none
     * @param keepRunning part of its capacity at which a facility that operates today continues to operate, as long as its
     *     inputs can be bought
     * @param priceYear price year of the supplier's goods, or the newest year before it; 0 for the base year of the world
     * @param discountRate yearly, real
     * @param plantLife years over which capital cost is spread
     * @param unservedValue US$ per ton of target form not served
     * @param budget million US$ of capital cost a year that the coalition can start; empty for no limit
     * @param budgetByCountry million US$ of capital cost a year that can be started in a member; absent members have no limit
     * @param tariffs part of the price that the coalition pays on top when it buys a form from the supplier
     * @param relaxedDemand share of demand that material efficiency and substitution save, for the relaxation of demand
     * @param relaxedStockpileMonths months of stock for the relaxation of stockpiles
     * @param includeStatus statuses of projects that count although work on them has stopped, such as on-hold
     * @param shareOfGroup part of the use of its group that is that of a member, where the world has no demand of the member
     * @param nearOptimal part of the cost of the targets by which a plan may be more expensive than the least-cost plan and still count when projects
     *     are sorted by the plans they are in; empty if that is not asked
     * @param projectRecord named projects count by what became of earlier projects of their status: a share of them, and later
     */
    public record Assumptions(
            boolean supplierOwnedLost,
            boolean furtherPlants,
            @Measured(UnitOfMeasure.SHARE) double furtherPlantsLimit,
            @Measured(UnitOfMeasure.YEARS) int cutOffYears,
            @Measured(UnitOfMeasure.MONTHS) double stockpileMonths,
            @Measured(UnitOfMeasure.SHARE) double keepRunning,
            @Measured(UnitOfMeasure.YEAR) int priceYear,
            @Measured(UnitOfMeasure.SHARE) double discountRate,
            @Measured(UnitOfMeasure.YEARS) int plantLife,
            @Measured(UnitOfMeasure.DOLLARS_PER_TON) double unservedValue,
            @Measured(UnitOfMeasure.MILLION_DOLLARS) OptionalDouble budget,
            Map<PlaceId, @Measured(UnitOfMeasure.MILLION_DOLLARS) Double> budgetByCountry,
            Map<FormId, @Measured(UnitOfMeasure.SHARE) Double> tariffs,
            @Measured(UnitOfMeasure.SHARE) double relaxedDemand,
            @Measured(UnitOfMeasure.MONTHS) double relaxedStockpileMonths,
            List<Status> includeStatus,
            Map<PlaceId, @Measured(UnitOfMeasure.SHARE) Double> shareOfGroup,
            @Measured(UnitOfMeasure.SHARE) OptionalDouble nearOptimal,
            boolean projectRecord) {

        public Assumptions {
            budgetByCountry = Map.copyOf(budgetByCountry);
            tariffs = Map.copyOf(tariffs);
            includeStatus = List.copyOf(includeStatus);
            shareOfGroup = Map.copyOf(shareOfGroup);
        }

        /** The defaults for values that a study does not set. */
        public static Assumptions standard() {
            return new Assumptions(
                    true,
                    true,
                    0.1,
                    3,
                    0,
                    0.6,
                    0,
                    0.05,
                    20,
                    5_000_000,
                    OptionalDouble.empty(),
                    Map.of(),
                    Map.of(),
                    0.2,
                    6,
                    List.of(),
                    Map.of(),
                    OptionalDouble.empty(),
                    false);
        }

        /** True for projects on which work has stopped, unless the study includes them. */
        public boolean leavesOut(Status status) {
            return status.isStopped() && !includeStatus.contains(status);
        }

        /** True for projects whose survival and slip the plan reads: those of a status before output; idle plants exist already. */
        public boolean reads(Status status) {
            return projectRecord && status != Status.OPERATING && status != Status.IDLE;
        }

        /** True if the capital cost of starts is limited, so that it enters the levels. */
        public boolean limitsCapital() {
            return budget.isPresent() || !budgetByCountry.isEmpty();
        }
    }

    /** The forms of the targets. */
    public Set<FormId> targetForms() {
        return targets.stream().map(Target::form).collect(java.util.stream.Collectors.toSet());
    }
}
