package adit.sources.rules.words;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.layout.Subjects;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code unknown-subject}: the subject of an observation names a form, place, process, plant or restriction that is unknown. */
public final class UnknownSubject implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        if (!tables.complete()) {
            return;
        }
        Map<String, Set<String>> known = known(tables);
        for (Row row : Subjects.rows(tables)) {
            Subjects.findAttribute(row.text("attribute"))
                    .filter(attribute -> WrongSubject.fits(attribute, row.text("subject")))
                    .ifPresent(attribute -> check(row, attribute, known, issues));
        }
    }

    private static void check(Row row, Attribute attribute, Map<String, Set<String>> known, Issues issues) {
        List<String> keys = Subjects.keys(row.text("subject"));
        for (int i = 0; i < keys.size(); i++) {
            String kind = attribute.keys().get(i);
            Set<String> ids = known.getOrDefault(kind, Set.of());
            if (!ids.isEmpty() && !ids.contains(keys.get(i))) {
                issues.add(row.at("subject")
                        .error(
                                "unknown-subject",
                                "unknown " + kind + " '" + keys.get(i) + "'",
                                Nearest.hint(keys.get(i), ids, "add it to its table, or correct it here")));
            }
        }
    }

    /** By the key of an attribute, the ids that exist; keys that may be any word are absent. */
    private static Map<String, Set<String>> known(TableSet tables) {
        Map<String, Set<String>> known = new HashMap<>();
        Set<String> places = ids(tables, "places", "place");
        known.put("from", Set.copyOf(places));
        known.put("to", Set.copyOf(places));
        known.put("place", orAny(places));
        known.put("commodity", ids(tables, "commodities", "commodity"));
        known.put("form", ids(tables, "forms", "form"));
        known.put("process", orAny(ids(tables, "processes", "process")));
        Set<String> plants = ids(tables, "facilities", "id");
        plants.addAll(ids(tables, "projects", "id"));
        known.put("plant", plants);
        known.put("restriction", ids(tables, "restrictions", "restriction"));
        return known;
    }

    private static Set<String> orAny(Set<String> ids) {
        if (!ids.isEmpty()) {
            ids.add("*");
        }
        return ids;
    }

    private static Set<String> ids(TableSet tables, String table, String column) {
        return new LinkedHashSet<>(tables.index(table, column).keySet());
    }
}
