package adit.reconcile;

import adit.basics.FormId;
import adit.math.linear.SparseMatrix;
import adit.reconcile.Balance.Term;
import adit.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the figures of a year agree: the smallest change, Σ ((x − x0)/σ)², with which production + imports − exports − growth of
 * stocks − use − input use = 0 for every form in every reporting place (docs/reconcile.md).
 *
 * <p>R. Stone, D. G. Champernowne and J. E. Meade, The precision of national income estimates, Review of Economic Studies 9 (1942)
 * 111–125; for flows of materials O. Cencic and H. Rechberger, Material flow analysis with software STAN, Journal of Environmental
 * Engineering and Management 18 (2008) 3–7.
 */
public final class Reconciliation {

    /** Largest residual of a balance that counts as closed, relative to its throughput. */
    static final double TOLERANCE = 1e-6;

    /** Residual that is ignored if the throughput is almost zero, relative to the throughput of all the form's balances. */
    private static final double ROUNDING = 1e-11;

    /** A milligram, t. */
    private static final double DUST = 1e-9;

    private Reconciliation() {}

    /**
     * The year closed.
     *
     * @throws ArithmeticException when a balance does not close when it is computed again from the answer, or a value is negative
     */
    public static ReconciledYear of(World world, int year) {
        BalanceNetwork network = BalanceNetwork.of(world, year);
        List<Variable> variables = network.variables();
        double[] before = variables.stream().mapToDouble(Variable::prior).toArray();
        double[] after = before.clone();
        for (List<Balance> component : ConnectedComponents.of(variables.size(), network.balances())) {
            solve(component, variables, after);
        }
        certify(network, after);
        return new ReconciledYear(
                world, year, cells(variables, after), new BalanceClosure(network, before, after).of(world));
    }

    /** Solves one component and writes the result into {@code x}. */
    private static void solve(List<Balance> balances, List<Variable> variables, double[] x) {
        Map<Integer, Integer> columns = new LinkedHashMap<>();
        SparseMatrix.Builder matrix = new SparseMatrix.Builder();
        for (int row = 0; row < balances.size(); row++) {
            for (Term term : balances.get(row).terms()) {
                int column = columns.computeIfAbsent(term.variable(), key -> columns.size());
                matrix.add(row, column, term.coefficient());
            }
        }
        int[] numbers = columns.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] found = LeastSquares.solve(
                matrix.build(balances.size(), numbers.length),
                Arrays.stream(numbers).mapToDouble(j -> x[j]).toArray(),
                Arrays.stream(numbers)
                        .mapToDouble(j -> variables.get(j).sigma())
                        .toArray(),
                signs(numbers, variables));
        for (int k = 0; k < numbers.length; k++) {
            x[numbers[k]] = found[k];
        }
    }

    private static boolean[] signs(int[] numbers, List<Variable> variables) {
        boolean[] signed = new boolean[numbers.length];
        for (int k = 0; k < numbers.length; k++) {
            signed[k] = !variables.get(numbers[k]).quantity().isNonNegative();
        }
        return signed;
    }

    /** The solver is not trusted: every balance and every sign is checked from the numbers. */
    private static void certify(BalanceNetwork network, double[] x) {
        Map<FormId, Double> flows = new HashMap<>();
        network.balances().forEach(each -> flows.merge(each.form(), each.turnover(x), Double::sum));
        for (Balance balance : network.balances()) {
            double gap = Math.abs(balance.residual(x));
            if (!(gap <= TOLERANCE * balance.turnover(x) + ROUNDING * flows.getOrDefault(balance.form(), 0.0) + DUST)) {
                throw new ArithmeticException("the balance of " + balance.name() + " has an error of " + gap + " t");
            }
        }
        List<Variable> variables = network.variables();
        for (int j = 0; j < x.length; j++) {
            if (variables.get(j).quantity().isNonNegative() && x[j] < 0) {
                throw new ArithmeticException(variables.get(j).name() + " has the value " + x[j] + " t");
            }
        }
    }

    private static List<ReconciledCell> cells(List<Variable> variables, double[] after) {
        List<ReconciledCell> cells = new ArrayList<>();
        for (int j = 0; j < after.length; j++) {
            Variable each = variables.get(j);
            cells.add(new ReconciledCell(
                    each.quantity(),
                    each.form(),
                    each.place(),
                    each.process(),
                    each.cell(),
                    each.observed(),
                    each.prior(),
                    after[j],
                    each.sigma()));
        }
        return cells;
    }
}
