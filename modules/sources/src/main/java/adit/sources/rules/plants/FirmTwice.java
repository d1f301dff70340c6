package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code firm-twice}: two rows of a process in {@code technology_owners.csv} may be one firm, in two spellings or places. It would count twice in
 * the limit on growth.
 */
public final class FirmTwice implements WorldRule {

    private static final int SHORTEST = 6;

    @Override
    public Set<String> needs() {
        return Set.of("technology_owners");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, List<Row>> byProcess = new TreeMap<>();
        for (Row row : tables.rows("technology_owners")) {
            List<Row> former = byProcess.computeIfAbsent(row.text("process"), process -> new ArrayList<>());
            former.stream()
                    .filter(other -> mayBeOne(row, other))
                    .findFirst()
                    .ifPresent(other -> issues.add(row.at("owner")
                            .warning(
                                    "firm-twice",
                                    "'" + other.text("owner") + "' (" + other.text("place") + ") in row " + other.line()
                                            + " may be the same firm; it would count twice",
                                    "write one spelling and one place, or delete one row")));
            former.add(row);
        }
    }

    /** Rows of one firm in one spelling and place are figures of two sources for one cell. */
    private static boolean mayBeOne(Row one, Row other) {
        boolean sameCell = one.text("owner").equals(other.text("owner"))
                && one.text("place").equals(other.text("place"));
        return !sameCell && (begins(one, other) || begins(other, one));
    }

    private static boolean begins(Row one, Row other) {
        String name = folded(one.text("owner"));
        String longer = folded(other.text("owner"));
        return name.equals(longer) || (name.length() >= SHORTEST && longer.startsWith(name));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
