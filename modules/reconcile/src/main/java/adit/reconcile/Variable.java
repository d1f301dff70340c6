package adit.reconcile;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.world.Cell;
import adit.world.Observed;
import java.util.Optional;

/**
 * One unknown of the balances.
 *
 * @param quantity its kind
 * @param form its form
 * @param place the reporting place; of a flow, the one that ships
 * @param process its process, or the host process of a by-product; empty if not specific to a process
 * @param cell the cell of the world that it represents; empty for net imports and unused by-products
 * @param observed the reported figure of the cell; empty if not reported
 * @param prior x0: the value before, t or t/y; for an unreported figure the value implied by the reported figures of its balances
 * @param sigma standard deviation, t or t/y; 0 if it may not move
 */
record Variable(
        Quantity quantity,
        FormId form,
        PlaceId place,
        Optional<ProcessId> process,
        Optional<Cell> cell,
        Optional<Observed> observed,
        double prior,
        double sigma) {

    /** The same of one process. */
    Variable by(ProcessId one) {
        return new Variable(quantity, form, place, Optional.of(one), cell, observed, prior, sigma);
    }

    /** Example: {@code production/refined-copper/CHN/2024}. */
    String name() {
        return ReconciledCell.name(quantity, form, place, process, cell);
    }
}
