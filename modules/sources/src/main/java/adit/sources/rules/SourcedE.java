package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Map;

/** {@code sourced-e}: a number is graded E, an assumption, but cites a work that was seen. */
final class SourcedE implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> sources = tables.index("sources", "id");
        Groups.forEach(tables, (row, group) -> {
            Row source = sources.get(row.text(group.source()));
            if (row.text(group.grade()).equals("E") && source != null && isSeen(source.text("kind"))) {
                issues.add(row.at(group.grade())
                        .error(
                                "sourced-e",
                                "its source " + row.text(group.source()) + " is no assumption but of kind "
                                        + source.text("kind"),
                                "if the source states the number, grade it D or better; if not, cite a source of kind "
                                        + "assumption and name " + row.text(group.source()) + " in the note"));
            }
        });
    }

    private static boolean isSeen(String kind) {
        return switch (kind) {
            case "official", "agency", "company", "literature", "press" -> true;
            default -> false;
        };
    }
}
