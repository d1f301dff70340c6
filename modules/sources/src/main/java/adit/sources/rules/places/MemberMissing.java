package adit.sources.rules.places;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code member-missing}: a warning, because a group of {@code members.csv} lists a place that reports for others, most of these others, and not the rest: a row
 * is probably lost. A group that lists only the reporting place, or a few places, is meant so.
 */
public final class MemberMissing implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Set<String>> parts = new HashMap<>();
        for (Row place : tables.rows("places")) {
            if (place.has("within")) {
                parts.computeIfAbsent(place.text("within"), group -> new TreeSet<>())
                        .add(place.text("place"));
            }
        }
        Map<String, Set<String>> members = new HashMap<>();
        for (Row row : tables.rows("members")) {
            members.computeIfAbsent(row.text("group"), group -> new LinkedHashSet<>())
                    .add(row.text("place"));
        }
        for (Row row : tables.rows("members")) {
            check(
                    row,
                    parts.getOrDefault(row.text("place"), Set.of()),
                    members.getOrDefault(row.text("group"), Set.of()),
                    issues);
        }
    }

    private static void check(Row row, Set<String> parts, Set<String> members, Issues issues) {
        Set<String> lost = new TreeSet<>(parts);
        lost.removeAll(members);
        if (!lost.isEmpty() && 2 * lost.size() < parts.size()) {
            issues.add(row.at("place")
                    .warning(
                            "member-missing",
                            "the group " + row.text("group") + " lists most places within " + row.text("place")
                                    + ", but not " + String.join(", ", lost),
                            "add them, or list " + row.text("place") + " alone"));
        }
    }
}
