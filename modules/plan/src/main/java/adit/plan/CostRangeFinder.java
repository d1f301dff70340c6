package adit.plan;

import adit.basics.BadInputException;
import adit.basics.Step;
import adit.basics.Watch;
import adit.math.lp.LpSolver;
import adit.math.tasks.LocalTasks;
import adit.math.tasks.Task;
import adit.math.tasks.Tasks;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.RelevantAssumptions;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.CostRange;
import adit.plandata.result.CostRange.MovedCost;
import adit.plandata.result.Costs;
import adit.plandata.result.HeadlineResult;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How far the cost of the targets moves with the assumptions of the world: each group of costs and prices, and each group that the range of the
 * verdict lists, is moved to both ends of its range; then all groups of costs and prices together ("Range" in {@code docs/plan.md}).
 */
public final class CostRangeFinder {

    private static final Tasks TASKS = new LocalTasks(2);

    private final LpSolver solver;
    private final Watch watch;

    /**
     * @param solver solves linear models
     * @param watch receives each step, and can cancel them
     */
    public CostRangeFinder(LpSolver solver, Watch watch) {
        this.solver = solver.cancelledBy(watch);
        this.watch = watch;
    }

    /**
     * A plan with the range of its cost; the same plan if it has no cost or no range.
     *
     * @throws java.util.concurrent.CancellationException if it is cancelled
     */
    public PlanResult addTo(PlanResult plan, World world) {
        if (plan.costs().isEmpty() || plan.range().isEmpty()) {
            return plan;
        }
        Verdict verdict = plan.verdict();
        TargetYears years = new TargetYears(
                plan.question(), verdict.reachable(), verdict.earliestYear().orElseThrow());
        VerdictRange range = plan.range().get();
        return CostOfTargets.near(world, years, solver)
                .map(cost ->
                        new Run(world, plan.question(), cost).range(plan.costs().get(), range))
                .map(found -> plan.with(range.with(found)))
                .orElse(plan);
    }

    /**
     * A group that is moved.
     *
     * @param paid true if its figures are costs or prices
     * @param low the headline result at its low end, if it is known
     * @param high the headline result at its high end, if it is known
     */
    private record Moving(
            AssumptionGroup group, boolean paid, Optional<HeadlineResult> low, Optional<HeadlineResult> high) {}

    /** A group with the cost at both ends. */
    private record Moved(Moving moving, MovedCost cost) {

        /** Difference of the highest and the lowest of the costs at the ends and the base; infinite where an end has none. */
        double spread(double base) {
            return cost.ends().size() < 2
                    ? Double.POSITIVE_INFINITY
                    : Math.max(base, Math.max(cost.low().get(), cost.high().get()))
                            - Math.min(
                                    base, Math.min(cost.low().get(), cost.high().get()));
        }

        /** True if the targets cost more at the high end. */
        boolean isDearAtHigh() {
            return cost.high().orElse(Double.POSITIVE_INFINITY) > cost.low().orElse(Double.POSITIVE_INFINITY);
        }
    }

    private final class Run {

        private final World world;
        private final Question question;
        private final CostOfTargets cost;
        private final RelevantAssumptions relevant;
        private final SensitivitySolver levels;

        Run(World world, Question question, CostOfTargets cost) {
            this.world = world;
            this.question = question;
            this.cost = cost;
            relevant = new RelevantAssumptions(world, question);
            levels = SensitivitySolver.ofAllTargets(solver, question);
            if (question.assumptions().limitsCapital()) {
                levels.in(world); // the others begin from here, whichever comes first
            }
        }

        CostRange range(Costs stated, VerdictRange verdict) {
            double base = cost.here();
            double noise = noise(stated);
            List<Moving> groups = groups(verdict);
            List<Moved> moving = moved(base, groups).stream()
                    .filter(each -> each.spread(base) > noise)
                    .sorted(Comparator.comparingDouble((Moved each) -> -each.spread(base))
                            .thenComparing(each -> each.cost().name()))
                    .toList();
            List<Moved> paid =
                    moving.stream().filter(each -> each.moving().paid()).toList();
            double extra = stated.isFree() ? 0 : stated.extraCost();
            return new CostRange(
                    ends(extra, moving).min().orElseThrow(),
                    ends(extra, moving).max().orElseThrow(),
                    together(paid, false),
                    together(paid, true),
                    groups.size(),
                    moving.size(),
                    Math.toIntExact(moving.stream()
                            .filter(each -> each.cost().ends().size() < 2)
                            .count()),
                    moving.stream().limit(RangeFinder.MOST).map(Moved::cost).toList());
        }

