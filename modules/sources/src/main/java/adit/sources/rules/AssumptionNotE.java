package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Map;

/** {@code assumption-not-e}: a number cites an assumption but is graded better than E. */
final class AssumptionNotE implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> sources = tables.index("sources", "id");
        Groups.forEach(tables, (row, group) -> {
            String grade = row.text(group.grade());
            Row source = sources.get(row.text(group.source()));
            if (Grades.isBetterThanE(grade)
                    && source != null
                    && source.text("kind").equals("assumption")) {
                issues.add(row.at(group.grade())
                        .error(
                                "assumption-not-e",
                                "its source " + row.text(group.source()) + " is an assumption",
                                "grade it E, or cite the source that was seen"));
            }
        });
    }
}
