package adit.math.lp;

/**
 * The values that a solver found, optimal if the {@link Outcome} is; a claim, not a proof. Sign of the duals, for both senses of the objective: rowDual(i) is the change of the
 * objective for one more unit of the active bound of row i, and reducedCost(j) = cost(j) − Σ_i a_ij·rowDual(i) likewise for the
 * bound of column j. So when minimising, a row at its lower bound has rowDual ≥ 0 and one at its upper bound ≤ 0; when maximising
 * the other way round. Worked: minimise 3x where x ≥ 2 is a row: rowDual = 3. Maximise 3x where x ≤ 2 is a row: rowDual = 3.
 */
public final class LpSolution {

    private final double objective;
    private final double[] x;
    private final double[] rowActivity;
    private final double[] rowDual;
    private final double[] reducedCost;

    private LpSolution(double objective, double[] x, double[] rowActivity, double[] rowDual, double[] reducedCost) {
        this.objective = objective;
        this.x = x.clone();
        this.rowActivity = rowActivity.clone();
        this.rowDual = rowDual.clone();
        this.reducedCost = reducedCost.clone();
    }

    /** A point with duals. */
    public static LpSolution of(
            double objective, double[] x, double[] rowActivity, double[] rowDual, double[] reducedCost) {
        return new LpSolution(objective, x, rowActivity, rowDual, reducedCost);
    }

    /** A point without duals, as of a whole-number model. */
    public static LpSolution of(double objective, double[] x, double[] rowActivity) {
        return new LpSolution(objective, x, rowActivity, new double[0], new double[0]);
    }

    /** Whether there are duals: not where a column had to be whole, or where a solve ended early. */
    public boolean hasDuals() {
        return rowDual.length == rowActivity.length && reducedCost.length == x.length;
    }

    /** The solver's objective. */
    public double objective() {
        return objective;
    }

    /** Value of column j. */
    public double x(int j) {
        return x[j];
    }

    /** Activity Σ_j a_ij·x_j of row i. */
    public double rowActivity(int i) {
        return rowActivity[i];
    }

    /** Dual of row i: objective per unit of the row. */
    public double rowDual(int i) {
        needDuals();
        return rowDual[i];
    }

    /** Reduced cost of column j: objective per unit of the column. */
    public double reducedCost(int j) {
        needDuals();
        return reducedCost[j];
    }

    /** All values of columns, as a new array. */
    public double[] copyX() {
        return x.clone();
    }

    /** All row activities, as a new array. */
    public double[] copyRowActivity() {
        return rowActivity.clone();
    }

    /** All row duals, as a new array: the multipliers for {@link DualBound}. */
    public double[] copyRowDual() {
        needDuals();
        return rowDual.clone();
    }

    /** All reduced costs, as a new array. */
    public double[] copyReducedCost() {
        needDuals();
        return reducedCost.clone();
    }

    private void needDuals() {
        if (!hasDuals()) {
            throw new IllegalStateException(
                    "there are no duals: the model has integer columns, or the solve ended early");
        }
    }
}
