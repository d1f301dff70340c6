package adit.world;

import java.util.List;
import java.util.Locale;

/** The kinds of number in a world, each with the keys that identify its cells. */
public enum Attribute {
    /** Output of a form in a place and year, t/y. */
    PRODUCTION("form", "place", "year"),
    /** Trade of a form from one place to another in a year, t/y. */
    TRADE("form", "from", "to", "year"),
    /** Value of the trade of a form from one place to another in a year, thousand US$ free on board, of the goods as traded. */
    TRADE_VALUE("form", "from", "to", "year"),
    /** Use of a form in a place and year under a scenario, t/y. */
    DEMAND("form", "place", "year", "scenario"),
    /** End-of-life material in a place and year, t/y of the scrap form; the kind is arising or collected. */
    SCRAP("form", "place", "year", "kind"),
    /** Stock of a form held in a place at the end of a year, t. */
    STOCK("form", "place", "year"),
    /** Price of a form in a market and year, US$/t. */
    PRICE("form", "market", "year"),
    /** Recoverable content of the deposits of a place, t of the form. */
    RESERVE("form", "place", "year"),
    /** Tons of a form per ton of main output of a process; the role is input or output. */
    RECIPE("process", "form", "role"),
    /** Cost of a process in a place ({@code *} for anywhere); the item is running_cost (US$/t), capital_cost (US$ per t/y) or freight. */
    COST("process", "place", "item"),
    /** Years from a status to first output (item lead_time), or share of nameplate in a year of operation (ramp_1 …). */
    LEAD_TIME("process", "item", "status"),
    /** Limit on the growth of capacity in one place: gamma (share a year) or kappa (t/y each year). */
    GROWTH("process", "item"),
    /** By-product of one plant, t per t of its main output, where it differs from the recipe of its process. */
    COMPOSITION("plant", "form"),
    /** Nameplate capacity of a plant, t/y of the main output of its process. */
    CAPACITY("plant"),
    /** Year of first commercial output of a plant. */
    START("plant"),
    /** Capital cost of a plant, million US$. */
    CAPITAL_COST("plant"),
    /** Part of the former trade that still flows under a restriction, 0 to 1. */
    RESTRICTION("restriction"),
    /** Gross domestic product of a place, million US$. */
    GDP("place"),
    /** World Bank governance estimate of a place, −2.5 (weak) to 2.5; the dimension is CC, GE, PV, RQ, RL or VA. */
    GOVERNANCE("place", "dimension", "year"),
    /** OECD country risk class of a place, 0 (low) to 7. */
    COUNTRY_RISK("place", "year"),
    /** Elasticity of a form; the kind is demand-price, supply-price or demand-income, the horizon short or long. */
    ELASTICITY("form", "kind", "horizon"),
    /** Parameter of criticality studies for a form, 0 to 1; the measure is eol-rir (end-of-life recycling input rate), si-sr or si-ei. */
    CRITICALITY("form", "measure"),
    /** Tons in the basis of the forms of a commodity per ton in another basis, such as t Li / t LCE. */
    CONVERSION("commodity", "basis");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> keys;

    private final String word;

    Attribute(String... keys) {
        this.keys = List.of(keys);
        word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Names of the keys of a cell of this attribute, in order. */
    public List<String> keys() {
        return keys;
    }

    /** The word used in files, such as {@code lead-time}. */
    public String word() {
        return word;
    }
}
