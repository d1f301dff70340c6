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
 * @param quantity what it is
 * @param form of what
 * @param place the reporting place; of a flow, the one that ships
 * @param process by which process, or beside which one; empty for what no process tells apart
 * @param cell the cell of the world that it stands for; empty for net imports and left-overs
 * @param observed what is reported of the cell; empty if nobody reports it
 * @param prior x0: the value before, t or t/y; of what is not reported, what the reported figures around it imply
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
