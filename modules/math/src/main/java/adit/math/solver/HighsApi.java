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

/** The functions of the C interface of HiGHS that we use, one to one. HighsInt is a Java int. */
final class HighsApi {

    private static final AtomicReference<@Nullable HighsApi> LOADED = new AtomicReference<>();

    private final MethodHandle create;
    private final MethodHandle destroy;
    private final MethodHandle version;
    private final MethodHandle sizeofInt;
    private final MethodHandle passLp;
    private final MethodHandle passMip;
    private final MethodHandle setBool;
    private final MethodHandle setInt;
    private final MethodHandle setDouble;
    private final MethodHandle setString;
    private final MethodHandle run;
    private final MethodHandle clearSolver;
    private final MethodHandle modelStatus;
    private final MethodHandle intInfo;
    private final MethodHandle doubleInfo;
    private final MethodHandle solution;
    private final MethodHandle getBasis;
    private final MethodHandle setBasis;
    private final MethodHandle dualRay;
    private final MethodHandle columnBounds;
    private final MethodHandle rowBounds;
    private final MethodHandle costs;
    private final MethodHandle coefficient;
    private final MethodHandle sense;
    private final MethodHandle readModel;
    private final MethodHandle runTime;
    private final MethodHandle setCallback;
    private final MethodHandle startCallback;
    private final MethodHandle resetScheduler;

