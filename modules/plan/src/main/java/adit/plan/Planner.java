package adit.plan;

import adit.basics.Step;
import adit.basics.Watch;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.ModelEditor;
import adit.plan.PlanResult.CurvePoint;
import adit.plan.PlanResult.Limit;
import adit.plan.PlanResult.Proof;
import adit.plan.PlanResult.ShadowPrice;
import adit.plan.PlanResult.SolverReport;
import adit.plan.PlanResult.Verdict;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

/** Answers a question: verdict, curve, binding limits, portfolio, cost and proof. */
public final class Planner {

    private static final int SHADOW_PRICES = 12;
    private static final double NOISE = 1e-9;

    private final LpSolver solver;
    private final Watch watch;

    /**
     * @param solver solves linear models
     * @param watch receives each step, and can cancel them
     */
    public Planner(LpSolver solver, Watch watch) {
        this.solver = solver;
        this.watch = watch;
    }

    /**
     * The plan.
     *
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     * @throws java.util.concurrent.CancellationException if it is cancelled
     */
    public PlanResult plan(World world, Question question) {
        return new Run(world, Resolver.scaled(world, question)).result();
    }

    /**
     * The linear model behind the verdict, for use with other solvers: the smallest shortfall from all targets, each from
     * its own year on (maximise its negative; 0 is reachable).
     *
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     */
    public static LinearModel shortfallModel(World world, Question question) {
        LevelModel model = new LevelModel(Resolver.scaled(world, question), LevelModel.Blocks.ALL);
        ModelEditor editor = new ModelEditor(model.model());
        new Aiming(model).at(new Aim(Aim.Kind.SHORTFALL_ASKED, 0), new Overlay(model.model(), editor));
        return editor.toModel();
    }

    /**
     * The linear model of the least-cost plan in which all targets hold from a year on, for use with other solvers.
     *
     * @param fromYear calendar year within the horizon
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     */
    public static LinearModel leastCostModel(World world, Question question, int fromYear) {
        return new CostModel(Resolver.scaled(world, question), target -> fromYear - question.firstYear(), 0).model();
    }

    /** One run, with the state that its parts share. */
    private final class Run {
        private final World world;
        private final Resolved r;
        private final LevelModel all;
        private final LevelModel cutOff;
        private final boolean hasCoverage;
        private final boolean hasShare;
        private final int asked;
        private final AtomicBoolean ended = new AtomicBoolean();

        Run(World world, Resolved resolved) {
            this.world = world;
            r = resolved;
            watch.at("model");
            all = new LevelModel(r, LevelModel.Blocks.ALL);
            cutOff = new LevelModel(r, LevelModel.Blocks.CUT_OFF);
            hasCoverage = r.question().targets().stream().anyMatch(Target.Coverage.class::isInstance);
            hasShare = r.question().targets().stream().anyMatch(Target.Share.class::isInstance);
            asked = r.question().targets().stream().mapToInt(Target::from).min().orElseThrow()
                    - r.question().firstYear();
        }

        /** Ends a step of the second thread if the whole is cancelled or has failed. */
        private void check() {
            watch.check();
            if (ended.get()) {
                throw new CancellationException("the computation has ended");
            }
        }

        /** After the verdict, curve, least-cost plan and proofs are computed on a second thread. */
        PlanResult result() {
            try (Levels levels = new Levels(cutOff, all, solver);
                    ExecutorService second = Executors.newSingleThreadExecutor()) {
                return result(levels, second);
            }
        }

        private PlanResult result(Levels levels, ExecutorService second) {
            try {
                watch.at("verdict");
                Verdict verdict = verdict(levels);
                double slack = slack(levels, verdict);
                CompletableFuture<List<CurvePoint>> curve = CompletableFuture.supplyAsync(this::curve, second);
                CompletableFuture<Optional<Least>> least = curve.thenApplyAsync(done -> least(verdict, slack), second);
                CompletableFuture<List<Proof>> proofs = least.thenApplyAsync(done -> proofs(verdict), second);
                List<Limit> limits = limits(levels, verdict);
                List<ShadowPrice> shadows = hasCoverage ? shadows(levels) : List.of();
                watch.at("least-cost");
                return assemble(verdict, curve.join(), limits, shadows, least.join(), proofs.join(), levels);
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            } finally {
                ended.set(true); // the second thread, which is awaited, need not finish what nobody will use
            }
        }

        private PlanResult assemble(
                Verdict verdict,
                List<CurvePoint> curve,
                List<Limit> limits,
                List<ShadowPrice> shadows,
                Optional<Least> least,
                List<Proof> proofs,
                Levels levels) {
            return new PlanResult(
                    r.question(),
                    verdict,
                    curve,
                    limits,
                    shadows,
                    least.map(Least::portfolio),
                    least.map(Least::costs),
                    new EvidenceCount(world, r).of(least.map(Least::portfolio)),
                    proofs,
                    report(levels, least));
        }

        private Verdict verdict(Levels levels) {
            double shortfall = levels.level(new Aim(Aim.Kind.SHORTFALL_ASKED, asked));
            boolean reachable = shortfall <= Levels.TOLERANCE;
            Optional<Double> coverage =
                    hasCoverage ? Optional.of(levels.level(new Aim(Aim.Kind.COVERAGE_FROM, asked))) : Optional.empty();
            Optional<Double> share =
                    hasShare ? Optional.of(levels.level(new Aim(Aim.Kind.SHARE_FROM, asked))) : Optional.empty();
            double today = levels.level(new Aim(Aim.Kind.COVERAGE_IN, 0));
            OptionalInt earliest = calendar(levels.earliestYear());
            return new Verdict(
                    reachable, r.calendar(asked), coverage, share, today, reachable ? 0 : shortfall, earliest);
        }

