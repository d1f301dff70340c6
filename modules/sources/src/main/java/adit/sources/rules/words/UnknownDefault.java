package adit.sources.rules.words;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.rules.WorldRule;
import adit.sources.table.CellRef;
import adit.sources.table.DataPackage;
import adit.sources.table.TableSet;
import java.util.Optional;
import java.util.Set;

/** {@code unknown-default}: the descriptor names a supplier that is no place of the world, or a coalition that is no group of it. */
public final class UnknownDefault implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        if (!tables.complete()) {
            return;
        }
        DataPackage descriptor = tables.descriptor();
        check(
                "supplier",
                descriptor.supplier(),
                "places",
                tables.index("places", "place").keySet(),
                issues);
        check(
                "coalition",
                descriptor.coalition(),
                "groups",
                tables.index("groups", "group").keySet(),
                issues);
    }

    private static void check(String key, Optional<String> named, String table, Set<String> known, Issues issues) {
        named.filter(code -> !known.contains(code)).ifPresent(code -> issues.add(issue(key, code, table, known)));
    }

    private static Issue issue(String key, String code, String table, Set<String> known) {
        String otherwise = "add it to " + table + ".csv, or delete the key: every question must then set its " + key;
        return new CellRef(DataPackage.FILE, 0, "adit." + key, code)
                .error("unknown-default", table + ".csv does not have this id", Nearest.hint(code, known, otherwise));
    }
}
