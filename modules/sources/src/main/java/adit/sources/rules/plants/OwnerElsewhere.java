package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.sources.rules.Plants;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code owner-elsewhere}: a warning, because one plant of an owner states another country for it than at least three others do. Words for several owners, such as
 * <em>various</em>, have more than two countries.
 */
public final class OwnerElsewhere implements WorldRule {

    private static final int SEVERAL = 3;

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Map<String, List<Row>>> byOwner = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>(Plants.rows(tables));
        rows.addAll(tables.rows("owners"));
        for (Row row : rows) {
            if (row.has("owner") && row.has("owner_place")) {
                byOwner.computeIfAbsent(row.text("owner"), owner -> new LinkedHashMap<>())
                        .computeIfAbsent(row.text("owner_place"), place -> new ArrayList<>())
                        .add(row);
            }
        }
        byOwner.values().forEach(byPlace -> check(byPlace, issues));
    }

    private static void check(Map<String, List<Row>> byPlace, Issues issues) {
        if (byPlace.size() != 2) {
            return;
        }
        List<List<Row>> both = new ArrayList<>(byPlace.values());
        both.sort(java.util.Comparator.comparingInt(List::size));
        Row usual = both.getLast().getFirst();
        if (both.getFirst().size() == 1 && both.getLast().size() >= SEVERAL) {
            Row odd = both.getFirst().getFirst();
            issues.add(odd.at("owner_place")
                    .warning(
                            "owner-elsewhere",
                            odd.text("owner") + " is from " + usual.text("owner_place") + " in "
                                    + both.getLast().size() + " other rows",
                            "correct the country, or the name if it is another firm"));
        }
    }
}
