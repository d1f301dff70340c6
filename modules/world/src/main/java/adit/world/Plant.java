package adit.world;

import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import java.util.Map;
import java.util.Optional;

/**
 * A facility or a project: one process at one site.
 *
 * @param id code
 * @param name name of site and owner
 * @param place its location
 * @param process the process that it runs
 * @param owner controlling owner; may be empty
 * @param ownerPlace country of the controlling owner
 * @param status stage of the project, such as {@code construction}
 * @param capacity nameplate, t/y of the main output
 * @param start year of first commercial output; empty if not reported
 * @param capitalCost million US$; empty if not reported
 * @param where table and row
 * @param note remarks; may be empty
 * @param aggregate true for the output of several plants, such as the rest of a country: it is what they make, not what they could make
 */
public record Plant(
        PlantId id,
        String name,
        PlaceId place,
        ProcessId process,
        String owner,
        PlaceId ownerPlace,
        Status status,
        Observed capacity,
        Optional<Observed> start,
        Optional<Observed> capitalCost,
        RowRef where,
        String note,
        boolean aggregate) {

    /** The same with other figures in some cells. */
    Plant with(Map<Cell, Observed> replaced) {
        return new Plant(
                id,
                name,
                place,
                process,
                owner,
                ownerPlace,
                status,
                replaced.getOrDefault(capacity.cell(), capacity),
                start.map(former -> replaced.getOrDefault(former.cell(), former)),
                capitalCost.map(former -> replaced.getOrDefault(former.cell(), former)),
                where,
                note,
                aggregate);
    }
}
