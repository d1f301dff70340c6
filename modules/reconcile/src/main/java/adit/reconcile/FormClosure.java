package adit.reconcile;

import adit.basics.FormId;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import java.util.List;
import java.util.Optional;

/**
 * How the balances of one form close over all places.
 *
 * @param form the form
 * @param commodity its mineral
 * @param places number of places with a balance
 * @param flows what enters and leaves the balances, over all places
 * @param gaps how far the balances were from closing, and are now
 * @param reportedTotal the world's production as a source states it; a check, not part of a balance
 * @param unreported quantities that no source reports, and how the balances treat them
 */
public record FormClosure(
        FormId form,
        String commodity,
        @Measured(UnitOfMeasure.NUMBER) int places,
        Flows flows,
        Gaps gaps,
        Optional<@Measured(UnitOfMeasure.TONS_PER_YEAR) Double> reportedTotal,
        List<Unreported> unreported) {

    public FormClosure {
        unreported = List.copyOf(unreported);
    }

    /**
     * Sums over all places, after.
     *
     * @param production production, including collected end-of-life material
     * @param use use as a product
     * @param inputUse input of the processes of the next stage
     * @param stockChange growth of stocks
     */
    public record Flows(
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double production,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double use,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double inputUse,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double stockChange) {

        /** Production less use, input use and growth of stocks: 0 but for rounding. */
        public double residual() {
            return production - use - inputUse - stockChange;
        }
    }

    /**
     * How far the balances are from closing.
     *
     * @param before sum of the absolute gaps of the balances at the values before
     * @param after the same after; 0 but for rounding
     * @param turnover sum of all that enters and leaves the balances, after, halved
     */
    public record Gaps(
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double before,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double after,
            @Measured(UnitOfMeasure.TONS_PER_YEAR) double turnover) {}

    /** The residual, t/y; 0 if it is within the tolerance of the balances. */
    public double left() {
        double left = flows.residual();
        return Math.abs(left) <= Reconciliation.TOLERANCE * gaps.turnover() ? 0 : left;
    }
}
