package adit.sources.rules.evidence;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.TableSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code assumption-not-e}: a number cites an assumption but is graded better than E. */
public final class AssumptionNotE implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Set<String> assumptions = tables.index("sources", "id").entrySet().stream()
                .filter(source -> source.getValue().text("kind").equals("assumption"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Groups.forEach(tables, (row, columns) -> {
            if (Grades.isBetterThanE(columns.grade(row)) && assumptions.contains(columns.source(row))) {
                issues.add(row.at(columns.group().grade())
                        .error(
                                "assumption-not-e",
                                "its source " + columns.source(row) + " is an assumption",
                                "use grade E, or cite the source that was seen"));
            }
        });
    }
}
