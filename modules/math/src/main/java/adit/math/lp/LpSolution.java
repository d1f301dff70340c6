package adit.math.lp;

/**
 * The answer of a solver; a claim, not a proof. Sign of the duals, for both senses of the objective: rowDual(i) is the change of the
 * objective for one more unit of the active bound of row i, and reducedCost(j) = cost(j) − Σ_i a_ij·rowDual(i) likewise for the
 * bound of column j. So when minimising, a row at its lower bound has rowDual ≥ 0 and one at its upper bound ≤ 0; when maximising
 * the other way round. Worked: minimise 3x where x ≥ 2 is a row: rowDual = 3. Maximise 3x where x ≤ 2 is a row: rowDual = 3.
 */
public final class LpSolution {

    private final Status status;
    private final double objective;
    private final double[] x;
    private final double[] rowActivity;
    private final double[] rowDual;
    private final double[] reducedCost;
    private final long iterations;

    private LpSolution(
            Status status,
            double objective,
            double[] x,
            double[] rowActivity,
            double[] rowDual,
            double[] reducedCost,
            long iterations) {
        this.status = status;
        this.objective = objective;
        this.x = x.clone();
        this.rowActivity = rowActivity.clone();
        this.rowDual = rowDual.clone();
        this.reducedCost = reducedCost.clone();
        this.iterations = iterations;
    }

    /** An optimum with duals. */
    public static LpSolution optimal(
            double objective,
            double[] x,
            double[] rowActivity,
            double[] rowDual,
            double[] reducedCost,
            long iterations) {
        return new LpSolution(Status.OPTIMAL, objective, x, rowActivity, rowDual, reducedCost, iterations);
    }

    /** An optimum without duals, as of a whole-number model. */
    public static LpSolution optimal(double objective, double[] x, double[] rowActivity, long iterations) {
        return new LpSolution(Status.OPTIMAL, objective, x, rowActivity, new double[0], new double[0], iterations);
    }

    /** An end without values. */
    public static LpSolution none(Status status, long iterations) {
        double[] empty = {};
        return new LpSolution(status, Double.NaN, empty, empty, empty, empty, iterations);
    }

    /** How the solve ended. */
    public Status status() {
        return status;
    }

    /** Whether the solve ended {@link Status#OPTIMAL}; only then are there values. */
    public boolean isOptimal() {
        return status == Status.OPTIMAL;
    }

    /** Whether there are duals: optimal, and no column had to be whole. */
    public boolean hasDuals() {
        return isOptimal() && rowDual.length == rowActivity.length && reducedCost.length == x.length;
    }

    /** The solver's objective. */
    public double objective() {
        needValues();
        return objective;
    }

    /** Value of column j. */
    public double x(int j) {
        needValues();
        return x[j];
    }

    /** Activity Σ_j a_ij·x_j of row i. */
    public double rowActivity(int i) {
        needValues();
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

    /** Simplex, interior point and crossover iterations of this solve. */
    public long iterations() {
        return iterations;
    }

    /** All values of columns, as a new array. */
    public double[] copyX() {
        needValues();
        return x.clone();
    }

    /** All row activities, as a new array. */
    public double[] copyRowActivity() {
        needValues();
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

    private void needValues() {
        if (!isOptimal()) {
            throw new IllegalStateException("there are no values: the solver status is " + status);
        }
    }

    private void needDuals() {
        needValues();
        if (!hasDuals()) {
            throw new IllegalStateException("there are no duals: the model has integer columns");
        }
    }
}
