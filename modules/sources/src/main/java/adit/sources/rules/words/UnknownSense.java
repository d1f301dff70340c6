package adit.sources.rules.words;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code unknown-sense}: a row of {@code senses.csv} names a stage that is neither in {@code stages.csv} nor one of the words for texts
 * that leave the stage open.
 */
public final class UnknownSense implements WorldRule {

    private static final List<String> OPEN = List.of("production", "trade");

    @Override
    public void check(TableSet tables, Issues issues) {
        List<String> known = new ArrayList<>(tables.index("stages", "stage").keySet());
        if (known.isEmpty() || !tables.complete()) {
            return;
        }
        known.addAll(OPEN);
        for (Row row : tables.rows("senses")) {
            String stage = row.text("stage");
            if (!stage.isBlank() && !known.contains(stage)) {
                issues.add(row.at("stage")
                        .error(
                                "unknown-sense",
                                "stages.csv does not have this stage",
                                Nearest.hint(
                                        stage,
                                        known,
                                        "add it to stages.csv, or write production or trade if no stage is meant")));
            }
        }
    }
}
