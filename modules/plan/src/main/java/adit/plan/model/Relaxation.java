package adit.plan.model;

import adit.plan.resolve.Unit;
import java.util.function.BiConsumer;

/** A change of bounds and coefficients of a level model: a limit relaxed, to measure how much it binds. */
public interface Relaxation {

    /** Stable code, such as {@code lead-times}. */
    String id();

    /** Relaxes the limits. */
    void apply(LevelModel model, ModelOverrides on);

    /** A relaxation as a function. */
    static Relaxation of(String id, BiConsumer<LevelModel, ModelOverrides> change) {
        return new Change(id, change);
    }

    /** Every row of a family becomes free. */
    static Relaxation ofRows(LimitFamily family) {
        return of(
                family.id(),
                (model, on) ->
                        model.rowsOf(family).forEach(limit -> on.rowUpper(limit.row(), Double.POSITIVE_INFINITY)));
    }

    /** Not a relaxation but its opposite: no plants beyond the named projects. */
    static Relaxation namedProjectsOnly() {
        return of("named-projects", (model, on) -> {
            for (int u = 0; u < model.resolved().units().size(); u++) {
                if (model.resolved().units().get(u).kind() == Unit.Kind.FURTHER) {
                    forbid(model, u, on);
                }
            }
        });
    }

    /**
     * Not a relaxation but its opposite: a project is never built.
     *
     * @param u its number
     */
    static Relaxation without(int u) {
        return of("without", (model, on) -> forbid(model, u, on));
    }

    private static void forbid(LevelModel model, int u, ModelOverrides on) {
        for (int t = 0; t < model.resolved().years(); t++) {
            on.columnUpper(model.expansion().startColumn(u, t), 0);
        }
    }

    /** Code and function. */
    record Change(String id, BiConsumer<LevelModel, ModelOverrides> change) implements Relaxation {
        @Override
        public void apply(LevelModel model, ModelOverrides on) {
            change.accept(model, on);
        }
    }
}
