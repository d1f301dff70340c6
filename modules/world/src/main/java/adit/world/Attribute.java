package adit.world;

import java.util.List;
import java.util.Locale;

/** The kinds of number in a world, each with the keys that identify its cells. */
public enum Attribute {
    /** Output of a form in a place and year, t/y. */
    PRODUCTION(Key.FORM, Key.PLACE, Key.YEAR),
    /** Trade of a form from one place to another in a year, t/y. */
    TRADE(Key.FORM, Key.FROM, Key.TO, Key.YEAR),
    /** Value of the trade of a form from one place to another in a year, thousand US$ free on board, of the goods as traded. */
    TRADE_VALUE(Key.FORM, Key.FROM, Key.TO, Key.YEAR),
    /** Use of a form in a place and year under a scenario, t/y. */
    DEMAND(Key.FORM, Key.PLACE, Key.YEAR, Key.SCENARIO),
    /** End-of-life material in a place and year, t/y of the scrap form; the kind is arising or collected. */
    SCRAP(Key.FORM, Key.PLACE, Key.YEAR, Key.KIND),
    /** Stock of a form held in a place, t; it counts from that year on, until a newer one is stated. */
    STOCK(Key.FORM, Key.PLACE, Key.YEAR),
    /** Price of a form in a market and year, US$/t. */
    PRICE(Key.FORM, Key.MARKET, Key.YEAR),
    /** Recoverable content of the deposits of a place, t of the form. */
    RESERVE(Key.FORM, Key.PLACE, Key.YEAR),
    /** Net imports of a form by a place over its consumption in a year, as a publisher states it, 0 to 1; 0 for a net exporter. */
    IMPORT_RELIANCE(Key.FORM, Key.PLACE, Key.YEAR),
    /** Tons of a form per ton of main output of a process; the role is input or output. */
    RECIPE(Key.PROCESS, Key.FORM, Key.ROLE),
    /** Cost of a process in a place ({@code *} for anywhere); the item is running_cost (US$/t), capital_cost (US$ per t/y) or freight. */
    COST(Key.PROCESS, Key.PLACE, Key.ITEM),
    /** Years from a status to first output (item lead_time), or share of nameplate in a year of operation (ramp_1 …). */
    LEAD_TIME(Key.PROCESS, Key.ITEM, Key.STATUS),
    /** Limit on the growth of capacity of a process: gamma (share a year), kappa (t/y each year and firm) or firms (at work at once, at most). */
    GROWTH(Key.PROCESS, Key.ITEM),
    /** What became of earlier projects of a status: survival (share of their capacity that came) or slip (years from the year stated to first output). */
    PROJECT_RECORD(Key.STATUS, Key.ITEM),
    /** 1 if a firm whose home is this place masters a process, less where that is uncertain; firms. */
    TECHNOLOGY_OWNER(Key.PROCESS, Key.OWNER, Key.PLACE),
    /** By-product of one plant, t per t of its main output, where it differs from the recipe of its process. */
    COMPOSITION(Key.PLANT, Key.FORM),
    /** Nameplate capacity of a plant, t/y of the main output of its process. */
    CAPACITY(Key.PLANT),
    /** Year of first commercial output of a plant. */
    START(Key.PLANT),
    /** Capital cost of a plant, million US$. */
    CAPITAL_COST(Key.PLANT),
    /** Share of the capacity of a plant that works from a day on, 0 to 1. */
    PLANT_STATE(Key.PLANT, Key.FIRST_DAY),
    /** Share of a plant that a firm owns, 0 to 1. */
    OWNERSHIP(Key.PLANT, Key.OWNER, Key.OWNER_PLACE),
    /** Part of the former trade that still flows under a restriction, 0 to 1. */
    RESTRICTION(Key.RESTRICTION),
    /** Gross domestic product of a place, million US$. */
    GDP(Key.PLACE),
    /** World Bank governance estimate of a place, −2.5 (weak) to 2.5; the dimension is CC, GE, PV, RQ, RL or VA. */
    GOVERNANCE(Key.PLACE, Key.DIMENSION, Key.YEAR),
    /** OECD country risk class of a place, 0 (low) to 7. */
    COUNTRY_RISK(Key.PLACE, Key.YEAR),
    /** Elasticity of a form; the kind is demand-price, supply-price or demand-income, the horizon short or long. */
    ELASTICITY(Key.FORM, Key.KIND, Key.HORIZON),
    /** Parameter of criticality studies for a form, 0 to 1; the measure is eol-rir (end-of-life recycling input rate), si-sr or si-ei. */
    CRITICALITY(Key.FORM, Key.MEASURE),
    /** Tons in the basis of the forms of a commodity per ton in another basis, such as t Li / t LCE. */
    CONVERSION(Key.COMMODITY, Key.BASIS);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Key> kinds;

    @SuppressWarnings("ImmutableEnumChecker") // as above
    private final List<String> keys;

    private final String word;

    Attribute(Key... kinds) {
        this.kinds = List.of(kinds);
        keys = this.kinds.stream().map(Key::word).toList();
        word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for indicators that may be negative; everything else is an amount, a share, a year or a class, and at least 0. */
    public boolean isSigned() {
        return this == GOVERNANCE || this == ELASTICITY;
    }

    void requireSign(Observation observation) {
        if (observation.estimate().low() < 0 && !isSigned()) {
            throw new IllegalArgumentException(observation.cell() + " of " + observation.source() + " is negative: "
                    + observation.estimate().low());
        }
    }

    /** Names of the keys of a cell of this attribute, in order: the words of {@link Key}. */
    public List<String> keys() {
        return keys;
    }

    /** True if the cells of this attribute have such a key. Example: trade has a sender, demand has none. */
    public boolean has(Key key) {
        return kinds.contains(key);
    }

    /** Position of a key; -1 if there is none. */
    int at(Key key) {
        return kinds.indexOf(key);
    }

    /** The word used in files, such as {@code lead-time}. */
    public String word() {
        return word;
    }
}
