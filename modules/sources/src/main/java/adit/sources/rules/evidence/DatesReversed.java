package adit.sources.rules.evidence;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Dates;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code dates-reversed}: a restriction or an instrument ends before it begins. */
public final class DatesReversed implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        for (String table : List.of("restrictions", "states", "policy")) {
            for (Row row : tables.rows(table)) {
                check(row, issues);
            }
        }
    }

    private static void check(Row row, Issues issues) {
        Optional<LocalDate> from = Dates.find(row.text("from"));
        Optional<LocalDate> to = Dates.find(row.text("to"));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            issues.add(row.at("to")
                    .error(
                            "dates-reversed",
                            "the last day is before the first day, " + row.text("from"),
                            "swap them, or leave the last day empty while it is in force"));
        }
    }
}
