package adit.plan;

import adit.basics.BadInputException;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.math.lp.Status;
import adit.plan.limit.Limits;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelModel.Blocks;
import adit.plan.model.LevelObjective;
import adit.plan.resolve.Resolver;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.Movement;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.HeadlineResult;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The headline result of one question in many worlds that differ in a few figures, such as an assumption at either end of its
 * range. Only levels are solved; what the first world proves is not solved again ({@link WarmLevels}). Safe for several threads.
 */
public final class SensitivitySolver {

    private final LpSolver solver;
    private final Question question;
    private final boolean coverage;
    private final Blocks blocks;
    private final int targetYear;
    private final AtomicReference<Optional<First>> first = new AtomicReference<>(Optional.empty());

    /** What the first world gave, with its earliest year: the others are near. */
    private record First(Map<LevelObjective, WarmLevels.Known> known, int earliest) {}

    private SensitivitySolver(LpSolver solver, Question question, boolean allTargets) {
        this.solver = solver;
        this.question = question;
        coverage = question.targets().stream().anyMatch(Target.Coverage.class::isInstance);
        boolean share = question.targets().stream().anyMatch(Target.Share.class::isInstance);
        blocks = coverage && !(share && allTargets) ? Blocks.CUT_OFF : Blocks.ALL;
        targetYear = (coverage ? question.coverageFrom() : question.shareFrom()) - question.firstYear();
    }

    /** For the earliest year of all targets. */
    public static SensitivitySolver ofAllTargets(LpSolver solver, Question question) {
        return new SensitivitySolver(solver, question, true);
    }

    /** Leaves targets on the share bought aside where there is one on coverage, which is faster. */
    public static SensitivitySolver ofCoverageFirst(LpSolver solver, Question question) {
        return new SensitivitySolver(solver, question, false);
    }

    /**
     * The headline result in a world.
     *
     * @throws BadInputException if the world does not have the data that the question needs
     */
    public HeadlineResult in(World world) {
        LevelModel model = new LevelModel(Resolver.scaled(world, question), blocks, Limits.ALL);
        First near = first.get().orElseGet(() -> new First(Map.of(), question.years() / 2));
        try (WarmLevels levels = new WarmLevels(model, solver, near.known())) {
            double level = levels.level(new LevelObjective(
                    coverage ? LevelObjective.Kind.COVERAGE_FROM : LevelObjective.Kind.SHARE_FROM, targetYear));
            int earliest = levels.earliestYear(near.earliest());
            if (first.get().isEmpty()) {
                levels.solveEveryYear();
                first.compareAndSet(Optional.empty(), Optional.of(new First(levels.solved(), earliest)));
            }
            return new HeadlineResult(level, calendar(earliest));
        }
    }

    /**
     * The same; empty if the world does not have the data that the question needs, such as any demand, or no plan meets the rows. A solver that
     * failed otherwise is no answer to that.
     */
    public Optional<HeadlineResult> find(World world) {
        return answered(() -> in(world));
    }

    private static <T> Optional<T> answered(Supplier<T> answer) {
        try {
            return Optional.of(answer.get());
        } catch (BadInputException unanswered) {
            return Optional.empty();
        } catch (SolverException ended) {
            if (ended.status().equals(Optional.of(Status.INFEASIBLE))) {
                return Optional.empty();
            }
            throw ended;
        }
    }

    /**
     * The smallest shortfall from all targets, each from its own year on, 0 to 1.
     *
     * @throws BadInputException if the world does not have the data that the question needs
     */
    double shortfallAsked(World world) {
        LevelModel model = new LevelModel(Resolver.scaled(world, question), Blocks.ALL, Limits.ALL);
        try (LevelSession session = new LevelSession(model, solver)) {
            return session.level(new LevelObjective(
                    LevelObjective.Kind.SHORTFALL_ASKED, question.askedFrom() - question.firstYear()));
        }
    }

    /** How the headline result moves with a group of assumptions; {@code base} is that in the world itself. */
    public Movement move(World world, HeadlineResult base, AssumptionGroup group) {
        return new Movement(
                question.name(),
                base,
                end(world, base, group, false),
                end(world, base, group, true),
                question.lastYear() + 1);
    }

    private Optional<HeadlineResult> end(World world, HeadlineResult base, AssumptionGroup group, boolean high) {
        return group.isAt(high) ? Optional.of(base) : find(group.at(world, high));
    }

    /** The best coverage in every year of the horizon; empty as {@link #find}. */
    public Optional<List<Double>> curve(World world) {
        return answered(() -> levels(world));
    }

    private List<Double> levels(World world) {
        LevelModel model = new LevelModel(Resolver.scaled(world, question), Blocks.CUT_OFF, Limits.ALL);
        try (LevelSession session = new LevelSession(model, solver)) {
            List<Double> best = new ArrayList<>();
            for (int t = 0; t < question.years(); t++) {
                best.add(session.level(new LevelObjective(LevelObjective.Kind.COVERAGE_IN, t)));
            }
            return best;
        }
    }

    private OptionalInt calendar(int year) {
        return year < question.years() ? OptionalInt.of(question.firstYear() + year) : OptionalInt.empty();
    }
}
