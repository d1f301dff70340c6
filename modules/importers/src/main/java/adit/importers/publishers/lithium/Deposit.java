package adit.importers.publishers.lithium;

import adit.basics.PlaceId;
import adit.sources.table.CellRef;

/**
 * One deposit, in kt of lithium contained.
 *
 * @param place its location
 * @param name as the table says
 * @param reserve proven and probable; 0 if none is stated
 * @param production2022 output of 2022
 * @param production2023 output of 2023
 * @param capacity2025 capacity of its plants in 2025; at least the output of 2023
 * @param at its row
 */
record Deposit(
        PlaceId place,
        String name,
        double reserve,
        double production2022,
        double production2023,
        double capacity2025,
        CellRef at) {

    /** True if a capacity is stated, not the output of 2023 repeated. */
    boolean statesCapacity() {
        return capacity2025 > production2023;
    }
}
