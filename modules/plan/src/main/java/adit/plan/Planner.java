package adit.plan;

import adit.basics.Cancel;
import adit.basics.Step;
import adit.basics.UnitOfMeasure;
import adit.basics.Watch;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.ModelEditor;
import adit.math.tasks.LocalTasks;
import adit.math.tasks.Task;
import adit.math.tasks.Tasks;
import adit.plan.limit.Limits;
import adit.plan.model.CostModel;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.model.ModelOverrides;
import adit.plan.model.Relaxation;
import adit.plan.model.ShadowPrices;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Resolver;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.ShadowPrice;
import adit.plandata.result.PlanResult.SolverReport;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Projects;
import adit.plandata.result.Proof;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Answers a question: verdict, curve, binding limits, portfolio, cost and proof. */
public final class Planner {

    private static final int SHADOW_PRICES = 12;
    private static final double NOISE = 1e-9;
    private static final Tasks TASKS = new LocalTasks(2);

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
        LevelModel model = new LevelModel(Resolver.scaled(world, question), LevelModel.Blocks.ALL, Limits.ALL);
        ModelEditor editor = new ModelEditor(model.model());
        new LevelObjective(LevelObjective.Kind.SHORTFALL_ASKED, 0)
                .set(model, new ModelOverrides(model.model(), editor));
        return editor.toModel();
    }

    /**
     * The linear model of the least-cost plan in which all targets hold from a year on, for use with other solvers.
     *
     * @param fromYear calendar year within the horizon
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     */
    public static LinearModel leastCostModel(World world, Question question, int fromYear) {
        return new CostModel(Resolver.scaled(world, question), target -> fromYear - question.firstYear(), 0, Limits.ALL)
                .model();
    }

    /** What binds the verdict. */
    private record Binding(List<Limit> limits, List<ShadowPrice> shadowPrices, Projects projects, List<Proof> proofs) {}

    /** What does not need the sessions of the verdict. */
    private record CurveAndCost(Curve curve, Optional<LeastCostPlan> least) {}

    /** The curve, and both sides of each of its levels. */
    private record Curve(List<CurvePoint> points, List<Proof> proofs) {}

    /** A limit that is relaxed, and both sides of what is reached without it. */
    private record Lifted(Limit limit, List<Proof> proofs) {}

    /** One run, with the state that its parts share. */
    private final class Run {
        private final World world;
        private final ResolvedQuestion r;
        private final LevelModel all;
        private final LevelModel cutOff;
        private final boolean hasCoverage;
        private final boolean hasShare;
        private final int targetYear;
        private final int coverageYear;
        private final int shareYear;
        private final AtomicReference<Cancel> cancel = new AtomicReference<>(watch);
        private final LpSolver solver =
                Planner.this.solver.cancelledBy(() -> cancel.get().isCancelled());

        Run(World world, ResolvedQuestion resolved) {
            this.world = world;
            r = resolved;
            watch.at("model");
            all = new LevelModel(r, LevelModel.Blocks.ALL, Limits.ALL);
            cutOff = new LevelModel(r, LevelModel.Blocks.CUT_OFF, Limits.ALL);
            hasCoverage = r.question().targets().stream().anyMatch(Target.Coverage.class::isInstance);
            hasShare = r.question().targets().stream().anyMatch(Target.Share.class::isInstance);
            int first = r.question().firstYear();
            targetYear = r.question().askedFrom() - first;
            coverageYear = r.question().coverageFrom() - first;
            shareYear = r.question().shareFrom() - first;
        }

        /** Ends a step if the whole is cancelled or the other task has failed. */
        private void check() {
            cancel.get().check();
        }

        /** After the verdict: the limits in its sessions, and at the same time curve, least-cost plan and proofs in their own. */
        PlanResult result() {
            try (AttainableLevels levels = new AttainableLevels(cutOff, all, solver)) {
                watch.at("verdict");
                Verdict verdict = verdict(levels);
                double slack = slack(levels, verdict);
                List<Proof> proofs = proofs(levels, verdict);
                Tasks.Both<Binding, CurveAndCost> both = TASKS.both(
                        new Task<>("limits", shared -> binding(shared, levels, verdict)),
                        new Task<>("curve and cost", shared -> curveAndCost(shared, verdict, slack)),
                        watch);
                return assemble(verdict, proofs, both.first(), both.second(), levels);
            }
        }

        private Binding binding(Cancel shared, AttainableLevels levels, Verdict verdict) {
            cancel.set(shared);
            List<Lifted> lifted = limits(levels, verdict);
            List<ShadowPrice> shadowPrices = hasCoverage ? shadowPrices(levels) : List.of();
            watch.at("projects");
            Projects projects = projects(levels, verdict);
            watch.at("least-cost");
            return new Binding(
                    lifted.stream().map(Lifted::limit).toList(),
                    shadowPrices,
                    projects,
                    lifted.stream().flatMap(each -> each.proofs().stream()).toList());
        }

        private CurveAndCost curveAndCost(Cancel shared, Verdict verdict, double slack) {
            cancel.set(shared);
            return new CurveAndCost(curve(), least(verdict, slack));
        }

        private PlanResult assemble(
                Verdict verdict,
                List<Proof> proofs,
                Binding binding,
                CurveAndCost curveAndCost,
                AttainableLevels levels) {
            Optional<LeastCostPlan> least = curveAndCost.least();
            return new PlanResult(
                    r.question(),
                    verdict,
                    curveAndCost.curve().points(),
                    binding.limits(),
                    binding.shadowPrices(),
                    new KnowHowReader(world, r).limits(),
                    binding.projects(),
                    least.map(LeastCostPlan::portfolio),
                    least.map(LeastCostPlan::costs),
                    least.flatMap(LeastCostPlan::near),
                    new EvidenceCount(world, r).of(least.map(LeastCostPlan::portfolio)),
                    Stream.of(
                                    proofs,
                                    least.map(LeastCostPlan::proofs).orElse(List.of()),
                                    curveAndCost.curve().proofs(),
                                    binding.proofs())
                            .flatMap(List::stream)
                            .toList(),
                    report(levels, least),
                    Resolver.divisions(world, r.question()),
                    Optional.empty(),
                    List.of());
        }

        private Verdict verdict(AttainableLevels levels) {
            double shortfall = levels.level(new LevelObjective(LevelObjective.Kind.SHORTFALL_ASKED, targetYear));
            boolean reachable = shortfall <= AttainableLevels.TOLERANCE;
            Optional<Double> coverage = hasCoverage
                    ? Optional.of(levels.level(new LevelObjective(LevelObjective.Kind.COVERAGE_FROM, coverageYear)))
                    : Optional.empty();
            Optional<Double> share = hasShare
                    ? Optional.of(levels.level(new LevelObjective(LevelObjective.Kind.SHARE_FROM, shareYear)))
                    : Optional.empty();
            double today = levels.level(new LevelObjective(LevelObjective.Kind.COVERAGE_IN, 0));
            OptionalInt earliest = calendar(levels.earliestYear());
            return new Verdict(
                    reachable, r.calendar(targetYear), coverage, share, today, reachable ? 0 : shortfall, earliest);
        }

        /** The shortfall that counts as none in the plan's year; noise of the solver is not slack. */
        private double slack(AttainableLevels levels, Verdict verdict) {
            if (verdict.earliestYear().isEmpty()) {
                return 0;
            }
            LevelObjective objective = verdict.reachable()
                    ? new LevelObjective(LevelObjective.Kind.SHORTFALL_ASKED, targetYear)
                    : new LevelObjective(
                            LevelObjective.Kind.SHORTFALL_FROM,
                            number(verdict.earliestYear()).getAsInt());
            double shortfall = levels.level(objective);
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

        private Curve curve() {
            try (LevelSession session = new LevelSession(cutOff, solver)) {
                List<Proof> best = levelsByYear(session, "");
                Relaxation named = Relaxation.namedProjectsOnly();
                session.relax(named);
                List<Proof> announced = levelsByYear(session, named.id());
                List<CurvePoint> points = new ArrayList<>();
                for (int t = 0; t < r.years(); t++) {
                    points.add(new CurvePoint(
                            r.calendar(t),
                            r.demandOutside(r.target(), t) * r.scale().mass(),
                            best.get(t).claim(),
                            announced.get(t).claim()));
                }
                return new Curve(
                        points, Stream.concat(best.stream(), announced.stream()).toList());
            }
        }

        private List<Proof> levelsByYear(LevelSession session, String relaxed) {
            List<Proof> byYear = new ArrayList<>();
            for (int t = 0; t < r.years(); t++) {
                check();
                byYear.add(session.certificate(new LevelObjective(LevelObjective.Kind.COVERAGE_IN, t))
                        .both(relaxed));
            }
            return byYear;
        }

        private List<Lifted> limits(AttainableLevels levels, Verdict verdict) {
            List<Lifted> limits = new ArrayList<>();
            List<Relaxation> families = Limits.relaxations(r);
            for (Relaxation relaxation : families) {
                check();
                watch.at(new Step("limits", limits.size() + 1, families.size()));
                levels.relax(relaxation);
                limits.add(lifted(relaxation, levels, verdict));
                levels.restore();
            }
            return limits;
        }

        private Lifted lifted(Relaxation relaxation, AttainableLevels levels, Verdict verdict) {
            double base = verdict.bestCoverage().orElse(verdict.coverageToday());
            Certificate certificate =
                    levels.certificate(new LevelObjective(LevelObjective.Kind.COVERAGE_FROM, coverageYear));
            double points = UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, certificate.level() - base);
            OptionalInt year = calendar(levels.earliestYearAtMost(number(verdict.earliestYear())));
            Limit limit = new Limit(
                    relaxation.id(),
                    certificate.level(),
                    points < 1e-6 ? 0 : points,
                    year,
                    gained(verdict.earliestYear(), year));
            List<Proof> proofs = new ArrayList<>();
            boolean own = limit.pointsGained() > 0 || !hasCoverage; // else the plan of the verdict attains the level
            proofs.add(own ? certificate.both(relaxation.id()) : certificate.bound(relaxation.id()));
            proofs.addAll(ofEarliest(
                    levels, relaxation.id(), year, verdict.earliestYear().equals(year)));
            return new Lifted(limit, proofs);
        }

        /** The first year is attained, unless a plan that attains it is carried already; the year before it is not. */
        private List<Proof> ofEarliest(AttainableLevels levels, String relaxed, OptionalInt year, boolean attained) {
            List<Proof> proofs = new ArrayList<>();
            if (year.isPresent() && !attained) {
                proofs.add(levels.certificate(new LevelObjective(
                                LevelObjective.Kind.SHORTFALL_FROM, number(year).getAsInt()))
                        .plan(relaxed));
            }
            int before = number(year).orElse(r.years()) - 1;
            if (before >= 0) {
                proofs.add(levels.certificate(new LevelObjective(LevelObjective.Kind.SHORTFALL_FROM, before))
                        .bound(relaxed));
            }
            return proofs;
        }

        private OptionalInt gained(OptionalInt former, OptionalInt now) {
            return former.isPresent() && now.isPresent()
                    ? OptionalInt.of(former.getAsInt() - now.getAsInt())
                    : OptionalInt.empty();
        }

        private List<ShadowPrice> shadowPrices(AttainableLevels levels) {
            LpSolution solution = levels.solve(new LevelObjective(LevelObjective.Kind.COVERAGE_FROM, coverageYear));
            return new ShadowPrices(cutOff, solution).strongest(SHADOW_PRICES);
        }

        /** The named projects without which the level or the earliest year is worse. */
        private Projects projects(AttainableLevels levels, Verdict verdict) {
            double level = (hasCoverage ? verdict.bestCoverage() : verdict.lowestShare()).orElseThrow();
            LevelObjective at = hasCoverage
                    ? new LevelObjective(LevelObjective.Kind.COVERAGE_FROM, coverageYear)
                    : new LevelObjective(LevelObjective.Kind.SHARE_FROM, shareYear);
            return new ProjectsReader(world, r, at, level, verdict.earliestYear()).read(levels, cancel.get());
        }

        private Optional<LeastCostPlan> least(Verdict verdict, double slack) {
            check();
            if (verdict.earliestYear().isEmpty()) {
                return Optional.empty();
            }
            TargetYears starts = new TargetYears(
                    r.question(), verdict.reachable(), verdict.earliestYear().getAsInt());
            Optional<LeastCostPlan> least = LeastCostPlan.find(world, r, starts, slack, solver, this::check);
            if (least.isEmpty()) {
                throw new Conflicts(r, starts, solver).named();
            }
            return least;
        }

        /** Both sides of the best level and of the lowest share, of the shortfall, and of the earliest year. */
        private List<Proof> proofs(AttainableLevels levels, Verdict verdict) {
            List<Proof> proofs = new ArrayList<>();
            if (hasCoverage) {
                proofs.add(both(levels, LevelObjective.Kind.COVERAGE_FROM, coverageYear));
            }
            if (hasShare) {
                proofs.add(both(levels, LevelObjective.Kind.SHARE_FROM, shareYear));
            }
            if (!verdict.reachable()) {
                proofs.add(both(levels, LevelObjective.Kind.SHORTFALL_ASKED, targetYear));
            }
            proofs.addAll(ofEarliest(levels, "", verdict.earliestYear(), false));
            return proofs;
        }

        private Proof both(AttainableLevels levels, LevelObjective.Kind kind, int year) {
            check();
            return levels.certificate(new LevelObjective(kind, year)).both("");
        }

        private SolverReport report(AttainableLevels levels, Optional<LeastCostPlan> least) {
            return new SolverReport(
                    solver.name() + " " + solver.version(),
                    all.model().rows(),
                    all.model().columns(),
                    all.model().nonzeros(),
                    levels.solves(),
                    least.map(LeastCostPlan::rows).orElse(0),
                    least.map(LeastCostPlan::columns).orElse(0),
                    least.map(LeastCostPlan::largestViolation).orElse(0.0),
                    least.map(LeastCostPlan::gap).orElse(0.0));
        }
    }
}
