package adit.sources.rules;

import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.ArrayList;
import java.util.List;

/** The rows of both tables of plants. */
public final class Plants {

    private Plants() {}

    public static List<Row> rows(TableSet tables) {
        List<Row> rows = new ArrayList<>(tables.rows("facilities"));
        rows.addAll(tables.rows("projects"));
        return rows;
    }
}
