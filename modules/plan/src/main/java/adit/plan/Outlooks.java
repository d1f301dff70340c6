package adit.plan;

import adit.math.lp.Basis;
import adit.math.lp.LpSolver;
import adit.world.World;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The short answer to one question in many worlds that differ in a few figures, such as an assumption at either end of its
 * range. Only levels are solved, of the cut-off block alone where there is a target of coverage; each world begins from the
 * basis of the first. Safe for several threads.
 */
public final class Outlooks {

    private final LpSolver solver;
    private final Question question;
    private final boolean coverage;
    private final int asked;
    private final AtomicReference<Optional<Home>> home = new AtomicReference<>(Optional.empty());

    /** Where the first solve ended, and its earliest year: the others are near. */
    private record Home(Basis basis, int earliest) {}

    public Outlooks(LpSolver solver, Question question) {
        this.solver = solver;
        this.question = question;
        coverage = question.targets().stream().anyMatch(Target.Coverage.class::isInstance);
        asked = question.targets().stream().mapToInt(Target::from).min().orElseThrow() - question.firstYear();
    }

    /**
     * The short answer in a world.
     *
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     */
    public Outlook in(World world) {
        LevelModel model = new LevelModel(
                Resolver.scaled(world, question), coverage ? LevelModel.Blocks.CUT_OFF : LevelModel.Blocks.ALL);
        try (LevelSession session = new LevelSession(model, solver)) {
            Optional<Home> near = home.get();
            near.ifPresent(found -> session.startFrom(found.basis()));
            double level = session.level(new Aim(coverage ? Aim.Kind.COVERAGE_FROM : Aim.Kind.SHARE_FROM, asked));
            Basis basis = session.basis();
            int earliest = session.earliestYear(near.map(Home::earliest).orElse(question.years() / 2));
            home.compareAndSet(Optional.empty(), Optional.of(new Home(basis, earliest)));
            return new Outlook(level, calendar(earliest));
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
