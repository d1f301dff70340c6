package adit.plan.model;

/**
 * What a model maximises or minimises. The rows of a model do not depend on it, so that several objectives are set on the same matrix, in
 * a solver or on paper, one after the other.
 *
 * @param <M> the model: {@link LevelModel} is always maximised, {@link CostModel} minimised
 */
public interface Objective<M> {

    /** Sets the cost of columns, and the bounds that the objective needs; {@code on} can take them back. */
    void set(M model, ModelOverrides on);
}
