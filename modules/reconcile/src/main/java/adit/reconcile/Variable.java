package adit.reconcile;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.Cell;
import adit.world.Observed;
import java.util.Optional;

/**
 * One unknown of the balances.
 *
 * @param quantity what it is
 * @param form of what
 * @param place the reporting place; of a flow, the one that ships
 * @param cell the cell of the world that it stands for; empty for net imports and left-overs
 * @param observed what is reported of the cell; empty if nobody reports it
 * @param prior x0: the value before, t or t/y; of what is not reported, what the reported figures around it imply
 * @param sigma standard deviation, t or t/y; 0 if it may not move
 */
record Variable(
        Quantity quantity,
        FormId form,
        PlaceId place,
        Optional<Cell> cell,
        Optional<Observed> observed,
        double prior,
        double sigma) {

    /** Example: {@code production/refined-copper/CHN/2024}. */
    String name() {
        return cell.map(Cell::toString).orElseGet(() -> quantity.word() + "/" + form + "/" + place);
    }
}
