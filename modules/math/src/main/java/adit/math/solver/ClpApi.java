package adit.math.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import adit.math.lp.SolverException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The functions of the C interface of Clp that we use, one to one. */
final class ClpApi {

    private static final AtomicReference<@Nullable ClpApi> LOADED = new AtomicReference<>();

    private final MethodHandle create;
    private final MethodHandle delete;
    private final MethodHandle version;
    private final MethodHandle load;
    private final MethodHandle logLevel;
    private final MethodHandle primalTolerance;
    private final MethodHandle dualTolerance;
    private final MethodHandle maximumSeconds;
    private final MethodHandle maximumIterations;
    private final MethodHandle dual;
    private final MethodHandle status;
    private final MethodHandle primalFeasible;
    private final MethodHandle iterations;
    private final MethodHandle objective;
    private final MethodHandle x;
    private final MethodHandle activity;
    private final MethodHandle rowDual;
    private final MethodHandle reducedCost;
    private final MethodHandle ray;
    private final MethodHandle freeRay;
    private final MethodHandle columnStatus;
    private final MethodHandle rowStatus;
    private final MethodHandle copyinStatus;

    private ClpApi(NativeLibrary library) {
        create = library.function("Clp_newModel", ADDRESS);
        delete = library.procedure("Clp_deleteModel", ADDRESS);
        version = library.function("Clp_Version", ADDRESS);
        load = library.procedure(
                "Clp_loadProblem",
                ADDRESS,
                JAVA_INT,
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS);
        logLevel = library.procedure("Clp_setLogLevel", ADDRESS, JAVA_INT);
        primalTolerance = library.procedure("Clp_setPrimalTolerance", ADDRESS, JAVA_DOUBLE);
        dualTolerance = library.procedure("Clp_setDualTolerance", ADDRESS, JAVA_DOUBLE);
        maximumSeconds = library.procedure("Clp_setMaximumSeconds", ADDRESS, JAVA_DOUBLE);
        maximumIterations = library.procedure("Clp_setMaximumIterations", ADDRESS, JAVA_INT);
        dual = library.function("Clp_dual", JAVA_INT, ADDRESS, JAVA_INT);
        status = library.function("Clp_status", JAVA_INT, ADDRESS);
        primalFeasible = library.function("Clp_primalFeasible", JAVA_INT, ADDRESS);
        iterations = library.function("Clp_numberIterations", JAVA_INT, ADDRESS);
        objective = library.function("Clp_objectiveValue", JAVA_DOUBLE, ADDRESS);
        x = numbers(library, "Clp_primalColumnSolution");
        activity = numbers(library, "Clp_primalRowSolution");
        rowDual = numbers(library, "Clp_dualRowSolution");
        reducedCost = numbers(library, "Clp_dualColumnSolution");
        ray = numbers(library, "Clp_infeasibilityRay");
        freeRay = library.procedure("Clp_freeRay", ADDRESS, ADDRESS);
        columnStatus = library.function("Clp_getColumnStatus", JAVA_INT, ADDRESS, JAVA_INT);
        rowStatus = library.function("Clp_getRowStatus", JAVA_INT, ADDRESS, JAVA_INT);
        copyinStatus = library.procedure("Clp_copyinStatus", ADDRESS, ADDRESS);
    }

    private static MethodHandle numbers(NativeLibrary library, String function) {
        return library.function(function, ADDRESS, ADDRESS);
    }

    private static NativeLibrary library() {
        Platform here = NativeLibrary.here();
        if (here == Platform.WINDOWS_X86) {
            throw new SolverException("The OR-Tools jar has no Clp for Windows; only the cross-check needs it");
        }
        return NativeLibrary.open(List.of(
                here.fileName("z", 1),
                here.fileName("bz2", 1),
                here.fileName("CoinUtils", 2),
                here.fileName("Osi", 0),
                here.fileName("Clp", 1)));
    }

    /** The interface, loaded at the first call; a library that cannot be loaded is reported at each. */
    static synchronized ClpApi get() {
        @Nullable ClpApi loaded = LOADED.get();
        if (loaded == null) {
            loaded = new ClpApi(library());
            LOADED.set(loaded);
        }
        return loaded;
    }

