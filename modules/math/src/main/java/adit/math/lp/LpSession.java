package adit.math.lp;

import java.util.Optional;

/**
 * One model inside a solver, to be changed and solved again. Changes may reach the solver only with the next solve. Belongs to the thread that opened it. Every method but {@link #close}
 * throws {@link IllegalStateException} once the session is closed; changes are validated as in {@link LinearModel.Builder}.
 */
public interface LpSession extends ModelEdits, AutoCloseable {

    /** The current model with all changes: the input for {@link Violations} and {@link DualBound}. */
    LinearModel model();

    /**
     * Solves the current model, within the limits and as long as it is not cancelled. A session whose solve ended early can
     * be changed and solved again.
     *
     * @throws SolverException when the solver refuses what the model was changed to
     */
    Outcome solve(Start how);

    /**
     * The basis of the last solve.
     *
     * @throws IllegalStateException when there is none, as before the first solve or for whole-number models
     */
    Basis basis();

    /**
     * Discards everything but the model and starts the next warm solve from this basis: the same basis and model give the same bits,
     * regardless of earlier solves.
     *
     * @throws IllegalArgumentException when the basis has another shape than the model
     */
    void setBasis(Basis basis);

    /**
     * When the last solve ended {@link Status#INFEASIBLE}: one multiplier a row that proves it, found by solving again without
     * presolve. Sign: with y, every point has Σ y_i·(row i) at least Σ (y_i &gt; 0 ? y_i·rowLower_i : y_i·rowUpper_i), and that
     * exceeds the largest Σ (Aᵀy)_j x_j that the column bounds allow. {@link FarkasCheck} verifies it. Any positive multiple
     * proves as much. Empty when the last solve ended otherwise, for whole-number models, and when the solver has none.
     * Call it before changing the model.
     */
    Optional<double[]> dualRay();

    /** Frees the solver's memory. A second call has no effect. */
    @Override
    void close();
}
