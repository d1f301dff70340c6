package adit.plan;

import adit.basics.Step;
import adit.basics.Watch;
import adit.math.lp.LpSolver;
import adit.math.tasks.LocalTasks;
import adit.math.tasks.Task;
import adit.math.tasks.Tasks;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.Movement;
import adit.plandata.assumptions.RelevantAssumptions;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.HeadlineResult;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.BandPoint;
import adit.plandata.result.VerdictRange.End;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.plandata.result.VerdictRange.Span;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far the verdict moves with the assumptions of the world: each group that enters the levels is moved to both ends of its range, then the
 * strongest groups together ("Range" in {@code docs/plan.md}).
 */
public final class RangeFinder {

    /** How many groups are listed and moved together, at most. */
    public static final int MOST = 12;

    private static final int BY_LEVEL = 3;

    private static final Tasks TASKS = new LocalTasks(2);

    private static final Comparator<Moved> STRONGEST_FIRST = Comparator.comparingInt(
                    (Moved each) -> each.movement().spreadOfYears())
            .thenComparingDouble(each -> each.movement().spreadOfLevel())
            .reversed()
            .thenComparing(each -> each.group().name());

    private final LpSolver solver;
    private final Watch watch;

    /**
     * @param solver solves linear models
     * @param watch receives each step, and can cancel them
     */
    public RangeFinder(LpSolver solver, Watch watch) {
        this.solver = solver.cancelledBy(watch);
        this.watch = watch;
    }

    private record Moved(AssumptionGroup group, Movement movement) {}

    /** The world with all groups at their unfavourable ends, and at their favourable ones. */
    private record BothEnds(World unfavourable, World favourable) {}

    /**
     * The range of a question's headline result.
     *
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     * @throws java.util.concurrent.CancellationException if it is cancelled
     */
    public VerdictRange of(World world, Question question) {
        SensitivitySolver levels = SensitivitySolver.ofAllTargets(solver, question);
        HeadlineResult base = levels.in(world);
        List<AssumptionGroup> groups = new RelevantAssumptions(world, question).ranging();
        List<Moved> moving = moved(world, base, groups, levels).stream()
                .filter(each -> each.movement().moves())
                .sorted(STRONGEST_FIRST)
                .toList();
        List<Moved> listed = listed(moving);
        BothEnds ends = ends(world, listed, isCoverage(question));
        Tasks.Both<List<Optional<HeadlineResult>>, List<BandPoint>> last = TASKS.both(
                new Task<>(
                        "together",
                        cancel -> List.of(levels.find(ends.unfavourable()), levels.find(ends.favourable()))),
                new Task<>("band", cancel -> listed.isEmpty() ? List.of() : band(world, question, ends, levels)),
                watch);
        return new VerdictRange(
                alone(base, moving),
                last.first().getFirst().map(End::of),
                last.first().getLast().map(End::of),
                groups.size(),
                moving.size(),
                crossing(question, moving),
                listed.stream().map(RangeFinder::stated).toList(),
                last.second(),
                Optional.empty());
    }

    /** The strongest groups by year, and among them a few by level. */
    private static List<Moved> listed(List<Moved> moving) {
        List<Moved> byLevel = moving.stream()
                .sorted(Comparator.comparingDouble(
                                (Moved each) -> -each.movement().spreadOfLevel())
                        .thenComparing(each -> each.group().name()))
                .limit(BY_LEVEL)
                .toList();
        Set<Moved> chosen = new LinkedHashSet<>(byLevel);
        moving.stream().limit(MOST).forEach(each -> {
            if (chosen.size() < MOST) {
                chosen.add(each);
            }
        });
        return chosen.stream().sorted(STRONGEST_FIRST).toList();
    }

    private static OptionalInt crossing(Question question, List<Moved> moving) {
        if (question.targets().stream().map(Target::from).distinct().count() > 1) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.toIntExact(moving.stream()
                .filter(each -> each.movement().crosses(question.askedFrom()))
                .count()));
    }

    private static boolean isCoverage(Question question) {
        return question.targets().stream().anyMatch(Target.Coverage.class::isInstance);
    }

    private List<Moved> moved(
            World world, HeadlineResult base, List<AssumptionGroup> groups, SensitivitySolver levels) {
        AtomicInteger done = new AtomicInteger();
        List<Task<Moved>> tasks = new ArrayList<>();
        for (AssumptionGroup group : groups) {
            tasks.add(new Task<>("range", cancel -> {
                watch.at(new Step("range", done.incrementAndGet(), groups.size()));
                return new Moved(group, levels.move(world, base, group));
            }));
        }
        return TASKS.all(tasks, watch);
    }

    private static BothEnds ends(World world, List<Moved> strongest, boolean coverage) {
        World unfavourable = world;
        World favourable = world;
        for (Moved each :
                strongest.stream().filter(one -> one.movement().isAnswered()).toList()) {
            boolean high = each.movement().isBetterAtHigh(coverage);
            unfavourable = each.group().at(unfavourable, !high);
            favourable = each.group().at(favourable, high);
        }
        return new BothEnds(unfavourable, favourable);
    }

    private static Span alone(HeadlineResult base, List<Moved> moving) {
        Span span = Span.of(base);
        for (Moved each : moving) {
            for (HeadlineResult end : each.movement().ends()) {
                span = span.with(end);
            }
        }
        return span;
    }

    /** Around the curve of the world itself; empty if nothing moves, or the question has no answer at one of the ends. */
    private static List<BandPoint> band(World world, Question question, BothEnds ends, SensitivitySolver levels) {
        List<List<Double>> curves = new ArrayList<>();
        for (World each : List.of(world, ends.unfavourable(), ends.favourable())) {
            Optional<List<Double>> curve = levels.curve(each);
            if (curve.isEmpty()) {
                return List.of();
            }
            curves.add(curve.get());
        }
        List<BandPoint> band = new ArrayList<>();
        for (int t = 0; t < question.years(); t++) {
            int year = t;
            List<Double> levelsOfYear =
                    curves.stream().map(curve -> curve.get(year)).sorted().toList();
            band.add(new BandPoint(question.firstYear() + t, levelsOfYear.getFirst(), levelsOfYear.getLast()));
        }
        return band;
    }

    private static MovedAssumption stated(Moved moved) {
        Optional<HeadlineResult> low = moved.movement().low();
        Optional<HeadlineResult> high = moved.movement().high();
        return new MovedAssumption(
                moved.group().name(),
                moved.group().grade(),
                low.map(HeadlineResult::level),
                Movement.year(low),
                high.map(HeadlineResult::level),
                Movement.year(high),
                cells(moved.group()));
    }

    /** The figures of a group, in its order. */
    static List<MovedCell> cells(AssumptionGroup group) {
        return group.cells().stream().map(RangeFinder::cell).toList();
    }

    private static MovedCell cell(Observed one) {
        return new MovedCell(
                one.cell().toString(),
                one.value(),
                one.estimate().low(),
                one.estimate().high(),
                one.chosen().unit());
    }
}
