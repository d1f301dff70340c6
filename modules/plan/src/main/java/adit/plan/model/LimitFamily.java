package adit.plan.model;

import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Question;
import adit.plandata.result.PlanResult.ShadowPrice;
import java.util.List;
import java.util.Optional;

/**
 * A family of limits, such as lead times or the budget: its bounds and rows in the models, how it is relaxed, how a conflict names
 * it, and what a little more is worth. The equations are in {@code docs/plan.md}; names for people are in the catalogues of the brief
 * ({@code limit.ID}, {@code limit.ID.words}).
 *
 * <p>A model calls each family once for each of its parts, in the order of the list that the model is given; a family overrides what
 * concerns it. It has no state: it finds its rows by {@link LevelModel#rowsOf}.
 */
public interface LimitFamily {

    /** Stable code for tables, catalogues and rows, such as {@code lead-times}. */
    String id();

    /** Limits the starts of one project or further plants; the rows come before those of {@link #onStarts}. */
    default void onUnit(CapacityExpansion starts, int u) {}

    /** Limits the starts of several units together. */
    default void onStarts(CapacityExpansion starts) {}

    /** Limits a block in which all places trade through a pool: the cut-off, or use in the level model. */
    default void onPool(PooledBlock block) {}

    /** Limits normal operation by node, in the least-cost model. */
    default void onUse(UseBlock block) {}

    /**
     * How the family is relaxed to measure what it binds: once as a whole, or once for each of its members. Changes only bounds and
     * coefficients. Empty if the question does not have the limit, or it is not relaxed.
     */
    default List<Relaxation> relaxations(ResolvedQuestion r) {
        return List.of();
    }

    /**
     * The field of the study that states the limit, such as {@code assumptions.budget}: it is named if the least-cost plan is feasible
     * without the family. Empty if the study does not state it, or if it is data of the world.
     */
    default Optional<String> statement(Question question) {
        return Optional.empty();
    }

    /** What a little more than the limit allows is worth, in points of coverage; noise included. */
    default List<ShadowPrice> shadowPrices(ShadowPrices duals) {
        return List.of();
    }
}
