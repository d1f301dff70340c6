package adit.dependence;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A supplier's share of what arrives at a place directly, 0 to 1: by mass in a ledger of tons, by value in one of dollars. */
final class DirectShare {

    private DirectShare() {}

    static Reading of(Optional<TradeLedger> ledger, PlaceId node, PlaceId supplier) {
        Map<PlaceId, Evidenced> partners =
                ledger.map(found -> found.partners(node)).orElseGet(Map::of);
        SortedMap<PlaceId, Estimate> amounts = new TreeMap<>();
        partners.forEach((origin, evidenced) -> amounts.put(origin, evidenced.value()));
        SortedMap<PlaceId, Estimate> shares = ShareRanges.of(amounts);
        if (ledger.isEmpty() || shares.isEmpty()) {
            return Reading.none(Reason.NO_IMPORTS);
        }
        return Reading.of(
                shares.getOrDefault(supplier, Estimate.exact(0)),
                ledger.get().year(),
                ledger.get().imports(node),
                partners.getOrDefault(supplier, Evidenced.NOTHING));
    }
}
