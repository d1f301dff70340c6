package adit.sources.rules.words;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code sense-elsewhere}: a row of {@code senses.csv} means a form of another commodity. {@code senses-exchanged}: a warning, because two rows of a commodity
 * each mean a form at the stage of the other.
 */
public final class SenseElsewhere implements WorldRule {

    @Override
    public Set<String> needs() {
        return Set.of("forms", "commodities");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> forms = tables.index("forms", "form");
        Map<String, Row> commodities = tables.index("commodities", "commodity");
        Map<List<String>, Row> byStages = new HashMap<>();
        for (Row row : tables.rows("senses")) {
            Row form = forms.get(row.text("form"));
            if (form == null || !commodities.containsKey(row.text("commodity"))) {
                continue;
            }
            if (!areRelated(row.text("commodity"), form.text("commodity"), commodities)) {
                issues.add(elsewhere(row, form));
            } else {
                byStages.put(List.of(row.text("commodity"), row.text("stage"), form.text("stage")), row);
            }
        }
        byStages.forEach((key, row) -> {
            Row other = byStages.get(List.of(key.get(0), key.get(2), key.get(1)));
            if (other != null && other.line() < row.line()) {
                issues.add(exchanged(row, other));
            }
        });
    }

    private static adit.basics.Issue elsewhere(Row row, Row form) {
        return row.at("form")
                .error(
                        "sense-elsewhere",
                        "this is a form of " + form.text("commodity") + ", and the row is about "
                                + row.text("commodity"),
                        "write a form of " + row.text("commodity")
                                + ", or state in commodities.csv that one is within the other");
    }

    private static adit.basics.Issue exchanged(Row row, Row other) {
        return row.at("form")
                .warning(
                        "senses-exchanged",
                        "this form is at the stage " + other.text("stage") + ", and that of row " + other.line() + ", "
                                + other.text("form") + ", at the stage " + row.text("stage"),
                        "exchange the two forms");
    }

    /** True if one commodity is the other, or within it. */
    private static boolean areRelated(String one, String other, Map<String, Row> commodities) {
        return isWithin(one, other, commodities) || isWithin(other, one, commodities);
    }

    private static boolean isWithin(String part, String whole, Map<String, Row> commodities) {
        Set<String> passed = new HashSet<>();
        for (Row row = commodities.get(part); row != null && passed.add(row.text("commodity")); ) {
            if (row.text("commodity").equals(whole)) {
                return true;
            }
            row = commodities.get(row.text("within"));
        }
        return false;
    }
}
