package adit.dependence.measures;

import adit.basics.UnitOfMeasure;
import adit.dependence.measures.Measure.Better;
import adit.dependence.measures.Measure.Scope;
import java.util.List;
import java.util.Optional;

/** The catalogue: every measure with its unit, direction, source and page, in the order of the guide. */
public final class Measures {

    private static final UnitOfMeasure SHARE = UnitOfMeasure.SHARE;
    private static final UnitOfMeasure INDEX = UnitOfMeasure.INDEX;
    private static final String IEA = "IEA, Global Critical Minerals Outlook 2025";
    private static final String HIRSCHMAN = "Hirschman 1945; Herfindahl 1950";
    private static final String JRC = "Blengini et al. 2017, doi:10.2873/769526";
    private static final String USGS = "USGS, Mineral Commodity Summaries 2026";
    private static final String GEOPOLRISK = "Gemechu et al. 2016; Koyamparambath et al. 2024";
    private static final String NASSAR = "Nassar et al. 2020, doi:10.1126/sciadv.aay8647";
    private static final String OWN = "Adit, docs/measures";

    public static final Measure SUPPLIER_SHARE =
            new Measure("supplier-share", "Supplier share", SHARE, Better.LOWER, Scope.SUPPLIER, IEA);
    public static final Measure TOP_THREE_SHARE =
            new Measure("top-three-share", "Share of the top three", SHARE, Better.LOWER, Scope.WORLD, IEA);
    public static final Measure HHI =
            new Measure("hhi", "Herfindahl–Hirschman index", INDEX, Better.LOWER, Scope.WORLD, HIRSCHMAN);
    public static final Measure HHI_POINTS = new Measure(
            "hhi-points",
            "Herfindahl–Hirschman index in points",
            UnitOfMeasure.POINTS,
            Better.LOWER,
            Scope.WORLD,
            HIRSCHMAN);
    public static final Measure N_MINUS_ONE = new Measure("n-1", "N-1", SHARE, Better.HIGHER, Scope.WORLD, IEA);
    public static final Measure GOVERNANCE_WEIGHTED_HHI = new Measure(
            "governance-weighted-hhi", "Governance-weighted HHI of the world", INDEX, Better.LOWER, Scope.WORLD, JRC);
    public static final Measure GOVERNANCE_WEIGHTED_SOURCING = new Measure(
            "governance-weighted-hhi-sourcing",
            "Governance-weighted HHI of sourcing",
            INDEX,
            Better.LOWER,
            Scope.USER,
            JRC);
    public static final Measure NET_IMPORT_RELIANCE =
            new Measure("net-import-reliance", "Net import reliance", SHARE, Better.LOWER, Scope.USER, USGS);
    public static final Measure GROSS_IMPORT_SHARE =
            new Measure("gross-import-share", "Gross import share", SHARE, Better.LOWER, Scope.USER, JRC);
    public static final Measure SUPPLY_RISK =
            new Measure("supply-risk", "Supply risk (EU)", INDEX, Better.LOWER, Scope.USER, JRC);
    public static final Measure GEOPOLRISK_SCORE =
            new Measure("geopolrisk-score", "GeoPolRisk score", INDEX, Better.LOWER, Scope.USER, GEOPOLRISK);
    public static final Measure GEOPOLRISK_FACTOR = new Measure(
            "geopolrisk-factor",
            "GeoPolRisk characterisation factor",
            UnitOfMeasure.DOLLARS_PER_TON,
            Better.LOWER,
            Scope.USER,
            GEOPOLRISK);
    public static final Measure DISRUPTION_POTENTIAL =
            new Measure("disruption-potential", "Disruption potential", INDEX, Better.LOWER, Scope.USER, NASSAR);
    public static final Measure TRADE_EXPOSURE =
            new Measure("trade-exposure", "Trade exposure", SHARE, Better.LOWER, Scope.USER, NASSAR);
    public static final Measure ECONOMIC_VULNERABILITY =
            new Measure("economic-vulnerability", "Economic vulnerability", INDEX, Better.LOWER, Scope.USER, NASSAR);
    public static final Measure DISRUPTION_RISK =
            new Measure("disruption-risk", "Supply risk (USGS)", INDEX, Better.LOWER, Scope.USER, NASSAR);
    public static final Measure FACE_VALUE_SHARE =
            new Measure("face-value-share", "Face-value share", SHARE, Better.LOWER, Scope.USER_OF_SUPPLIER, OWN);
    public static final Measure IMPORT_VALUE_SHARE = new Measure(
            "import-value-share", "Import share by value", SHARE, Better.LOWER, Scope.USER_OF_SUPPLIER, OWN);
    public static final Measure IMPORT_VALUE = new Measure(
            "import-value",
            "Value of imports, million US$",
            UnitOfMeasure.MILLION_DOLLARS,
            Better.LOWER,
            Scope.USER,
            OWN);
    public static final Measure LOOK_THROUGH_SHARE =
            new Measure("look-through-share", "Look-through share", SHARE, Better.LOWER, Scope.USER_OF_SUPPLIER, OWN);
    public static final Measure OWNERSHIP_SHARE =
            new Measure("ownership-share", "Ownership share", SHARE, Better.LOWER, Scope.SUPPLIER, IEA);
    public static final Measure COVERAGE =
            new Measure("coverage", "Coverage without the supplier", SHARE, Better.HIGHER, Scope.SUPPLIER, OWN);

    private static final List<Measure> ALL = List.of(
            SUPPLIER_SHARE,
            TOP_THREE_SHARE,
            HHI,
            HHI_POINTS,
            N_MINUS_ONE,
            GOVERNANCE_WEIGHTED_HHI,
            GOVERNANCE_WEIGHTED_SOURCING,
            NET_IMPORT_RELIANCE,
            GROSS_IMPORT_SHARE,
            SUPPLY_RISK,
            GEOPOLRISK_SCORE,
            GEOPOLRISK_FACTOR,
            DISRUPTION_POTENTIAL,
            TRADE_EXPOSURE,
            ECONOMIC_VULNERABILITY,
            DISRUPTION_RISK,
            FACE_VALUE_SHARE,
            IMPORT_VALUE_SHARE,
            IMPORT_VALUE,
            LOOK_THROUGH_SHARE,
            OWNERSHIP_SHARE,
            COVERAGE);

    private Measures() {}

    /** All measures. */
    public static List<Measure> all() {
        return ALL;
    }

    /** The measure with an id; empty if there is none. */
    public static Optional<Measure> find(String id) {
        return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}
