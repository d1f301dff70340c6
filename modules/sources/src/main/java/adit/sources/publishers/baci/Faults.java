package adit.sources.publishers.baci;

import adit.sources.publishers.Tally.Fault;

/**
 * What may be wrong or strange with a row. The row is left out unless the message says otherwise.
 *
 * @param notAYear the cell of the year is none
 * @param otherYear the year is not that of the file's name
 * @param notACode the cell of the code is none
 * @param value the value is not a number
 * @param quantity the quantity is not a number
 * @param noValue there is no value
 * @param negativeValue the value is below zero
 * @param negativeQuantity the quantity is below zero
 */
record Faults(
        Fault notAYear,
        Fault otherYear,
        Fault notACode,
        Fault value,
        Fault quantity,
        Fault noValue,
        Fault negativeValue,
        Fault negativeQuantity) {

    private static final String CHECK = "look the row up in the file; if it is so as published, nothing is to be done";

    static final Fault CELLS = new Fault(
            "ragged-row",
            "",
            "the row does not have the cells of the heading",
            "take the file as it was published, separated by commas");
    static final Fault GROUPED = new Fault(
            "thousands-separators",
            "",
            "numbers are written with thousands separators; they were read without",
            "check that the separators are not decimal commas");
    static final Fault UNKNOWN_COUNTRY = new Fault(
            "unknown-country",
            "",
            "no country has this code in the table of countries",
            "give the table of countries of the same release");
    static final Fault NO_QUANTITY = new Fault(
            "quantity-missing",
            "",
            "no quantity is stated; it was estimated as value over the usual unit value of the code",
            "nothing to do; the note of the row tells it");
    static final Fault NOTHING_STATED = new Fault(
            "quantity-unknown",
            "",
            "no quantity is stated, and no other row of the code tells a usual unit value",
            "give the whole file of the year");
    static final Fault ODD_UNIT_VALUE = new Fault(
            "odd-unit-value",
            "",
            "value and quantity do not fit the usual unit value of the code; the range was widened or the quantity estimated",
            "nothing to do; the note of the row tells it");
    static final Fault BELOW_A_TON =
            new Fault("below-a-ton", "", "trade of less than a ton of content in a year is left out", "nothing to do");
    static final Fault TWICE = new Fault(
            "flow-twice",
            "",
            "the file states this flow a second time; the first row is taken",
            "take the file as it was published");
    static final Fault WITH_ITSELF =
            new Fault("trade-with-itself", "", "exporter and importer are the same place of the world", CHECK);

    /** The faults of the cells of a layout. The names are those of its columns. */
    static Faults of(String year, String code, String value, String quantity) {
        return new Faults(
                new Fault("not-a-year", year, "this is not a year", CHECK),
                new Fault(
                        "year-differs",
                        year,
                        "the row is of another year than the name of the file says",
                        "give the file the name that it was published with"),
                new Fault("not-a-code", code, "this is not a six-digit code of the Harmonized System", CHECK),
                new Fault("not-a-number", value, "this is not a number", CHECK),
                new Fault("not-a-number", quantity, "this is not a number", CHECK),
                new Fault("value-missing", value, "no value is stated", CHECK),
                new Fault("negative-number", value, "a value cannot be negative", CHECK),
                new Fault("negative-number", quantity, "a quantity cannot be negative", CHECK));
    }
}
