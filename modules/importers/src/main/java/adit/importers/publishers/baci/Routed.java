package adit.importers.publishers.baci;

import adit.basics.PlaceId;
import java.util.Optional;

/**
 * A flow whose places and meaning are known.
 *
 * @param flow as in the file
 * @param rule the meaning of its code for this exporter
 * @param from exporter; empty if the world does not have it
 * @param to importer; empty if the world does not have it
 * @param renamed remarks on names; empty if the places have their own codes
 */
record Routed(Flow flow, Hs6Rule rule, Optional<PlaceId> from, Optional<PlaceId> to, String renamed) {

    /** True if the world has both places. */
    boolean isInWorld() {
        return from.isPresent() && to.isPresent();
    }
}
