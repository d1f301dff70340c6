package adit.sources.layout;

import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.Comparator;
import java.util.Map;

/**
 * Which of several rows for one cell is used, for rows that are needed before there is a world: the rule of {@link adit.world.Observed}, that is the best
 * grade, among equal grades the source published last, among those the first row.
 */
public final class RowOrder {

    private RowOrder() {}

    /** The best row is the least one; equal rows are left in the order of the file. */
    public static Comparator<Row> best(TableSet tables) {
        Map<String, Row> sources = tables.index("sources", "id");
        return Comparator.comparing((Row row) -> row.has("grade") ? row.text("grade") : "~")
                .thenComparing(row -> published(sources.get(row.text("source"))), Comparator.reverseOrder());
    }

    private static String published(@org.jspecify.annotations.Nullable Row source) {
        return source == null ? "" : source.text("published");
    }
}
