package adit.importers.publishers.usgs;

import adit.basics.Issue;
import adit.sources.table.CellRef;
import adit.sources.table.Heading;
import java.util.List;
import java.util.regex.Pattern;

/** {@code older-layout}: a world table of the releases of 2022 to 2024, which has no column for the commodity and none for the unit. */
final class OlderLayout {

    private static final Pattern PRODUCTION = Pattern.compile("(?i)prod_(?!est_)[a-z]+_(est_)?[0-9]{4}");

    private OlderLayout() {}

    /** True for a heading such as {@code Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t}. */
    static boolean fits(Heading heading) {
        List<String> names = heading.names();
        return names.stream().anyMatch("Country"::equalsIgnoreCase)
                && names.stream()
                        .anyMatch(name -> PRODUCTION.matcher(name.strip()).matches());
    }

    static Issue issue(Heading heading) {
        return new CellRef(heading.file(), 1, "", "")
                .error(
                        "older-layout",
                        "this is the layout of the releases of 2022 to 2024: a file for each commodity, with the unit in the heading",
                        "read it with a map: adit data import table FILE --map usgs-mcs-2022-2024-production.yaml"
                                + ", and again with usgs-mcs-2022-2024-reserves.yaml");
    }
}
