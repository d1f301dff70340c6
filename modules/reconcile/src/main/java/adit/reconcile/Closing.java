package adit.reconcile;

import adit.basics.FormId;
import java.util.List;
import java.util.Optional;

/**
 * How the balances of one form close over all places, t/y.
 *
 * @param form the form
 * @param commodity its mineral
 * @param places number of places with a balance
 * @param production production, including collected end-of-life material
 * @param use use as a product
 * @param inputUse input of the processes of the next stage
 * @param stockChange growth of stocks
 * @param gapBefore sum of the absolute gaps of the balances at the values before
 * @param gapAfter the same after; 0 but for rounding
 * @param turnover sum of all that enters and leaves the balances, after, halved
 * @param reportedTotal the world's production as a source states it; a check, not part of a balance
 * @param unreported quantities that no source reports, and how the balances treat them
 */
public record Closing(
        FormId form,
        String commodity,
        int places,
        double production,
        double use,
        double inputUse,
        double stockChange,
        double gapBefore,
        double gapAfter,
        double turnover,
        Optional<Double> reportedTotal,
        List<Unreported> unreported) {

    public Closing {
        unreported = List.copyOf(unreported);
    }

    /** The residual, t/y; 0 if it is within the tolerance of the balances. */
    public double left() {
        double left = worldResidual();
        return Math.abs(left) <= Reconciliation.TOLERANCE * turnover ? 0 : left;
    }

    /** Production less use, input use and growth of stocks, t/y: 0 but for rounding. */
    public double worldResidual() {
        return production - use - inputUse - stockChange;
    }
}
