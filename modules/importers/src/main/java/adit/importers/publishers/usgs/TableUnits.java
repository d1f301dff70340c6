package adit.importers.publishers.usgs;

import adit.importers.publishers.Notices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code mixed-units-in-table}: USGS counts a table of the world in one unit. A figure in another unit than most of its table is left
 * out, since it may be a thousand times too large; if no unit has a majority, all are left out.
 */
final class TableUnits {

    private record Key(Layout layout, int edition, String form, String attribute) {}

    private TableUnits() {}

    /** The figures without those in an unusual unit, which are reported. */
    static List<Statistic> usual(List<Statistic> statistics, FormRules rules, Notices notices) {
        Map<Key, List<Statistic>> tables = new LinkedHashMap<>();
        for (Statistic each : statistics) {
            key(each, rules)
                    .ifPresent(key -> tables.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(each));
        }
        Set<Statistic> odd = new HashSet<>();
        tables.values().forEach(table -> odd.addAll(odd(table, notices)));
        return statistics.stream().filter(each -> !odd.contains(each)).toList();
    }

    /** The world table of a figure; empty for other figures, and if its unit is unknown. */
    private static Optional<Key> key(Statistic figure, FormRules rules) {
        boolean world = figure.layout() == Layout.WORLD || figure.layout() == Layout.WORLD_TABLE;
        return rules.find(figure)
                .filter(rule -> world && !rule.refuses())
                .filter(rule -> McsUnit.find(figure.unit()).isPresent())
                .map(rule -> new Key(figure.layout(), figure.edition(), rule.form(), rule.attribute()));
    }

    private static List<Statistic> odd(List<Statistic> table, Notices notices) {
        Map<String, Long> counts =
                table.stream().collect(Collectors.groupingBy(Statistic::unit, Collectors.counting()));
        String usual = counts.keySet().stream()
                .filter(unit -> 2 * counts.getOrDefault(unit, 0L) > table.size())
                .findFirst()
                .orElse("");
        List<Statistic> odd =
                table.stream().filter(each -> !each.unit().equals(usual)).toList();
        String most = usual.isEmpty()
                ? "no unit has a majority in its table"
                : counts.getOrDefault(usual, 0L) + " of " + table.size() + " figures of its table are in " + usual;
        odd.forEach(
                each -> notices.value(
                        each.unitAt(),
                        "mixed-units-in-table",
                        each.subject() + ": " + most + "; this figure is left out",
                        "compare with the PDF; in a copy of the file, write the usual unit and convert the figure if necessary"));
        return odd;
    }
}
