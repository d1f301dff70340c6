package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** {@code no-base-year-demand}: a warning, because the demand for a form is stated, but not for the base year. */
public final class NoBaseYearDemand implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        int baseYear = tables.descriptor().baseYear();
        String wanted = String.valueOf(baseYear);
        Map<String, Row> first = tables.index("demand", "form");
        Set<String> measured = new HashSet<>();
        for (Row row : tables.rows("demand")) {
            if (row.text("year").equals(wanted)) {
                measured.add(row.text("form"));
            }
        }
        first.forEach((form, row) -> {
            if (!measured.contains(form)) {
                issues.add(row.at("form")
                        .warning(
                                "no-base-year-demand",
                                "no row states the demand for this form in the base year " + baseYear,
                                "add a row for " + baseYear));
            }
        });
    }
}
