package adit.sources.publishers.usgs;

import adit.sources.publishers.Notices;
import adit.sources.publishers.ResourceTable;
import adit.sources.table.CellRef;
import adit.sources.table.Row;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of commodities and countries without what does not belong to them; {@code usgs-names.csv} holds misspellings seen. */
final class Names {

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[\\p{L})])\\s*[0-9]{1,2}$");

    private static final Map<String, String> MISSPELT = ResourceTable.rows(Names.class, "usgs-names.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("written"), row -> row.text("meant")));

    private Names() {}

    /** {@code misspelt-name}: the commodity in a cell, in lower case. */
    static String commodity(Row row, String column, Notices notices) {
        String name = clean(row, column, notices).toLowerCase(Locale.ROOT);
        String meant = MISSPELT.getOrDefault(name, name);
        if (!meant.equals(name)) {
            notices.value(
                    row.at(column),
                    "misspelt-name",
                    "'" + row.text(column).strip() + "' is read as " + meant,
                    "nothing, if that is meant; else remove the name from usgs-names.csv");
        }
        return meant;
    }

    /**
     * {@code stray-blank}, {@code footnote-in-name}: the text of a cell without blanks at its ends and doubled ones, and without the
     * number of a footnote. Example: {@code "World total (rounded) 10 "} gives {@code World total (rounded)}.
     */
    static String clean(Row row, String column, Notices notices) {
        CellRef at = row.at(column);
        String name = at.value().replaceAll("[\\s\u00a0]+", " ").strip();
        if (!name.equals(at.value())) {
            notices.kind(at, "stray-blank", "a name has blanks too many; they are dropped", "nothing");
        }
        String bare = FOOTNOTE.matcher(name).replaceFirst("");
        if (!bare.equals(name)) {
            notices.value(
                    at, "footnote-in-name", "the number behind the name is taken for that of a footnote", "nothing");
        }
        return bare;
    }
}
