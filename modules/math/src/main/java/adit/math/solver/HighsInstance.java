package adit.math.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import adit.math.lp.LinearModel;
import adit.math.lp.SolveLimits;
import adit.math.lp.SolverException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** One instance of HiGHS: every return code checked, options set by name. */
final class HighsInstance implements AutoCloseable {

    private static final int ERROR = -1;
    private static final int OK = 0;
    private static final double NANOS = 1e9;

    private final HighsApi api;
    private final SolveLimits limits;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment highs;
    private boolean closed;

    HighsInstance(HighsApi api, SolveLimits limits) {
        this.api = api;
        this.limits = limits;
        this.highs = api.create();
        setBool("output_flag", false);
        setInt("threads", limits.threads());
        setString("parallel", limits.threads() == 1 ? "off" : "on");
        setInt("random_seed", limits.seed());
        setDouble("small_matrix_value", 1e-12);
        setDouble("mip_rel_gap", limits.relativeGap());
    }

    /** Ends a running solve as soon as this asks for it. */
    void endWhen(HighsInterrupt interrupt) {
        notError("to be interrupted", api.setCallback(highs, interrupt.stub(arena)));
        for (int kind : HighsInterrupt.KINDS) {
            notError("to be interrupted", api.startCallback(highs, kind));
        }
    }

    void setBool(String option, boolean value) {
        try (Arena call = Arena.ofConfined()) {
            option(option, api.setBool(highs, call.allocateFrom(option), value ? 1 : 0));
        }
    }

    void setInt(String option, int value) {
        try (Arena call = Arena.ofConfined()) {
            option(option, api.setInt(highs, call.allocateFrom(option), value));
        }
    }

    void setDouble(String option, double value) {
        try (Arena call = Arena.ofConfined()) {
            option(option, api.setDouble(highs, call.allocateFrom(option), value));
        }
    }

    void setString(String option, String value) {
        try (Arena call = Arena.ofConfined()) {
            option(option, api.setString(highs, call.allocateFrom(option), call.allocateFrom(value)));
        }
    }

    private static void option(String name, int code) {
        if (code != OK) {
            throw new SolverException("HiGHS rejects the option " + name);
        }
    }

    /** Replaces the model and forgets all solutions. */
    void pass(LinearModel model) {
        try (Arena call = Arena.ofConfined()) {
            NativeModel copy = NativeModel.copy(model, call);
            int code = model.anyWhole()
                    ? api.passMip(highs, copy, NativeModel.integrality(model, call))
                    : api.passLp(highs, copy);
            notError("the model", code);
        }
    }

    void clearSolver() {
        notError("to forget its solution", api.clearSolver(highs));
    }

    /** Solves; the code of HiGHS for how it ended (kNativeModelStatus). */
    int run() {
        limitTime();
        if (limits.threads() > 1) {
            api.resetScheduler();
        }
        try {
            int code = api.run(highs);
            return code == ERROR ? HighsStatus.SOLVE_ERROR : api.modelStatus(highs);
        } finally {
            if (limits.threads() > 1) {
                api.resetScheduler();
            }
        }
    }

    /** The clock of HiGHS runs on from solve to solve. */
    private void limitTime() {
        limits.time().ifPresent(time -> setDouble("time_limit", api.runTime(highs) + time.toNanos() / NANOS));
    }

    int intInfo(String name) {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment target = call.allocate(JAVA_INT);
            notError("the figure " + name, api.intInfo(highs, call.allocateFrom(name), target));
            return target.get(JAVA_INT, 0);
        }
    }

    double doubleInfo(String name) {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment target = call.allocate(JAVA_DOUBLE);
            notError("the figure " + name, api.doubleInfo(highs, call.allocateFrom(name), target));
            return target.get(JAVA_DOUBLE, 0);
        }
    }

    void solution(MemorySegment x, MemorySegment d, MemorySegment activity, MemorySegment y) {
        notError("its solution", api.solution(highs, x, d, activity, y));
    }

    void getBasis(MemorySegment columns, MemorySegment rows) {
        notError("its basis", api.getBasis(highs, columns, rows));
    }

    void setBasis(MemorySegment columns, MemorySegment rows) {
        notError("the basis", api.setBasis(highs, columns, rows));
    }

    /** Writes the ray and says whether there is one. */
    boolean dualRay(MemorySegment ray) {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment exists = call.allocate(JAVA_INT);
            int code = api.dualRay(highs, exists, ray);
            return code != ERROR && exists.get(JAVA_INT, 0) == 1;
        }
    }

    void changeColumnBounds(int[] set, double[] lower, double[] upper) {
        try (Arena call = Arena.ofConfined()) {
            notError(
                    "the bounds of " + set.length + " columns",
                    api.changeColumnBounds(
                            highs,
                            set.length,
                            call.allocateFrom(JAVA_INT, set),
                            call.allocateFrom(JAVA_DOUBLE, lower),
                            call.allocateFrom(JAVA_DOUBLE, upper)));
        }
    }

    void changeRowBounds(int[] set, double[] lower, double[] upper) {
        try (Arena call = Arena.ofConfined()) {
            notError(
                    "the bounds of " + set.length + " rows",
                    api.changeRowBounds(
                            highs,
                            set.length,
                            call.allocateFrom(JAVA_INT, set),
                            call.allocateFrom(JAVA_DOUBLE, lower),
                            call.allocateFrom(JAVA_DOUBLE, upper)));
        }
    }

    void changeCosts(int[] set, double[] costs) {
        try (Arena call = Arena.ofConfined()) {
            notError(
                    "the costs of " + set.length + " columns",
                    api.changeCosts(
                            highs,
                            set.length,
                            call.allocateFrom(JAVA_INT, set),
                            call.allocateFrom(JAVA_DOUBLE, costs)));
        }
    }

    void changeCoefficient(int i, int j, double value) {
        notError("the coefficient of column " + j + " in row " + i, api.changeCoefficient(highs, i, j, value));
    }

    void changeSense(boolean maximise) {
        notError("the sense of the objective", api.changeSense(highs, NativeModel.sense(maximise)));
    }

    /** Reads a model from a file; for tests of the files we write. */
    void read(String file) {
        try (Arena call = Arena.ofConfined()) {
            notError("the file " + file, api.readModel(highs, call.allocateFrom(file)));
        }
    }

    /** Room for numbers, freed with this instance. */
    MemorySegment doubles(int size) {
        return arena.allocate(JAVA_DOUBLE, size);
    }

    /** Room for numbers, freed with this instance. */
    MemorySegment ints(int size) {
        return arena.allocate(JAVA_INT, size);
    }

    private static void notError(String what, int code) {
        if (code == ERROR) {
            throw new SolverException("HiGHS refuses " + what);
        }
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            api.destroy(highs);
            arena.close();
        }
    }
}
