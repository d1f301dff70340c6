package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.output.CellIndex;
import adit.dependence.output.OutputTable;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * GeoPolRisk score {@code H · Σ_i g_i q_i / (P + Σ_i q_i)}, 0 to 1, and its characterisation factor: score times price, US$/t.
 *
 * <p>{@code H} the {@link Hhi} of the world's output (0 to 1); {@code q_i} imports from place i and {@code P} own production, t/y;
 * {@code g_i = (2.5 − w_i) / 5} the World Bank's estimate of political stability turned round, 0 to 1. An origin without an estimate
 * counts 0.5, as in the method, with a range from 0 to 1. Sources: Gemechu et al. 2016, doi:10.1007/s11367-015-0917-4; Cimprich et al.
 * 2017, doi:10.1016/j.jclepro.2017.06.063; Koyamparambath et al. 2024, doi:10.1016/j.resconrec.2024.107801.
 */
public final class GeoPolRisk {

    private static final Estimate UNKNOWN = new Estimate(0.5, 0, 1);

    private GeoPolRisk() {}

    /** The score of a place, or of a coalition taken as one. */
    public static Reading score(World world, FormId form, Set<PlaceId> coalition, int year) {
        FormYear known = FormYear.of(world, form, coalition, year);
        return score(known, known.node(coalition.iterator().next()));
    }

    /** The characterisation factor of a place, or of a coalition taken as one, US$/t. */
    public static Reading factor(World world, FormId form, Set<PlaceId> coalition, int year) {
        FormYear known = FormYear.of(world, form, coalition, year);
        return factor(known, known.node(coalition.iterator().next()));
    }

    /** The score. Example: H 0.5, weighted imports 30, imports 60 and production 40 t give 0.15. */
    public static double score(double hhi, double weightedImports, double imports, double production) {
        return hhi * (weightedImports / (imports + production));
    }

    /** The factor in the unit of the price. Example: score 0.15 at 1,000 US$/t gives 150 US$/t. */
    public static double factor(double score, double price) {
        return score * price;
    }

    public static Reading score(FormYear known, PlaceId node) {
        return ImportBalance.read(known, node, balance -> score(known, node, balance));
    }

    public static Reading factor(FormYear known, PlaceId node) {
        Optional<EvidencedValue> price = price(known);
        if (price.isEmpty()) {
            return Reading.none(NotReportedReason.NO_PRICE);
        }
        return times(score(known, node), price.get());
    }

    /** The score of a firm: its purchases by place, t/y, in place of imports; its own production is 0. */
    public static Reading ofFirm(FormYear known, Map<PlaceId, EvidencedValue> purchases) {
        return score(
                known, purchases, EvidencedValue.NOTHING, EvidencedValue.all(Estimate.exact(0), purchases.values()));
    }

    /** The factor of a firm at the mean price that it pays, US$/t; if it states none, at that of the world. */
    public static Reading factorOfFirm(FormYear known, Map<PlaceId, EvidencedValue> purchases, Optional<Double> paid) {
        Optional<EvidencedValue> price = paid.map(EvidencedValue::stated).or(() -> price(known));
        return price.isEmpty()
                ? Reading.none(NotReportedReason.NO_PRICE)
                : times(ofFirm(known, purchases), price.get());
    }

    private static Reading times(Reading score, EvidencedValue price) {
        return score instanceof Reading.Reported was
                ? Reading.of(times(was.value(), price.value()), was.year(), price, was.evidence())
                : score;
    }

    private static Reading score(FormYear known, PlaceId node, ImportBalance balance) {
        if (!(balance.made().number() + balance.imports().number() > 0)) {
            return Reading.none(NotReportedReason.NO_PRODUCTION_OR_IMPORTS);
        }
        return score(
                known,
                known.trade().map(trade -> trade.partners(node)).orElseThrow(),
                balance.made(),
                balance.imports());
    }

    private static Reading score(
            FormYear known, Map<PlaceId, EvidencedValue> partners, EvidencedValue made, EvidencedValue imports) {
        Optional<OutputTable> table = known.production();
        Optional<Estimate> hhi = table.flatMap(Concentration::find);
        if (hhi.isEmpty() || table.isEmpty()) {
            return Reading.none(NotReportedReason.NO_PRODUCTION);
        }
        EvidencedValue risk = importRisk(known, partners, made.value());
        return Reading.of(
                times(hhi.get(), risk.value()),
                known.year(),
                risk,
                GovernanceWeightedHhi.leading(table.get()),
                made,
                imports);
    }

    /** {@code Σ g q / (P + Σ q)}; the ends are outer ones: all of the numerator low and all of the denominator high, and the reverse. */
    private static EvidencedValue importRisk(FormYear known, Map<PlaceId, EvidencedValue> partners, Estimate made) {
        EvidenceSum weighted = new EvidenceSum();
        double imports = 0;
        double least = 0;
        double most = 0;
        for (Map.Entry<PlaceId, EvidencedValue> entry : partners.entrySet()) {
            Optional<EvidencedValue> stability = known.governance().instability(entry.getKey(), known.year());
            Estimate q = entry.getValue().value();
            Estimate g = stability.map(EvidencedValue::value).orElse(UNKNOWN);
            weighted.add(new EvidencedValue(
                    times(q, g),
                    stability.map(EvidencedValue::grade).orElse(adit.basics.Grade.E),
                    stability.map(EvidencedValue::sources).orElse(List.of())));
            imports += q.value();
            least += q.low();
            most += q.high();
        }
        EvidencedValue sum = weighted.sum();
        double value = ratio(sum.number(), imports + made.value());
        double low = ratio(sum.low(), most + made.high());
        double high = Math.min(1, ratio(sum.high(), least + made.low()));
        return EvidencedValue.all(new Estimate(value, Math.min(low, value), Math.max(high, value)), List.of(sum));
    }

    private static double ratio(double part, double whole) {
        return whole > 0 ? part / whole : 1;
    }

    private static Estimate times(Estimate a, Estimate b) {
        return new Estimate(a.value() * b.value(), a.low() * b.low(), a.high() * b.high());
    }

    /** Mean over markets, US$/t. */
    private static Optional<EvidencedValue> price(FormYear known) {
        Optional<CellIndex.YearCells> cells = known.tables().nearest(Attribute.PRICE, known.form(), known.asked());
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        EvidenceSum sum = new EvidenceSum();
        List<Observed> prices = cells.get().cells();
        prices.forEach(observed -> sum.add(EvidencedValue.of(observed)));
        EvidencedValue total = sum.sum();
        return Optional.of(
                new EvidencedValue(total.value().times(1.0 / prices.size()), total.grade(), total.sources()));
    }
}
