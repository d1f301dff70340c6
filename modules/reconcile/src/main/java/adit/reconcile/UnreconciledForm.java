package adit.reconcile;

import adit.basics.FormId;
import java.util.List;

/**
 * A form whose reported output of the world had to change by more than a tenth: some figure uses another content basis, or is
 * missing. Its reconciled figures should not be used before its suspects are explained.
 *
 * @param form the form
 * @param change change of the reported output of all places, as a share of the output before; 0.25 is a quarter more
 */
public record UnreconciledForm(FormId form, double change) {

    private static final double SETTLED = 0.1;

    /** All of them, in the order of the closures. */
    static List<UnreconciledForm> of(ReconciledYear result) {
        return result.closures().stream()
                .map(closure -> change(result, closure.form()))
                .filter(each -> Math.abs(each.change()) > SETTLED)
                .toList();
    }

    private static UnreconciledForm change(ReconciledYear result, FormId form) {
        List<ReconciledCell> made = result.cells().stream()
                .filter(cell -> cell.quantity() == Quantity.PRODUCTION
                        && cell.isReported()
                        && cell.form().equals(form))
                .toList();
        double before = made.stream().mapToDouble(ReconciledCell::before).sum();
        double after = made.stream().mapToDouble(ReconciledCell::after).sum();
        return new UnreconciledForm(form, before == 0 ? infinite(after) : (after - before) / before);
    }

    /** Output that is not reported does not move; a reported zero that became positive did so without limit. */
    private static double infinite(double after) {
        return after == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
}
