package adit.dependence.measures;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.output.CapacityTable;
import adit.dependence.output.CellIndex;
import adit.dependence.output.OutputTable;
import adit.dependence.output.ReportedOutput;
import adit.world.World;
import java.util.List;
import java.util.Optional;

/**
 * A supplier's share of the capacity for a form, 0 to 1, by the country of the controlling owner, and its share by the location of the
 * plants: {@code Σ_{owner in s} K_u / Σ K_u} and {@code Σ_{u in s} K_u / Σ K_u} over operating facilities, {@code K_u} in t/y of the form.
 *
 * <p>A plant counts wholly for the place of its controlling owner, {@code owner_place} in the facilities of the world. Ranges as of {@link
 * SupplierShare}. Source of the idea: IEA, Global Critical Minerals Outlook 2025, ownership and location.
 *
 * @param byOwner share by the controlling owner's country; empty if no operating plant for the form is owned there
 * @param byPlace share by country of the plant; empty if there is none
 */
public record OwnershipShare(Optional<SupplierShare> byOwner, Optional<SupplierShare> byPlace) {

    /** Both shares; empty if no operating facility gives the form. */
    public static Optional<OwnershipShare> find(World world, PlaceId supplier, FormId form, int year) {
        CellIndex tables = CellIndex.of(world);
        Optional<OutputTable> owners = CapacityTable.byOwner(tables, form, year);
        Optional<OutputTable> places = CapacityTable.find(tables, form, year);
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnershipShare(
                        owners.flatMap(table -> share(table, supplier, world)),
                        places.flatMap(table -> share(table, supplier, world))));
    }

    private static Optional<SupplierShare> share(OutputTable table, PlaceId supplier, World world) {
        return SupplierShare.of(new ReportedOutput(table, List.of(), List.of()), supplier, world.parts(supplier));
    }
}
