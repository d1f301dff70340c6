package adit.dependence.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a measure has no figure for a form and a place. A reason is about the form, the place and the year of its reading, so it
 * names none of them; texts put it into words ({@code reason.WORD} of the catalogues), tables carry {@link #word}.
 */
public enum NotReportedReason {
    /** No source reports output or capacity of the form. */
    NO_OUTPUT_OR_CAPACITY,
    /** No source reports production of the form. */
    NO_PRODUCTION,
    /** No source reports trade of the form. */
    NO_TRADE,
    /** Trade of the form is reported, but not for the place. */
    NO_TRADE_OF_PLACE,
    /** Trade is reported only for the group that the supplier belongs to. */
    TRADE_OF_GROUP_ONLY,
    /** Neither trade nor use of the form is known. */
    NO_TRADE_OR_USE,
    /** The place has neither production nor imports of the form. */
    NO_PRODUCTION_OR_IMPORTS,
    /** The place does not import the form. */
    NO_IMPORTS,
    /** No source lists the place among those that make the form. */
    PLACE_NOT_LISTED,
    /** No operating plant for the form is known to be controlled by firms of the supplier. */
    NO_CONTROLLED_PLANT,
    /** The place is the supplier itself. */
    IS_THE_SUPPLIER,
    /** No supply of the form has a known origin. */
    NO_KNOWN_ORIGIN,
    /** The origin is unknown for places with more than a tenth of the purchases. */
    ORIGIN_UNKNOWN_FOR_PURCHASES,
    /** Governance is unknown for places with more than a tenth of the output. */
    GOVERNANCE_UNKNOWN_FOR_OUTPUT,
    /** Governance is unknown for places with more than a tenth of the supply. */
    GOVERNANCE_UNKNOWN_FOR_SUPPLY,
    /** Governance is unknown for places with more than a tenth of the purchases. */
    GOVERNANCE_UNKNOWN_FOR_PURCHASES,
    /** Production + imports − exports is zero or negative. */
    APPARENT_CONSUMPTION_NOT_POSITIVE,
    /** Neither the form nor its commodity has an end-of-life recycling input rate. */
    NO_RECYCLING_RATE,
    /** Neither the form nor its commodity has a substitution index. */
    NO_SUBSTITUTION_INDEX,
    /** No stage of the commodity has a figure. */
    NO_STAGE_WITH_FIGURE,
    /** No price of the form is known. */
    NO_PRICE,
    /** Not every purchase of the form has a price. */
    PURCHASE_WITHOUT_PRICE,
    /** The trade parameter needs the firm's own country, which a purchase file does not contain. */
    NO_COUNTRY_OF_FIRM,
    /** The world does not contain the value added of the industries that use the mineral. */
    NO_VALUE_ADDED,
    /** No supply of the form is known. */
    NO_SUPPLY,
    /** No use of the form by others than the supplier is known. */
    NO_USE_BY_OTHERS,
    /** Coverage was not requested, or not for this place. */
    NOT_REQUESTED,
    /** The world of this side of a comparison does not have the form or the place. */
    NOT_IN_WORLD,
    /** The run does not contain the figure. */
    NOT_IN_RUN;

    /** The word used in tables, such as {@code no-price}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with a word; empty if there is none. */
    public static Optional<NotReportedReason> find(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
