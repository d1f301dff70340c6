package adit.importers.publishers.usgs;

import adit.basics.Nearest;
import adit.importers.publishers.Notices;
import adit.sources.table.CellRef;
import adit.sources.table.ResourceTable;
import adit.sources.table.Row;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of commodities and countries without what does not belong to them; {@code usgs-names.csv} holds misspellings seen,
 * {@code usgs-commodities.csv} the names of all chapters and commodities of the editions of 2025 and 2026.
 */
final class Names {

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[\\p{L})])\\s*[0-9]{1,2}$");

    private static final Map<String, String> MISSPELT = ResourceTable.rows(Names.class, "usgs-names.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("written"), row -> row.text("meant")));

    private static final Set<String> CHAPTERS = ResourceTable.rows(Names.class, "usgs-commodities.csv").stream()
            .map(row -> row.text("commodity"))
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /** {@code misspelt-name}, {@code unknown-commodity}: the commodity in a cell, in lower case. */
    static String commodity(Row row, String column, FormRules rules, Notices notices) {
        String name = clean(row, column, notices).toLowerCase(Locale.ROOT);
        String meant = MISSPELT.getOrDefault(name, name);
        if (!meant.equals(name)) {
            notices.value(
                    row.at(column),
                    "misspelt-name",
                    "'" + row.text(column).strip() + "' is read as " + meant,
                    "no action needed if this is correct; otherwise remove the name from usgs-names.csv");
        }
        tellUnknown(row.at(column), meant, rules, notices);
        return meant;
    }

    /** A name that no edition has and that is near one of which figures are imported; other commodities are left out without a word. */
    private static void tellUnknown(CellRef at, String name, FormRules rules, Notices notices) {
        if (!CHAPTERS.contains(name)) {
            Nearest.find(name, rules.commodities())
                    .ifPresent(
                            near -> notices.value(
                                    at,
                                    "unknown-commodity",
                                    "USGS has no commodity of this name; its figures are left out",
                                    "is '" + near
                                            + "' meant? If so, correct it in a copy of the file, or add the name to usgs-names.csv"));
        }
    }

    /**
     * {@code stray-blank}, {@code footnote-in-name}: the text of a cell without blanks at its ends and doubled ones, and without the
     * number of a footnote. Example: {@code "World total (rounded) 10 "} gives {@code World total (rounded)}.
     */
    static String clean(Row row, String column, Notices notices) {
        CellRef at = row.at(column);
        String name = at.value().replaceAll("[\\s\u00a0]+", " ").strip();
        if (!name.equals(at.value())) {
            notices.kind(at, "stray-blank", "the name has extra blanks; they are ignored", "no action needed");
        }
        String bare = FOOTNOTE.matcher(name).replaceFirst("");
        if (!bare.equals(name)) {
            notices.value(
                    at,
                    "footnote-in-name",
                    "the number after the name is read as a footnote number",
                    "no action needed");
        }
        return bare;
    }
}
