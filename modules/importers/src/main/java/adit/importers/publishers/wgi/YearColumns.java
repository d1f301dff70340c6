package adit.importers.publishers.wgi;

import adit.basics.Issues;
import adit.sources.table.CellRef;
import adit.sources.table.Heading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The columns of a file that are named by years. */
final class YearColumns {

    private static final Set<String> OTHERS =
            Set.of(Wgi.CODE, Wgi.NAME, Wgi.INDICATOR, "indicator name", "series name", "series code", "");

    private YearColumns() {}

    /**
     * Index of the column of each year, from headings such as {@code 2022} and {@code 2022 [yr2022]}, whatever their blanks
     * ({@code blank-in-heading}). Reported are headings that are neither a year nor another known column ({@code not-a-year}), and a
     * duplicate year ({@code duplicate-column}).
     */
    static Map<Integer, Integer> of(Heading heading, Issues issues) {
        Map<Integer, Integer> years = new TreeMap<>();
        List<String> names = heading.names();
        for (int i = 0; i < names.size(); i++) {
            String bare = names.get(i).replace(" ", "");
            CellRef at = new CellRef(heading.file(), 1, names.get(i), "");
            if (bare.matches("(19|20)[0-9]{2}(\\[yr[0-9]{4}\\])?")) {
                add(years, Integer.parseInt(bare.substring(0, 4)), i, at, issues);
            } else if (!OTHERS.contains(names.get(i))) {
                issues.add(at.warning(
                        "not-a-year",
                        "this is not a year; the column is left out",
                        "rename it if it contains the figures of a year"));
            }
        }
        return years;
    }

    private static void add(Map<Integer, Integer> years, int year, int index, CellRef at, Issues issues) {
        if (!at.column().startsWith(Integer.toString(year))) {
            issues.add(
                    at.warning("blank-in-heading", "the year has blanks; it is read as " + year, "no action needed"));
        }
        if (years.putIfAbsent(year, index) != null) {
            issues.add(at.warning(
                    "duplicate-column", "duplicate year in the heading; the first is used", "rename or delete one"));
        }
    }
}
