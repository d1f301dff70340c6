package adit.check.gate;

import java.util.Locale;
import java.util.Optional;

/**
 * A kind of case in which a claim gets no verdict, because the world has no figure for what the text says. The kinds are listed in {@code docs/check.md}; the
 * wordings that show the first of them are in {@code gate.csv}.
 */
public enum Abstention {
    /** A mineral that is no commodity of the world. */
    OTHER_MINERAL(true),
    /** Who owns or controls it, not where it is. */
    OWNERSHIP(true),
    /** A mine, a plant, a firm or a contract. */
    FIRM(true),
    /** A quota. */
    QUOTA(true),
    /** Reliance on imports: imports compared with use. */
    RELIANCE(true),
    /** Recycled material. */
    RECYCLING(true),
    /** Resources, stocks: neither reserves nor output. */
    RESOURCES(true),
    /** Cars, batteries, chips and other goods. */
    OTHER_GOODS(true),
    /** Part of a year. */
    MONTH(true),
    /** By how many tons something changed. */
    CHANGE(true),
    /** A share or a rank among some countries only, such as those outside of one. */
    OTHER_WHOLE(true),
    /** Trade between two countries, of which the figures compared are not. */
    ORIGIN(true),
    /** A part of a country, or of what a country makes. */
    PART(true),
    /** Trade of a commodity of which the world has only trade of a product. */
    TRADED_FORM(true),
    /** A forecast or a plan. */
    FORECAST(false),
    /** A change over a time that is not stated, or an earlier time without a year. */
    PERIOD(false),
    /** Tons of ore, of a compound, or in a basis that cannot be converted. */
    BASIS(false),
    /** A control that was suspended or ended. */
    SUSPENSION(false),
    /** The figures differ from the number by little. */
    NEAR(false),
    /** The figures are assumptions. */
    ASSUMED(false),
    /** The figures are of another form than the text may mean. */
    STAND_IN(false),
    /** The number would fit a year that is stated elsewhere. */
    OTHER_YEAR(false),
    /** The number would fit another place, stage or measure that the sentence names. */
    OTHER_READING(false),
    /** It is not certain to which country, mineral or measure the number belongs. */
    UNCLEAR(false);

    private final boolean always;

    Abstention(boolean always) {
        this.always = always;
    }

    /** True if the claim is about something else, so that no verdict is right; false if only «contradicted» is replaced. */
    public boolean always() {
        return always;
    }

    /** The word used in tables and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with a word; empty if there is none. */
    static Optional<Abstention> find(String word) {
        for (Abstention each : values()) {
            if (each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
