package adit.bench;

import adit.audit.plan.PlanAudit;
import adit.audit.plan.PlanClaims;
import adit.basics.Watch;
import adit.dependence.Dependence;
import adit.dependence.DependenceTable;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.Start;
import adit.math.solver.HighsSolver;
import adit.plan.Planner;
import adit.plandata.question.Question;
import adit.plandata.result.PlanResult;
import adit.reconcile.ReconciledYear;
import adit.reconcile.Reconciliation;
import adit.runs.audit.AuditReport;
import adit.sources.WorldReader;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The phases of an answer, one shot at a time. There is no warm-up on purpose: the first shot in a fresh process is what a
 * command pays, the later ones are what a server would pay; {@link BenchMain} shows both.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 12)
@Fork(
        value = 2,
        jvmArgsAppend = {
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"
        })
public class Phases {

    /** The study and its world, read. */
    @State(Scope.Benchmark)
    public static class Asked {
        final World world;
        final Question question;

        public Asked() {
            Shipped shipped = Shipped.read();
            world = shipped.world();
            question = shipped.study().question();
        }
    }

    /** The linear model of the verdict, built. */
    @State(Scope.Benchmark)
    public static class Built {
        final LinearModel model;

        public Built() {
            Shipped shipped = Shipped.read();
            model = Planner.shortfallModel(shipped.world(), shipped.study().question());
        }
    }

    /** The same model inside the solver, solved once. */
    @State(Scope.Benchmark)
    public static class Solved {
        final ChangingModel changing = new ChangingModel(new Built().model);

        /** Frees the solver. */
        @TearDown
        public void close() {
            changing.close();
        }
    }

    /** The finished plan. */
    @State(Scope.Benchmark)
    public static class Planned {
        final Asked asked = new Asked();
        final PlanClaims claims = PlanClaims.of(new Phases().plan(asked));
    }

    /** Reads and checks the shipped world. */
    @Benchmark
    public World load() {
        return WorldReader.read(Shipped.root().resolve(Shipped.WORLD));
    }

    /** The coalition's dependence in the base year, all forms. */
    @Benchmark
    public DependenceTable dependence(Asked asked) {
        return Dependence.of(
                asked.world,
                asked.question.supplier(),
                new LinkedHashSet<>(asked.question.members()),
                asked.world.baseYear());
    }

    /** The base year of the whole world closed. */
    @Benchmark
    public ReconciledYear reconcile(Asked asked) {
        return Reconciliation.of(asked.world, asked.world.baseYear());
    }

    /** From world and question to the linear model of the verdict. */
    @Benchmark
    public LinearModel build(Asked asked) {
        return Planner.shortfallModel(asked.world, asked.question);
    }

    /** Passes that model to the solver and solves it without a warm start. */
    @Benchmark
    public LpSolution firstSolve(Built built) {
        try (LpSession session = new HighsSolver().open(built.model)) {
            return session.solve(Start.COLD).optimum("the model of the verdict");
        }
    }

    /** Changes the required level and solves from the last basis. */
    @Benchmark
    public LpSolution reSolve(Solved solved) {
        return solved.changing.solve(Start.WARM);
    }

    /** Changes the required level and solves without a warm start. */
    @Benchmark
    public LpSolution coldReSolve(Solved solved) {
        return solved.changing.solve(Start.COLD);
    }

    /** The whole plan: verdict, curve, binding limits, least cost, proofs. */
    @Benchmark
    @Measurement(iterations = 2)
    public PlanResult plan(Asked asked) {
        return new Planner(new HighsSolver(), Watch.silent()).plan(asked.world, asked.question);
    }

    /** Checks that plan again without a solver. */
    @Benchmark
    public AuditReport audit(Planned planned) {
        return PlanAudit.audit(planned.asked.world, planned.asked.question, planned.claims);
    }
}
