package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.sources.layout.ValueGroup;
import adit.sources.rules.Plants;
import adit.sources.rules.WorldRule;
import adit.sources.table.Numbers;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.List;

/** {@code start-out-of-range}: a plant starts before 1900 or after 2100. */
public final class StartOutOfRange implements WorldRule {

    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    @Override
    public void check(TableSet tables, Issues issues) {
        for (Row row : Plants.rows(tables)) {
            for (String column : List.of(ValueGroup.START.value(), ValueGroup.START.low(), ValueGroup.START.high())) {
                check(row, column, issues);
            }
        }
    }

    private static void check(Row row, String column, Issues issues) {
        double year = row.number(column);
        if (Numbers.isYear(row.text(column)) && (year < FIRST || year > LAST)) {
            issues.add(row.at(column)
                    .error(
                            "start-out-of-range",
                            "the start of a plant must not be before " + FIRST + " or after " + LAST,
                            "correct the year, or leave the columns of the start empty if no source gives it"));
        }
    }
}
