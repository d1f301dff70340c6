package adit.sources.rules.places;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Map;

/** {@code group-is-place}: a group has the id of a place, so that a question could mean either. {@code empty-group}: a group has no members. */
public final class GroupIsPlace implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> places = tables.index("places", "place");
        Map<String, Row> members = tables.index("members", "group");
        for (Row row : tables.rows("groups")) {
            String id = row.text("group");
            if (places.containsKey(id)) {
                issues.add(row.at("group")
                        .error("group-is-place", "places.csv has the same id", "give the group another id"));
            } else if (!members.containsKey(id) && row.has("group")) {
                issues.add(row.at("group")
                        .error(
                                "empty-group",
                                "members.csv has no member of this group",
                                "add its members, or delete the group"));
            }
        }
    }
}