    private HighsApi(NativeLibrary library) {
        create = library.function("Highs_create", ADDRESS);
        destroy = library.procedure("Highs_destroy", ADDRESS);
        version = library.function("Highs_version", ADDRESS);
        sizeofInt = library.function("Highs_getSizeofHighsInt", JAVA_INT, ADDRESS);
        passLp = library.function(
                "Highs_passLp",
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_DOUBLE,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS);
        passMip = library.function(
                "Highs_passMip",
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_DOUBLE,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS);
        setBool = library.function("Highs_setBoolOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
        setInt = library.function("Highs_setIntOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
        setDouble = library.function("Highs_setDoubleOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE);
        setString = library.function("Highs_setStringOptionValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        run = library.function("Highs_run", JAVA_INT, ADDRESS);
        clearSolver = library.function("Highs_clearSolver", JAVA_INT, ADDRESS);
        modelStatus = library.function("Highs_getModelStatus", JAVA_INT, ADDRESS);
        intInfo = library.function("Highs_getIntInfoValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        doubleInfo = library.function("Highs_getDoubleInfoValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        solution = library.function("Highs_getSolution", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        getBasis = library.function("Highs_getBasis", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        setBasis = library.function("Highs_setBasis", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        dualRay = library.function("Highs_getDualRay", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        columnBounds =
                library.function("Highs_changeColsBoundsBySet", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        rowBounds =
                library.function("Highs_changeRowsBoundsBySet", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        costs = library.function("Highs_changeColsCostBySet", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
        coefficient = library.function("Highs_changeCoeff", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_DOUBLE);
        sense = library.function("Highs_changeObjectiveSense", JAVA_INT, ADDRESS, JAVA_INT);
        readModel = library.function("Highs_readModel", JAVA_INT, ADDRESS, ADDRESS);
        runTime = library.function("Highs_getRunTime", JAVA_DOUBLE, ADDRESS);
        setCallback = library.function("Highs_setCallback", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        startCallback = library.function("Highs_startCallback", JAVA_INT, ADDRESS, JAVA_INT);
        resetScheduler = library.procedure("Highs_resetGlobalScheduler", JAVA_INT);
    }

    /** The interface, loaded at the first call; a library that cannot be loaded is reported at each. */
    static synchronized HighsApi get() {
        @Nullable HighsApi loaded = LOADED.get();
        if (loaded == null) {
            loaded =
                    new HighsApi(NativeLibrary.open(List.of(NativeLibrary.here().fileName("highs", 1))));
            LOADED.set(loaded);
        }
        return loaded;
    }

    MemorySegment create() {
        MemorySegment highs = NativeCall.toAddress(() -> (MemorySegment) create.invokeExact());
        int bytes = NativeCall.toInt(() -> (int) sizeofInt.invokeExact(highs));
        if (bytes != Integer.BYTES) {
            destroy(highs);
            throw new SolverException("This build of HiGHS uses integers of " + bytes + " bytes, not 4");
        }
        return highs;
    }

    void destroy(MemorySegment highs) {
        NativeCall.run(() -> {
            destroy.invokeExact(highs);
        });
    }

    String version() {
        return NativeCall.toAddress(() -> (MemorySegment) version.invokeExact())
                .reinterpret(64)
                .getString(0);
    }

    int passLp(MemorySegment highs, NativeModel m) {
        return NativeCall.toInt(() -> (int) passLp.invokeExact(
                highs,
                m.columns(),
                m.rows(),
                m.nonzeros(),
                1,
                m.sense(),
                0.0,
                m.cost(),
                m.lower(),
                m.upper(),
                m.rowLower(),
                m.rowUpper(),
                m.start(),
                m.index(),
                m.value()));
    }

    int passMip(MemorySegment highs, NativeModel m, MemorySegment integrality) {
        return NativeCall.toInt(() -> (int) passMip.invokeExact(
                highs,
                m.columns(),
                m.rows(),
                m.nonzeros(),
                1,
                m.sense(),
                0.0,
                m.cost(),
                m.lower(),
                m.upper(),
                m.rowLower(),
                m.rowUpper(),
                m.start(),
                m.index(),
                m.value(),
                integrality));
    }

    int setBool(MemorySegment highs, MemorySegment option, int value) {
        return NativeCall.toInt(() -> (int) setBool.invokeExact(highs, option, value));
    }

    int setInt(MemorySegment highs, MemorySegment option, int value) {
        return NativeCall.toInt(() -> (int) setInt.invokeExact(highs, option, value));
    }

    int setDouble(MemorySegment highs, MemorySegment option, double value) {
        return NativeCall.toInt(() -> (int) setDouble.invokeExact(highs, option, value));
    }

    int setString(MemorySegment highs, MemorySegment option, MemorySegment value) {
        return NativeCall.toInt(() -> (int) setString.invokeExact(highs, option, value));
    }

    int run(MemorySegment highs) {
        return NativeCall.toInt(() -> (int) run.invokeExact(highs));
    }

    int clearSolver(MemorySegment highs) {
        return NativeCall.toInt(() -> (int) clearSolver.invokeExact(highs));
    }

    int modelStatus(MemorySegment highs) {
        return NativeCall.toInt(() -> (int) modelStatus.invokeExact(highs));
    }

    int intInfo(MemorySegment highs, MemorySegment info, MemorySegment target) {
        return NativeCall.toInt(() -> (int) intInfo.invokeExact(highs, info, target));
    }

    int doubleInfo(MemorySegment highs, MemorySegment info, MemorySegment target) {
        return NativeCall.toInt(() -> (int) doubleInfo.invokeExact(highs, info, target));
    }

    int solution(MemorySegment highs, MemorySegment x, MemorySegment d, MemorySegment activity, MemorySegment y) {
        return NativeCall.toInt(() -> (int) solution.invokeExact(highs, x, d, activity, y));
    }

    int getBasis(MemorySegment highs, MemorySegment columns, MemorySegment rows) {
        return NativeCall.toInt(() -> (int) getBasis.invokeExact(highs, columns, rows));
    }

    int setBasis(MemorySegment highs, MemorySegment columns, MemorySegment rows) {
        return NativeCall.toInt(() -> (int) setBasis.invokeExact(highs, columns, rows));
    }

    int dualRay(MemorySegment highs, MemorySegment exists, MemorySegment ray) {
        return NativeCall.toInt(() -> (int) dualRay.invokeExact(highs, exists, ray));
    }

    int changeColumnBounds(MemorySegment highs, int count, MemorySegment set, MemorySegment low, MemorySegment high) {
        return NativeCall.toInt(() -> (int) columnBounds.invokeExact(highs, count, set, low, high));
    }

    int changeRowBounds(MemorySegment highs, int count, MemorySegment set, MemorySegment low, MemorySegment high) {
        return NativeCall.toInt(() -> (int) rowBounds.invokeExact(highs, count, set, low, high));
    }

    int changeCosts(MemorySegment highs, int count, MemorySegment set, MemorySegment values) {
        return NativeCall.toInt(() -> (int) costs.invokeExact(highs, count, set, values));
    }

    int changeCoefficient(MemorySegment highs, int i, int j, double value) {
        return NativeCall.toInt(() -> (int) coefficient.invokeExact(highs, i, j, value));
    }

    int changeSense(MemorySegment highs, int value) {
        return NativeCall.toInt(() -> (int) sense.invokeExact(highs, value));
    }

    int readModel(MemorySegment highs, MemorySegment file) {
        return NativeCall.toInt(() -> (int) readModel.invokeExact(highs, file));
    }

    /** Seconds that all solves of this instance took. */
    double runTime(MemorySegment highs) {
        return NativeCall.toDouble(() -> (double) runTime.invokeExact(highs));
    }

    int setCallback(MemorySegment highs, MemorySegment callback) {
        return NativeCall.toInt(() -> (int) setCallback.invokeExact(highs, callback, MemorySegment.NULL));
    }

    int startCallback(MemorySegment highs, int kind) {
        return NativeCall.toInt(() -> (int) startCallback.invokeExact(highs, kind));
    }

    /** Ends the threads that HiGHS keeps for the calling thread; the next solve may use another number of them. */
    void resetScheduler() {
        NativeCall.run(() -> {
            resetScheduler.invokeExact(1);
        });
    }
}