    String version() {
        return NativeCall.toAddress(() -> (MemorySegment) version.invokeExact())
                .reinterpret(64)
                .getString(0);
    }

    MemorySegment create() {
        MemorySegment clp = NativeCall.toAddress(() -> (MemorySegment) create.invokeExact());
        NativeCall.run(() -> {
            logLevel.invokeExact(clp, 0);
        });
        return clp;
    }

    void delete(MemorySegment clp) {
        NativeCall.run(() -> {
            delete.invokeExact(clp);
        });
    }

    void load(MemorySegment clp, NativeModel m) {
        NativeCall.run(() -> {
            load.invokeExact(
                    clp,
                    m.columns(),
                    m.rows(),
                    m.start(),
                    m.index(),
                    m.value(),
                    m.lower(),
                    m.upper(),
                    m.cost(),
                    m.rowLower(),
                    m.rowUpper());
        });
    }

    void setTolerance(MemorySegment clp, double tolerance) {
        NativeCall.run(() -> {
            primalTolerance.invokeExact(clp, tolerance);
        });
        NativeCall.run(() -> {
            dualTolerance.invokeExact(clp, tolerance);
        });
    }

    /** Seconds of CPU time from now on. */
    void limitTime(MemorySegment clp, double seconds) {
        NativeCall.run(() -> {
            maximumSeconds.invokeExact(clp, seconds);
        });
    }

    /** Iterations of the next call. */
    void limitIterations(MemorySegment clp, int iterations) {
        NativeCall.run(() -> {
            maximumIterations.invokeExact(clp, iterations);
        });
    }

    /** Solves by the dual simplex method and returns how it ended. */
    int solve(MemorySegment clp) {
        NativeCall.toInt(() -> (int) dual.invokeExact(clp, 0));
        return NativeCall.toInt(() -> (int) status.invokeExact(clp));
    }

    boolean primalFeasible(MemorySegment clp) {
        return NativeCall.toInt(() -> (int) primalFeasible.invokeExact(clp)) != 0;
    }

    int iterations(MemorySegment clp) {
        return NativeCall.toInt(() -> (int) iterations.invokeExact(clp));
    }

    double objective(MemorySegment clp) {
        return NativeCall.toDouble(() -> (double) objective.invokeExact(clp));
    }

    double[] x(MemorySegment clp, int columns) {
        return copy(NativeCall.toAddress(() -> (MemorySegment) x.invokeExact(clp)), columns);
    }

    double[] reducedCost(MemorySegment clp, int columns) {
        return copy(NativeCall.toAddress(() -> (MemorySegment) reducedCost.invokeExact(clp)), columns);
    }

    double[] activity(MemorySegment clp, int rows) {
        return copy(NativeCall.toAddress(() -> (MemorySegment) activity.invokeExact(clp)), rows);
    }

    double[] rowDual(MemorySegment clp, int rows) {
        return copy(NativeCall.toAddress(() -> (MemorySegment) rowDual.invokeExact(clp)), rows);
    }

    /** The ray of an infeasible model, or an empty array. */
    double[] ray(MemorySegment clp, int rows) {
        MemorySegment found = NativeCall.toAddress(() -> (MemorySegment) ray.invokeExact(clp));
        if (found.address() == 0) {
            return new double[0];
        }
        double[] numbers = copy(found, rows);
        NativeCall.run(() -> {
            freeRay.invokeExact(clp, found);
        });
        return numbers;
    }

    int columnStatus(MemorySegment clp, int j) {
        return NativeCall.toInt(() -> (int) columnStatus.invokeExact(clp, j));
    }

    int rowStatus(MemorySegment clp, int i) {
        return NativeCall.toInt(() -> (int) rowStatus.invokeExact(clp, i));
    }

    /** Sets the basis: one byte a column, then one a row. */
    void setStatus(MemorySegment clp, MemorySegment bytes) {
        NativeCall.run(() -> {
            copyinStatus.invokeExact(clp, bytes);
        });
    }

    private static double[] copy(MemorySegment address, int size) {
        return address.reinterpret((long) size * Double.BYTES).toArray(JAVA_DOUBLE);
    }
}
