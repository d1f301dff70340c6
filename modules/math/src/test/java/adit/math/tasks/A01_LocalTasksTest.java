package adit.math.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import adit.basics.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tasks promise: order, the first failure, cancel, and threads that end. */
@Timeout(60)
final class A01_LocalTasksTest {

    private static Task<Integer> number(int k) {
        return new Task<>("number " + k, cancel -> k);
    }

    private static Task<Integer> failing(int k, CountDownLatch after) {
        return new Task<>("failing " + k, cancel -> {
            await(after);
            throw new IllegalStateException("task " + k);
        });
    }

    private static Task<Integer> untilCancelled(CountDownLatch begun, AtomicInteger cancelled) {
        return new Task<>("endless", cancel -> {
            begun.countDown();
            while (!cancel.isCancelled()) {
                Thread.onSpinWait();
            }
            cancelled.incrementAndGet();
            throw new CancellationException("cancelled");
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsAreInTheOrderOfTheTasks(int threads) {
        List<Task<Integer>> tasks =
                IntStream.range(0, 50).mapToObj(A01_LocalTasksTest::number).toList();
        assertThat(new LocalTasks(threads).all(tasks, Cancel.NEVER))
                .isEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void noTaskIsNoResult() {
        assertThat(new LocalTasks(2).all(List.<Task<Integer>>of(), Cancel.NEVER))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalTasks(0));
    }

    @Test
    void twoTasksOfDifferentKindsGiveBothResults() {
        Tasks.Both<Integer, String> both =
                new LocalTasks(2).both(number(3), new Task<>("word", cancel -> "three"), Cancel.NEVER);
        assertThat(both).isEqualTo(new Tasks.Both<>(3, "three"));
    }

    @Test
    void theFirstTaskRunsOnTheCallingThreadAndNoneInACommonPool() {
        Set<Thread> used = ConcurrentHashMap.newKeySet();
        CountDownLatch together = new CountDownLatch(3);
        List<Task<Thread>> tasks = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            tasks.add(new Task<>("task " + k, cancel -> {
                together.countDown();
                await(together);
                used.add(Thread.currentThread());
                return Thread.currentThread();
            }));
        }
        assertThat(new LocalTasks(3).all(tasks, Cancel.NEVER).getFirst()).isSameAs(Thread.currentThread());
        assertThat(used).hasSize(3);
        used.remove(Thread.currentThread());
        assertThat(used).allMatch(thread -> !thread.isAlive() && !thread.isDaemon());
    }

    @Test
    void aThreadHasTheNameOfItsTask() {
        String before = Thread.currentThread().getName();
        Task<String> named =
                new Task<>("curve", cancel -> Thread.currentThread().getName());
        assertThat(new LocalTasks(2).all(List.of(named, named), Cancel.NEVER)).containsExactly("curve", "curve");
        assertThat(Thread.currentThread().getName()).isEqualTo(before);
    }

    @Test
    void aFailureCancelsTheOthersAndDropsThoseThatWait() {
        AtomicInteger cancelled = new AtomicInteger();
        AtomicBoolean late = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        List<Task<Integer>> tasks =
                List.of(untilCancelled(begun, cancelled), failing(1, begun), new Task<>("late", cancel -> {
                    late.set(true);
                    return 2;
                }));
        assertThatIllegalStateException()
                .isThrownBy(() -> new LocalTasks(2).all(tasks, Cancel.NEVER))
                .withMessage("task 1");
        assertThat(cancelled).hasValue(1);
        assertThat(late).isFalse();
    }

    /** Both have begun when the second fails; the first fails afterwards, and is the one reported. */
    @Test
    void ofSeveralFailuresTheFirstInOrderIsReported() {
        for (int i = 0; i < 20; i++) {
            CountDownLatch firstBegan = new CountDownLatch(1);
            CountDownLatch secondFails = new CountDownLatch(1);
            Task<Integer> second = new Task<>("second", cancel -> {
                await(firstBegan);
                secondFails.countDown();
                throw new IllegalStateException("task 1");
            });
            Task<Integer> first = new Task<>("first", cancel -> {
                firstBegan.countDown();
                await(secondFails);
                throw new IllegalStateException("task 0");
            });
            assertThatIllegalStateException()
                    .isThrownBy(() -> new LocalTasks(2).all(List.of(first, second), Cancel.NEVER))
                    .withMessage("task 0");
        }
    }

    @Test
    void anErrorIsThrownAsItIs() {
        Task<Integer> broken = new Task<>("broken", cancel -> {
            throw new StackOverflowError("deep");
        });
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> new LocalTasks(2).all(List.of(number(0), broken), Cancel.NEVER));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theCallersCancelReachesTheTasks(int threads) {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger cancelled = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        Task<Integer> stopping = new Task<>("stopping", cancel -> {
            stop.set(true);
            return 0;
        });
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new LocalTasks(threads)
                        .all(
                                List.of(stopping, untilCancelled(begun, cancelled), untilCancelled(begun, cancelled)),
                                stop::get));
    }

    @Test
    void anInterruptOfTheCallerCancelsAllAndIsKept() throws InterruptedException {
        AtomicInteger cancelled = new AtomicInteger();
        AtomicBoolean kept = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                new LocalTasks(2).all(List.of(untilCancelled(begun, cancelled), number(1)), Cancel.NEVER);
            } catch (CancellationException expected) {
                kept.set(Thread.currentThread().isInterrupted());
            }
        });
        begun.await();
        caller.interrupt();
        caller.join();
        assertThat(cancelled).hasValue(1);
        assertThat(kept).isTrue();
    }
}
