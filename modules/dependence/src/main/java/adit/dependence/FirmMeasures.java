package adit.dependence;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.chain.Coverage;
import adit.dependence.chain.LookThroughShare;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.figures.WeightedHhi;
import adit.dependence.measures.FormYear;
import adit.dependence.measures.GeoPolRisk;
import adit.dependence.measures.GovernanceWeightedHhi;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measure.Better;
import adit.dependence.measures.Measure.Scope;
import adit.dependence.measures.Measures;
import adit.dependence.measures.ShareRanges;
import adit.world.Purchase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The measures of one form for a firm: shares {@code s_o = q_o / Σ q} are those of its own purchases, own production is 0, and a ton bought in
 * place o has passed through the supplier as far as the supply of o has ({@link LookThroughShare}).
 *
 * <p>Purchases are grade C, a company's statement, without range. For GeoPolRisk that is the method's convention for companies: score
 * {@code H · Σ g q / Σ q}, factor times the mean price paid (geopolrisk-py, {@code importrisk_company}; Koyamparambath et al. 2024).
 * Equations: {@code docs/firm.md}.
 */
public final class FirmMeasures {

    private static final String OWN = "Adit, docs/firm.md";
    private static final UnitOfMeasure DOLLARS = UnitOfMeasure.DOLLARS;

    /** What is bought, t/y. */
    public static final Measure TONS =
            new Measure("tons", "Purchases", UnitOfMeasure.TONS, Better.LOWER, Scope.USER, OWN);
    /** What is paid. */
    public static final Measure SPEND = new Measure("spend", "Spend", DOLLARS, Better.LOWER, Scope.USER, OWN);
    /** What is paid to the supplier itself. */
    public static final Measure SPEND_DIRECT =
            new Measure("spend-direct", "Spend in the supplier", DOLLARS, Better.LOWER, Scope.USER_OF_SUPPLIER, OWN);
    /** What is paid for goods as far as they passed through the supplier at any stage. */
    public static final Measure SPEND_AT_RISK =
            new Measure("spend-at-risk", "Spend at risk", DOLLARS, Better.LOWER, Scope.USER_OF_SUPPLIER, OWN);
    /** Concentration of the purchases by place. */
    public static final Measure SOURCING_HHI = new Measure(
            "sourcing-hhi",
            "HHI of sourcing",
            UnitOfMeasure.INDEX,
            Better.LOWER,
            Scope.USER,
            "Hirschman 1945; Herfindahl 1950");
    /** What is left without the largest place. */
    public static final Measure SOURCING_N_MINUS_ONE =
            new Measure("sourcing-n-1", "N-1 of sourcing", UnitOfMeasure.SHARE, Better.HIGHER, Scope.USER, OWN);

    /** Every measure of a firm, in the order of the tables. */
    public static final List<Measure> ALL = List.of(
            TONS,
            SPEND,
            Measures.FACE_VALUE_SHARE,
            Measures.LOOK_THROUGH_SHARE,
            SPEND_DIRECT,
            SPEND_AT_RISK,
            SOURCING_HHI,
            SOURCING_N_MINUS_ONE,
            Measures.TOP_THREE_SHARE,
            Measures.GOVERNANCE_WEIGHTED_SOURCING,
            Measures.GEOPOLRISK_SCORE,
            Measures.GEOPOLRISK_FACTOR,
            Measures.SUPPLY_RISK,
            Measures.COVERAGE);

    private static final int THREE = 3;

    private final FormYear known;
    private final PlaceId supplier;
    private final List<Purchase> purchases;
    private final Coverage coverage;
    private final FirmOrigins origins;
    private final SortedMap<PlaceId, EvidencedValue> byPlace = new TreeMap<>();

