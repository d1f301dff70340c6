package adit.math.linear;

/** Finds a row that is a combination of the rows before it, by dense elimination; only for the message of an error. */
final class DependentRow {

    private static final int MOST_ROWS = 1_500;
    private static final double ZERO = 1e-11;

    private DependentRow() {}

    /** The first such row, or −1 when there is none or the matrix is too large for a dense copy. */
    static int find(SparseMatrix matrix) {
        if (matrix.rows() > MOST_ROWS) {
            return -1;
        }
        double[][] rows = dense(matrix);
        int[] pivot = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double size = largest(rows[i]);
            for (int k = 0; k < i; k++) {
                subtract(rows[i], rows[k], pivot[k]);
            }
            pivot[i] = largestAt(rows[i]);
            if (Math.abs(rows[i][pivot[i]]) <= ZERO * size) {
                return i;
            }
        }
        return -1;
    }

    private static double[][] dense(SparseMatrix matrix) {
        double[][] rows = new double[matrix.rows()][matrix.columns()];
        for (int j = 0; j < matrix.columns(); j++) {
            int column = j;
            matrix.forEachInColumn(j, (i, a) -> rows[i][column] = a);
        }
        return rows;
    }

    private static void subtract(double[] row, double[] earlier, int pivot) {
        double factor = row[pivot] / earlier[pivot];
        if (factor != 0) {
            for (int j = 0; j < row.length; j++) {
                row[j] -= factor * earlier[j];
            }
            row[pivot] = 0;
        }
    }

    private static double largest(double[] row) {
        return Math.abs(row[largestAt(row)]);
    }

    private static int largestAt(double[] row) {
        int at = 0;
        for (int j = 1; j < row.length; j++) {
            if (Math.abs(row[j]) > Math.abs(row[at])) {
                at = j;
            }
        }
        return at;
    }
}