        /** The shortfall that counts as none in the plan's year; noise of the solver is not slack. */
        private double slack(Levels levels, Verdict verdict) {
            if (verdict.earliestYear().isEmpty()) {
                return 0;
            }
            Aim aim = verdict.reachable()
                    ? new Aim(Aim.Kind.SHORTFALL_ASKED, asked)
                    : new Aim(
                            Aim.Kind.SHORTFALL_FROM,
                            number(verdict.earliestYear()).getAsInt());
            double shortfall = levels.level(aim);
            return shortfall < NOISE ? 0 : shortfall;
        }

        private OptionalInt calendar(OptionalInt year) {
            return year.isPresent() ? OptionalInt.of(r.calendar(year.getAsInt())) : year;
        }

        private OptionalInt number(OptionalInt year) {
            return year.isPresent()
                    ? OptionalInt.of(year.getAsInt() - r.question().firstYear())
                    : year;
        }

        private List<CurvePoint> curve() {
            try (LevelSession session = new LevelSession(cutOff, solver)) {
                List<Double> best = levelsByYear(session);
                session.relax(Relaxations.namedProjectsOnly());
                List<Double> announced = levelsByYear(session);
                List<CurvePoint> points = new ArrayList<>();
                for (int t = 0; t < r.years(); t++) {
                    points.add(new CurvePoint(
                            r.calendar(t),
                            r.demandOutside(r.target(), t) * r.scale().mass(),
                            best.get(t),
                            announced.get(t)));
                }
                return points;
            }
        }

        private List<Double> levelsByYear(LevelSession session) {
            List<Double> byYear = new ArrayList<>();
            for (int t = 0; t < r.years(); t++) {
                check();
                byYear.add(session.level(new Aim(Aim.Kind.COVERAGE_IN, t)));
            }
            return byYear;
        }

        private List<Limit> limits(Levels levels, Verdict verdict) {
            List<Limit> limits = new ArrayList<>();
            List<Relaxation> families = Relaxations.of(r);
            for (Relaxation relaxation : families) {
                watch.at(new Step("limits", limits.size() + 1, families.size()));
                levels.relax(relaxation);
                limits.add(limit(relaxation, levels, verdict));
                levels.restore();
            }
            return limits;
        }

        private Limit limit(Relaxation relaxation, Levels levels, Verdict verdict) {
            double base = verdict.bestCoverage().orElse(verdict.coverageToday());
            double coverage = levels.level(new Aim(Aim.Kind.COVERAGE_FROM, asked));
            double points = (coverage - base) * 100;
            OptionalInt year = calendar(levels.earliestYearAtMost(number(verdict.earliestYear())));
            return new Limit(
                    relaxation.id(), coverage, points < 1e-6 ? 0 : points, year, gained(verdict.earliestYear(), year));
        }

        private OptionalInt gained(OptionalInt former, OptionalInt now) {
            return former.isPresent() && now.isPresent()
                    ? OptionalInt.of(former.getAsInt() - now.getAsInt())
                    : OptionalInt.empty();
        }

        private List<ShadowPrice> shadows(Levels levels) {
            LpSolution solution = levels.solve(new Aim(Aim.Kind.COVERAGE_FROM, asked));
            return new Shadows(cutOff, solution).strongest(SHADOW_PRICES);
        }

        private Optional<Least> least(Verdict verdict, double slack) {
            check();
            if (verdict.earliestYear().isEmpty()) {
                return Optional.empty();
            }
            int earliest = verdict.earliestYear().getAsInt();
            ToIntFunction<Target> starts =
                    target -> (verdict.reachable() ? target.from() : Math.max(target.from(), earliest))
                            - r.question().firstYear();
            Optional<Least> least = Least.find(r, starts, slack, solver, this::check);
            if (least.isEmpty()) {
                throw new Conflicts(world, r.question(), starts, solver).named();
            }
            return least;
        }

        /** The years that cannot be reached: the target year, and the year before the earliest. */
        private List<Proof> proofs(Verdict verdict) {
            check();
            List<Proof> proofs = new ArrayList<>();
            if (hasCoverage) {
                proofs.add(proof(new Aim(Aim.Kind.COVERAGE_FROM, asked)));
            }
            if (hasShare) {
                proofs.add(proof(new Aim(Aim.Kind.SHARE_FROM, asked)));
            }
            if (!verdict.reachable()) {
                proofs.add(proof(new Aim(Aim.Kind.SHORTFALL_ASKED, asked)));
            }
            int before = verdict.earliestYear().orElse(r.question().lastYear() + 1)
                    - r.question().firstYear()
                    - 1;
            if (before >= 0) {
                proofs.add(proof(new Aim(Aim.Kind.SHORTFALL_FROM, before)));
            }
            return proofs;
        }

        private Proof proof(Aim aim) {
            check();
            return new Proofs(all, solver).of(aim);
        }

        private SolverReport report(Levels levels, Optional<Least> least) {
            return new SolverReport(
                    solver.name() + " " + solver.version(),
                    all.model().rows(),
                    all.model().columns(),
                    all.model().nonzeros(),
                    levels.solves(),
                    least.map(Least::rows).orElse(0),
                    least.map(Least::columns).orElse(0),
                    least.map(Least::largestViolation).orElse(0.0),
                    least.map(Least::gap).orElse(0.0));
        }
    }
}
