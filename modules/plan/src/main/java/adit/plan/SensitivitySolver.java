package adit.plan;

import adit.math.lp.Basis;
import adit.math.lp.LpSolver;
import adit.plan.limit.Limits;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.resolve.Resolver;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.HeadlineResult;
import adit.world.World;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The headline result of one question in many worlds that differ in a few figures, such as an assumption at either end of its
 * range. Only levels are solved, of the cut-off block alone where there is a target of coverage; each world begins from the
 * basis of the first. Safe for several threads.
 */
public final class SensitivitySolver {

    private final LpSolver solver;
    private final Question question;
    private final boolean coverage;
    private final int targetYear;
    private final AtomicReference<Optional<WarmStart>> warmStart = new AtomicReference<>(Optional.empty());

    /** Where the first solve ended, and its earliest year: the others are near. */
    private record WarmStart(Basis basis, int earliest) {}

    public SensitivitySolver(LpSolver solver, Question question) {
        this.solver = solver;
        this.question = question;
        coverage = question.targets().stream().anyMatch(Target.Coverage.class::isInstance);
        targetYear = (coverage ? question.coverageFrom() : question.shareFrom()) - question.firstYear();
    }

    /**
     * The headline result in a world.
     *
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     */
    public HeadlineResult in(World world) {
        LevelModel model = new LevelModel(
                Resolver.scaled(world, question),
                coverage ? LevelModel.Blocks.CUT_OFF : LevelModel.Blocks.ALL,
                Limits.ALL);
        try (LevelSession session = new LevelSession(model, solver)) {
            Optional<WarmStart> near = warmStart.get();
            near.ifPresent(found -> session.startFrom(found.basis()));
            double level = session.level(new LevelObjective(
                    coverage ? LevelObjective.Kind.COVERAGE_FROM : LevelObjective.Kind.SHARE_FROM, targetYear));
            Basis basis = session.basis();
            int earliest = session.earliestYear(near.map(WarmStart::earliest).orElse(question.years() / 2));
            warmStart.compareAndSet(Optional.empty(), Optional.of(new WarmStart(basis, earliest)));
            return new HeadlineResult(level, calendar(earliest));
        }
    }

    /** The forms and processes that the question is about. */
    public Chain chain(World world) {
        return Chain.upstreamOf(world, question.targetForms());
    }

    private OptionalInt calendar(int year) {
        return year < question.years() ? OptionalInt.of(question.firstYear() + year) : OptionalInt.empty();
    }
}
