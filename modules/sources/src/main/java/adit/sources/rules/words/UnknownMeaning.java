package adit.sources.rules.words;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** {@code unknown-meaning}: a word of {@code words.csv} means a commodity, stage, basis, place or group that is in no table. */
public final class UnknownMeaning implements WorldRule {

    private static final String NOTHING = "-";

    @Override
    public void check(TableSet tables, Issues issues) {
        if (!tables.complete()) {
            return;
        }
        Map<String, Set<String>> known = known(tables);
        for (Row row : tables.rows("words")) {
            Set<String> ids = known.getOrDefault(row.text("kind"), Set.of());
            String meaning = row.text("meaning");
            if (!ids.isEmpty() && !meaning.equals(NOTHING) && !ids.contains(meaning)) {
                issues.add(row.at("meaning")
                        .error(
                                "unknown-meaning",
                                "no table has this " + row.text("kind"),
                                Nearest.hint(meaning, ids, "add it to its table, or write a hyphen for none")));
            }
        }
    }

    /** By the kind of a word, the ids that it can mean. */
    private static Map<String, Set<String>> known(TableSet tables) {
        Map<String, Set<String>> known = new HashMap<>();
        known.put("mineral", tables.index("commodities", "commodity").keySet());
        known.put("stage", tables.index("stages", "stage").keySet());
        known.put("basis", tables.index("conversions", "basis").keySet());
        Set<String> places = new LinkedHashSet<>(tables.index("places", "place").keySet());
        places.addAll(tables.index("groups", "group").keySet());
        known.put("place", places);
        return known;
    }
}
