package adit.math.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import adit.basics.Cancel;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The callback (HighsCCallbackType) by which HiGHS asks whether to go on, once every iteration of simplex and interior point and
 * at the nodes of a whole-number model. An exception must not pass through native code: it ends the solve and is kept.
 */
final class HighsInterrupt {

    /** kHighsCallbackSimplexInterrupt, kHighsCallbackIpmInterrupt, kHighsCallbackMipInterrupt. */
    static final int[] KINDS = {1, 2, 6};

    private static final FunctionDescriptor SHAPE =
            FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    private static final MethodHandle ASK = ask();

    private final Cancel cancel;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    HighsInterrupt(Cancel cancel) {
        this.cancel = cancel;
    }

    private static MethodHandle ask() {
        MethodType type = MethodType.methodType(
                void.class,
                int.class,
                MemorySegment.class,
                MemorySegment.class,
                MemorySegment.class,
                MemorySegment.class);
        try {
            return MethodHandles.lookup().findVirtual(HighsInterrupt.class, "ask", type);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("the callback of HiGHS is missing", e);
        }
    }

    /** The address for HiGHS, valid as long as the arena. */
    MemorySegment stub(Arena arena) {
        return Linker.nativeLinker().upcallStub(ASK.bindTo(this), SHAPE, arena);
    }

    /** Called by HiGHS; the first field of the fourth argument (HighsCallbackDataIn) is {@code int user_interrupt}. */
    @SuppressWarnings("unused") // the shape is that of HiGHS
    void ask(int kind, MemorySegment message, MemorySegment seen, MemorySegment answer, MemorySegment data) {
        if (answer.address() != 0) { // HiGHS keeps the former answer
            answer.reinterpret(Integer.BYTES).set(JAVA_INT, 0, isToEnd() ? 1 : 0);
        }
    }

    private boolean isToEnd() {
        try {
            return failure.get() != null || cancel.isCancelled();
        } catch (Throwable thrown) { // nothing may pass through native code
            failure.set(thrown);
            return true;
        }
    }

    /** Throws what the question itself threw. */
    void rethrow() {
        switch (failure.getAndSet(null)) {
            case null -> {}
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException("cannot ask whether the solve is cancelled", other);
        }
    }
}
