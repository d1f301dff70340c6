package adit.world;

import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.PlaceId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The content of a world folder, and its issues.
 *
 * @param name name of the world; empty if the descriptor cannot be read
 * @param baseYear the year that is measured; 0 if the descriptor does not say
 * @param rows number of rows by table, without headings, in the order of the descriptor; absent tables are left out
 * @param content content of the world; empty if it cannot be built
 * @param issues errors and warnings by file and row
 */
public record WorldSummary(
        String name, int baseYear, Map<String, Integer> rows, Optional<Content> content, List<Issue> issues) {

    /**
     * The content of a world.
     *
     * @param cells number of cells that somebody reports
     * @param observations number of observations by grade, every grade present
     * @param several the cells with more than one observation, in the order of their names
     * @param place the place that plants are counted inside and outside of; empty if neither the question nor the world names one
     * @param facilities number of facilities
     * @param projects number of projects
     */
    public record Content(
            int cells,
            Map<Grade, Integer> observations,
            List<Cell> several,
            Optional<PlaceId> place,
            Split facilities,
            Split projects) {

        public Content {
            observations = Collections.unmodifiableMap(new TreeMap<>(observations));
            several = List.copyOf(several);
        }

        /** Number of observations of all grades. */
        public int total() {
            return observations.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Part of the observations that have this grade, 0 to 1; 0 if there are none. */
        public double share(Grade grade) {
            return total() == 0 ? 0 : (double) observations.getOrDefault(grade, 0) / total();
        }
    }

    /**
     * A number of plants.
     *
     * @param inside those in the place, or in a place that it reports for; 0 if none is named
     * @param outside the others
     */
    public record Split(int inside, int outside) {}

    public WorldSummary {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        issues = List.copyOf(issues);
    }

    /** Number of issues that forbid the use of the world. */
    public int errors() {
        return Math.toIntExact(issues.stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count());
    }

    /** Number of issues in spite of which the world can be used. */
    public int warnings() {
        return issues.size() - errors();
    }
}
