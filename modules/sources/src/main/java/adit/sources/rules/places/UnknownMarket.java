package adit.sources.rules.places;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.layout.Subjects;
import adit.sources.rules.WorldRule;
import adit.sources.table.CellRef;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code unknown-market}: a warning, because a price is stated for a market that is no place or group of the world, no part of one ({@code CHN-fob}) and not
 * {@code outside} or {@code world}: nothing finds it there. Reported once for each word.
 */
public final class UnknownMarket implements WorldRule {

    private static final List<String> WORDS = List.of("outside", "world");

    @Override
    public void check(TableSet tables, Issues issues) {
        if (!tables.complete()) {
            return;
        }
        Set<String> known = new LinkedHashSet<>(tables.index("places", "place").keySet());
        known.addAll(tables.index("groups", "group").keySet());
        known.addAll(WORDS);
        Set<String> told = new HashSet<>();
        for (Row row : tables.rows("prices")) {
            check(row.text("market"), row.at("market"), known, told, issues);
        }
        for (Row row : Subjects.rows(tables)) {
            List<String> keys = Subjects.keys(row.text("subject"));
            if (row.text("attribute").equals(Attribute.PRICE.word()) && keys.size() == 3) {
                check(keys.get(1), row.at("subject"), known, told, issues);
            }
        }
    }

    private static void check(String market, CellRef at, Set<String> known, Set<String> told, Issues issues) {
        int part = market.indexOf('-');
        boolean found = known.contains(market) || (part > 0 && known.contains(market.substring(0, part)));
        if (!market.isBlank() && !found && told.add(market)) {
            issues.add(at.warning(
                    "unknown-market",
                    "the world has no place or market '" + market + "', so that this price is not found",
                    Nearest.hint(
                            market,
                            known,
                            "write a code of places.csv, outside for the market outside the supplier, or world")));
        }
    }
}
