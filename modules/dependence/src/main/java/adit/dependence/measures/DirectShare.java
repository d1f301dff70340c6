package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.trade.TradeLedger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A supplier's share of what arrives at a place directly, 0 to 1: by mass in a ledger of tons, by value in one of dollars. */
public final class DirectShare {

    private DirectShare() {}

    /**
     * The share at a place; why there is none if nothing arrives there.
     *
     * @param parts the supplier and the places for which it reports
     */
    public static Reading of(Optional<TradeLedger> ledger, PlaceId node, PlaceId supplier, Set<PlaceId> parts) {
        Map<PlaceId, EvidenceSum> tallies = new TreeMap<>();
        ledger.map(found -> found.partners(node))
                .orElseGet(Map::of)
                .forEach((origin, tons) -> tallies.computeIfAbsent(
                                parts.contains(origin) ? supplier : origin, key -> new EvidenceSum())
                        .add(tons));
        Map<PlaceId, EvidencedValue> partners = new TreeMap<>();
        tallies.forEach((origin, tally) -> partners.put(origin, tally.sum()));
        SortedMap<PlaceId, Estimate> amounts = new TreeMap<>();
        partners.forEach((origin, evidenced) -> amounts.put(origin, evidenced.value()));
        SortedMap<PlaceId, Estimate> shares = ShareRanges.of(amounts);
        if (ledger.isEmpty() || shares.isEmpty()) {
            return Reading.none(NotReportedReason.NO_IMPORTS);
        }
        return Reading.of(
                shares.getOrDefault(supplier, Estimate.exact(0)),
                ledger.get().year(),
                ledger.get().imports(node),
                partners.getOrDefault(supplier, EvidencedValue.NOTHING));
    }
}