    FirmMeasures(
            FormYear known,
            PlaceId supplier,
            List<Purchase> purchases,
            LookThroughShare lookThrough,
            Coverage coverage) {
        this.known = known;
        this.supplier = supplier;
        this.purchases = List.copyOf(purchases);
        this.coverage = coverage;
        Map<PlaceId, EvidenceSum> tallies = new TreeMap<>();
        purchases.forEach(purchase -> tallies.computeIfAbsent(purchase.place(), place -> new EvidenceSum())
                .add(EvidencedValue.stated(purchase.tonnes())));
        tallies.forEach((place, tally) -> byPlace.put(place, tally.sum()));
        origins = new FirmOrigins(known, supplier, lookThrough);
    }

    Reading reading(Measure measure) {
        return switch (measure.id()) {
            case "tons" -> of(tons());
            case "spend" -> spend(purchase -> Estimate.exact(1));
            case "face-value-share" -> of(direct() / tons());
            case "look-through-share" ->
                origins.passed(purchases, Purchase::tonnes).times(1 / tons());
            case "spend-direct" -> spend(purchase -> Estimate.exact(origins.isSupplier(purchase.place()) ? 1 : 0));
            case "spend-at-risk" -> price().isPresent() ? origins.passed(purchases, FirmMeasures::paid) : noPrice();
            case "sourcing-hhi" -> of(sorted().stream().mapToDouble(s -> s * s).sum());
            case "sourcing-n-1" -> of(1 - sorted().getFirst());
            case "top-three-share" ->
                of(Math.min(
                        1, sorted().stream().limit(THREE).mapToDouble(s -> s).sum()));
            case "governance-weighted-hhi-sourcing" -> governance();
            case "geopolrisk-score" -> GeoPolRisk.ofFirm(known, byPlace);
            case "geopolrisk-factor" -> GeoPolRisk.factorOfFirm(known, byPlace, price());
            case "supply-risk" -> Reading.none(NotReportedReason.NO_COUNTRY_OF_FIRM);
            case "coverage" -> coverage.reading(known.form(), Set.of(supplier));
            default -> throw new IllegalArgumentException(measure.id() + " is not a measure of a firm");
        };
    }

    private Reading of(double value) {
        return Reading.of(Estimate.exact(value), known.asked(), EvidencedValue.stated(value));
    }

    private double tons() {
        return purchases.stream().mapToDouble(Purchase::tonnes).sum();
    }

    private double direct() {
        return purchases.stream()
                .filter(purchase -> origins.isSupplier(purchase.place()))
                .mapToDouble(Purchase::tonnes)
                .sum();
    }

    /** Shares of the places, the largest first. */
    private List<Double> sorted() {
        List<Double> shares = new ArrayList<>();
        byPlace.values().forEach(tons -> shares.add(tons.number() / tons()));
        shares.sort(java.util.Comparator.reverseOrder());
        return shares;
    }

    private Reading governance() {
        SortedMap<PlaceId, Estimate> tons = new TreeMap<>();
        byPlace.forEach((place, bought) -> tons.put(place, bought.value()));
        return WeightedHhi.find(
                        ShareRanges.of(tons),
                        GovernanceWeightedHhi.LARGEST,
                        place -> known.governance().risk(place, known.asked()))
                .map(index -> Reading.of(index.value(), known.asked(), index, EvidencedValue.stated(tons())))
                .orElseGet(() -> Reading.none(NotReportedReason.GOVERNANCE_UNKNOWN_FOR_PURCHASES));
    }

    private Reading spend(java.util.function.Function<Purchase, Estimate> part) {
        return price().isEmpty()
                ? noPrice()
                : of(purchases.stream()
                        .mapToDouble(purchase ->
                                paid(purchase) * part.apply(purchase).value())
                        .sum());
    }

    private static Reading noPrice() {
        return Reading.none(NotReportedReason.PURCHASE_WITHOUT_PRICE);
    }

    private static double paid(Purchase purchase) {
        return purchase.tonnes() * purchase.price().orElse(0);
    }

    /** Mean price paid, US$/t; empty unless every purchase states one. */
    private Optional<Double> price() {
        return purchases.stream().allMatch(purchase -> purchase.price().isPresent())
                ? Optional.of(purchases.stream().mapToDouble(FirmMeasures::paid).sum() / tons())
                : Optional.empty();
    }
}
