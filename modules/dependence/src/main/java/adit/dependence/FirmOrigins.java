package adit.dependence;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.dependence.chain.LookThroughShare;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.FormYear;
import adit.dependence.measures.GovernanceWeightedHhi;
import adit.dependence.trade.BaseYearFlows;
import adit.dependence.trade.TradeBasis;
import adit.world.Purchase;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Which part of a firm's purchases passed through the supplier: {@code Σ w_o · L_o}, with {@code L_o} the look-through share of the supply of the
 * place it buys from, 1 for the supplier itself.
 *
 * <p>A place of whose supply nothing is known counts with the mean of the others and a range from 0 to 1; if such places hold more than a
 * tenth of the purchases there is no figure.
 */
final class FirmOrigins {

    private static final double MOST_UNKNOWN = 0.1;

    private final FormYear known;
    private final PlaceId supplier;
    private final LookThroughShare lookThrough;

    FirmOrigins(FormYear known, PlaceId supplier, LookThroughShare lookThrough) {
        this.known = known;
        this.supplier = supplier;
        this.lookThrough = lookThrough;
    }

    /** True for the supplier and for places that report as part of it. */
    boolean isSupplier(PlaceId place) {
        return place.equals(supplier) || known.tables().world().reporting(place).equals(supplier);
    }

    private Optional<Estimate> share(PlaceId place) {
        return isSupplier(place) ? Optional.of(Estimate.exact(1)) : lookThrough.find(known.form(), place);
    }

    /** The sum over purchases of weight times share, in the unit of the weight. */
    Reading passed(List<Purchase> purchases, ToDoubleFunction<Purchase> weight) {
        EvidenceSum passed = new EvidenceSum();
        double all = 0;
        double unknown = 0;
        for (Purchase purchase : purchases) {
            double part = weight.applyAsDouble(purchase);
            all += part;
            Optional<Estimate> share = share(purchase.place());
            if (share.isEmpty()) {
                unknown += part;
            } else {
                passed.add(EvidencedValue.bare(share.get().times(part)));
            }
        }
        if (!(all > 0) || unknown > MOST_UNKNOWN * all) {
            return Reading.none(NotReportedReason.ORIGIN_UNKNOWN_FOR_PURCHASES);
        }
        Estimate sum = passed.sum().value();
        double value = sum.value() * (all / (all - unknown));
        return Reading.of(
                new Estimate(value, Math.min(sum.low(), value), Math.max(value, Math.min(all, sum.high() + unknown))),
                lookThrough.findFlows(known.form()).map(BaseYearFlows::year).orElse(known.asked()),
                EvidencedValue.stated(all),
                evidence());
    }

    /** Of the largest maker and, where trade is implied, an assumption. */
    private EvidencedValue evidence() {
        EvidencedValue makers = known.headline()
                .map(GovernanceWeightedHhi::leading)
                .orElse(new EvidencedValue(Estimate.exact(0), Grade.E, List.<SourceId>of()));
        boolean reported =
                lookThrough.findFlows(known.form()).map(BaseYearFlows::trade).equals(Optional.of(TradeBasis.REPORTED));
        return new EvidencedValue(makers.value(), reported ? makers.grade() : Grade.E, makers.sources());
    }
}
