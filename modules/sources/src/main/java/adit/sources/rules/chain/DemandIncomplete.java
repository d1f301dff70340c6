package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code demand-incomplete}: the demand for a form is projected for some places, scenarios and years, but not for every combination of them. A
 * model would count what is missing as 0. The scenario {@code reported}, in which single places report their use, is left out.
 *
 * <p>{@code demand-elsewhere}: a warning, because places that have demand for most forms have none for this one.
 */
public final class DemandIncomplete implements WorldRule {

    private static final String REPORTED = "reported";
    private static final int SHOWN = 5;

    /** The projected demand of one form. */
    private static final class Grid {
        private final Row first;
        private final Set<String> places = new TreeSet<>();
        private final Set<String> years = new TreeSet<>();
        private final Set<String> scenarios = new TreeSet<>();
        private final Set<List<String>> stated = new HashSet<>();

        Grid(Row first) {
            this.first = first;
        }

        void add(Row row) {
            places.add(row.text("place"));
            years.add(row.text("year"));
            scenarios.add(row.text("scenario"));
            stated.add(List.of(row.text("place"), row.text("year"), row.text("scenario")));
        }

        List<String> missing() {
            List<String> missing = new ArrayList<>();
            for (String scenario : scenarios) {
                for (String place : places) {
                    for (String year : years) {
                        if (!stated.contains(List.of(place, year, scenario))) {
                            missing.add(place + " " + year + " " + scenario);
                        }
                    }
                }
            }
            return missing;
        }
    }

    @Override
    public Set<String> needs() {
        return Set.of("demand", "places", "forms");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Grid> grids = new TreeMap<>();
        for (Row row : tables.rows("demand")) {
            if (!row.text("scenario").equals(REPORTED)) {
                grids.computeIfAbsent(row.text("form"), form -> new Grid(row)).add(row);
            }
        }
        Map<String, Integer> forms = new TreeMap<>();
        grids.values().forEach(grid -> grid.places.forEach(place -> forms.merge(place, 1, Integer::sum)));
        List<String> usual = forms.keySet().stream()
                .filter(place -> forms.getOrDefault(place, 0) * 2 > grids.size())
                .toList();
        grids.forEach((form, grid) -> {
            checkGrid(form, grid, issues);
            checkPlaces(form, grid, usual, issues);
        });
    }

    private static void checkGrid(String form, Grid grid, Issues issues) {
        List<String> missing = grid.missing();
        if (!missing.isEmpty()) {
            issues.add(grid.first
                    .at("form")
                    .error(
                            "demand-incomplete",
                            missing.size() + " of "
                                    + (grid.places.size() * grid.years.size() * grid.scenarios.size())
                                    + " rows of the demand for " + form + " are missing: " + shown(missing),
                            "state each place in each year and scenario; write 0 where there is no demand"));
        }
    }

    private static void checkPlaces(String form, Grid grid, List<String> usual, Issues issues) {
        List<String> absent =
                usual.stream().filter(place -> !grid.places.contains(place)).toList();
        if (!absent.isEmpty()) {
            issues.add(grid.first
                    .at("form")
                    .warning(
                            "demand-elsewhere",
                            "there is no demand for " + form
                                    + " in places that have demand for most other forms, and it counts as 0: "
                                    + shown(absent),
                            "add rows for these places, with 0 if they have no demand"));
        }
    }

    private static String shown(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
        return all.size() <= SHOWN ? first : first + " and " + (all.size() - SHOWN) + " more";
    }
}
