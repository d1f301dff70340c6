package adit.importers.purchases;

import adit.basics.Issues;
import adit.sources.table.CellRef;
import adit.sources.table.Row;
import adit.sources.table.Table;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code other-separator}: cells are not separated by commas, as in files that spreadsheets save in countries with a decimal
 * comma. It is one error, because every column and row would be one otherwise.
 */
final class OtherSeparators {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9],[0-9]");

    private OtherSeparators() {}

    /** True, with the error, if the heading is one cell that contains semicolons or tabs. */
    static boolean tell(Table table, Issues issues) {
        String heading = table.heading().names().getFirst();
        boolean semicolons = heading.indexOf(';') >= 0;
        if (table.heading().names().size() > 1 || !(semicolons || heading.indexOf('\t') >= 0)) {
            return false;
        }
        String message = "cells are separated by " + (semicolons ? "semicolons" : "tabs")
                + (hasDecimalCommas(table) ? ", and decimals by commas" : "");
        issues.add(new CellRef(table.file(), 1, "", heading.replace('\t', ' '))
                .error(
                        "other-separator",
                        message,
                        "save it as CSV with commas between cells and a decimal point: form,place,tons,price"));
        return true;
    }

    /** In such a file the comma is taken for the end of a cell, so that the cells are put together again. */
    private static boolean hasDecimalCommas(Table table) {
        return Stream.concat(table.rows().stream(), table.ragged().stream())
                .map(Row::cells)
                .anyMatch(
                        cells -> DECIMAL_COMMA.matcher(String.join(",", cells)).find());
    }
}
