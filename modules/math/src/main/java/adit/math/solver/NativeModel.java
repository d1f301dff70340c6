package adit.math.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import adit.math.lp.LinearModel;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A linear model copied to native memory, for either solver. */
record NativeModel(
        int columns,
        int rows,
        int nonzeros,
        int sense,
        MemorySegment cost,
        MemorySegment lower,
        MemorySegment upper,
        MemorySegment rowLower,
        MemorySegment rowUpper,
        MemorySegment start,
        MemorySegment index,
        MemorySegment value) {

    static NativeModel copy(LinearModel model, Arena arena) {
        return new NativeModel(
                model.columns(),
                model.rows(),
                model.nonzeros(),
                sense(model.maximise()),
                doubles(arena, model.copyCost()),
                doubles(arena, model.copyLower()),
                doubles(arena, model.copyUpper()),
                doubles(arena, model.copyRowLower()),
                doubles(arena, model.copyRowUpper()),
                arena.allocateFrom(JAVA_INT, model.copyStart()),
                arena.allocateFrom(JAVA_INT, model.copyIndex()),
                doubles(arena, model.copyValue()));
    }

    /** HiGHS writes the sense of the objective as 1 (least) or −1 (most). */
    static int sense(boolean maximise) {
        return maximise ? -1 : 1;
    }

    /** One number a column: 1 where it must be whole. */
    static MemorySegment integrality(LinearModel model, Arena arena) {
        int[] kinds = new int[model.columns()];
        for (int j = 0; j < kinds.length; j++) {
            kinds[j] = model.whole(j) ? 1 : 0;
        }
        return arena.allocateFrom(JAVA_INT, kinds);
    }

    private static MemorySegment doubles(Arena arena, double[] values) {
        return arena.allocateFrom(JAVA_DOUBLE, values);
    }
}
