package adit.check.claim;

/** Why a number of an article is no claim. */
public enum OtherNumberReason {
    /** A year, a month or a day. */
    DATE,
    /** A page, a table, an address or a code. */
    REFERENCE,
    /** It counts something else, or its unit is not known. */
    COUNT,
    /** It is a tariff, an investment or a project. */
    OTHER_SUBJECT,
    /** No mineral is named. */
    NO_MINERAL,
    /** No country is named. */
    NO_PLACE,
    /** It is said of the future. */
    FORECAST,
    /** It is in the list of sources. */
    SOURCES
}
