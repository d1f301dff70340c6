package adit.importers.publishers.baci;

import adit.basics.Issues;
import adit.importers.publishers.PublisherTable;
import adit.sources.table.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The codes of goods that an edition has. */
final class Products {

    private static final String CODE = "code";

    private final Set<String> codes = new HashSet<>();

    /** Takes the rows of a table of products. */
    void add(String file, String text, Issues issues) {
        PublisherTable.parse(file, text, List.of(CODE), issues).ifPresent(table -> {
            for (Row row : table.rows()) {
                codes.add(row.text(CODE).strip());
            }
        });
    }

    /** True if no table was read. */
    boolean isEmpty() {
        return codes.isEmpty();
    }

    /** True if the edition has this code. */
    boolean has(int hs6) {
        return codes.contains(String.format("%06d", hs6)) || codes.contains(Integer.toString(hs6));
    }
}
