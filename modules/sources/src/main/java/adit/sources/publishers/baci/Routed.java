package adit.sources.publishers.baci;

import adit.basics.PlaceId;
import java.util.Optional;

/**
 * A flow whose places and meaning are known.
 *
 * @param flow as it stands in the file
 * @param rule what its code means, coming from this exporter
 * @param from exporter; empty if the world does not have it
 * @param to importer; empty if the world does not have it
 * @param renamed what must be said of names; empty if the places stand under their own codes
 */
record Routed(Flow flow, Hs6Rule rule, Optional<PlaceId> from, Optional<PlaceId> to, String renamed) {

    /** True if the world has both places. */
    boolean isInWorld() {
        return from.isPresent() && to.isPresent();
    }
}
