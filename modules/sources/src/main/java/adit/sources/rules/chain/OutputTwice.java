package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.Chain;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Map;

/** {@code output-twice}: the main output of a process is listed among its by-products, so it would be counted twice. */
public final class OutputTwice implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> processes = tables.index("processes", "process");
        for (Row row : tables.rows("recipes")) {
            Row process = processes.get(row.text("process"));
            if (process != null && !Chain.isInput(row) && row.text("form").equals(process.text("output"))) {
                issues.add(row.at("form")
                        .error(
                                "output-twice",
                                "this is the main output of " + row.text("process") + ", one ton by definition",
                                "delete the row; only by-products are listed here as output"));
            }
        }
    }
}