        /** Costs that differ by less are the same. */
        private static double noise(Costs stated) {
            return 1e-7 * Math.max(stated.total(), stated.withoutTargets());
        }

        private static DoubleStream ends(double base, List<Moved> moving) {
            return DoubleStream.concat(
                    DoubleStream.of(base),
                    moving.stream().flatMap(each -> each.cost().ends().stream()).mapToDouble(Double::doubleValue));
        }

        /** Costs and prices, and what the range of the verdict lists. */
        private List<Moving> groups(VerdictRange verdict) {
            List<AssumptionGroup> costs = relevant.rangingCosts();
            Set<String> names = costs.stream().map(AssumptionGroup::name).collect(Collectors.toSet());
            Stream<Moving> paid =
                    costs.stream().map(group -> new Moving(group, true, Optional.empty(), Optional.empty()));
            Map<String, MovedAssumption> listed = verdict.assumptions().stream()
                    .filter(each -> !names.contains(each.name()))
                    .collect(Collectors.toMap(MovedAssumption::name, Function.identity()));
            Stream<Moving> ofVerdict = relevant.ranging().stream()
                    .flatMap(group -> Optional.ofNullable(listed.get(group.name())).stream()
                            .map(each -> new Moving(group, false, each.low(), each.high())));
            return Stream.concat(paid, ofVerdict).toList();
        }

        private List<Moved> moved(double base, List<Moving> groups) {
            AtomicInteger done = new AtomicInteger();
            List<Task<Moved>> tasks = new ArrayList<>();
            for (Moving each : groups) {
                tasks.add(new Task<>("cost-range", cancel -> {
                    watch.at(new Step("cost-range", done.incrementAndGet(), groups.size()));
                    return moved(base, each);
                }));
            }
            return TASKS.all(tasks, watch);
        }

        private Moved moved(double base, Moving each) {
            return new Moved(
                    each,
                    new MovedCost(
                            each.group().name(),
                            each.group().grade(),
                            end(base, each, false),
                            end(base, each, true),
                            RangeFinder.cells(each.group())));
        }

        private Optional<Double> end(double base, Moving each, boolean high) {
            if (each.group().isAt(high)) {
                return Optional.of(base);
            }
            World there = each.group().at(world, high);
            return each.paid() ? paid(there) : at(there, high ? each.high() : each.low());
        }

        /** Costs move the year only where capital is limited. */
        private Optional<Double> paid(World there) {
            return question.assumptions().limitsCapital() ? at(there, levels.find(there)) : cost.withCosts(there);
        }

        /** The targets hold from the year that is the earliest there; no cost if there is none. */
        private Optional<Double> at(World there, Optional<HeadlineResult> result) {
            try {
                return result.filter(found -> found.earliestYear().isPresent())
                        .flatMap(found ->
                                cost.in(there, years(there, found.earliestYear().getAsInt())));
            } catch (BadInputException unanswered) {
                return Optional.empty();
            }
        }

        private TargetYears years(World there, int earliest) {
            IntSummaryStatistics asked =
                    question.targets().stream().mapToInt(Target::from).summaryStatistics();
            boolean reachable = earliest <= asked.getMin()
                    || (earliest <= asked.getMax() && levels.shortfallAsked(there) <= AttainableLevels.TOLERANCE);
            return new TargetYears(question, reachable, earliest);
        }

        /** All of them at the end where the targets cost more, or less. */
        private Optional<Double> together(List<Moved> paid, boolean dear) {
            World there = world;
            for (Moved each : paid) {
                there = each.moving().group().at(there, each.isDearAtHigh() == dear);
            }
            return paid(there);
        }
    }
}
