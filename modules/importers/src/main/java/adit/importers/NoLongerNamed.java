package adit.importers;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.SourceId;
import adit.importers.publishers.Imported;
import adit.sources.Decimal;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Source;
import adit.world.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code no-longer-named}: a newer edition lists a form's output by country and leaves out a country that an older edition of the
 * same publisher names. The older figure stays in use, and may by now be among the other countries, and so count twice.
 */
final class NoLongerNamed {

    /** Fewer countries are no account of the world. */
    private static final int ACCOUNT = 3;

    private record Table(SourceId source, String form, String year) {}

    private final World world;
    private final Map<SourceId, Source> sources = new HashMap<>();
    private final Map<Table, Set<String>> named = new HashMap<>();

    private NoLongerNamed(World world, Imported imported) {
        this.world = world;
        world.sources().forEach(source -> sources.put(source.id(), source));
        imported.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        imported.observations().stream()
                .filter(each -> each.cell().attribute() == Attribute.PRODUCTION)
                .forEach(each -> named.computeIfAbsent(table(each), key -> new HashSet<>())
                        .add(place(each.cell())));
    }

    /** Reports figures of a world that the figures of a newer edition may include. */
    static void tell(World world, Imported imported, Issues issues) {
        new NoLongerNamed(world, imported).tell(issues);
    }

    private void tell(Issues issues) {
        named.values().removeIf(places -> places.size() < ACCOUNT);
        Map<String, Map<Table, Set<String>>> byTable = new HashMap<>();
        named.forEach(
                (table, places) -> byTable.computeIfAbsent(table.form() + "/" + table.year(), key -> new HashMap<>())
                        .put(table, places));
        for (Observed observed : world.list(Attribute.PRODUCTION)) {
            List<String> keys = observed.cell().keys();
            byTable.getOrDefault(keys.get(0) + "/" + keys.get(2), Map.of()).forEach((table, places) -> {
                boolean settled = places.contains(keys.get(1))
                        || observed.all().stream()
                                .anyMatch(each -> each.source().equals(table.source()));
                if (!settled && isFormer(observed.chosen(), table.source())) {
                    issues.add(issue(observed, table.source()));
                }
            });
        }
    }

    private boolean isFormer(Observation chosen, SourceId newer) {
        Optional<Source> former = Optional.ofNullable(sources.get(chosen.source()));
        Optional<Source> latter = Optional.ofNullable(sources.get(newer));
        return chosen.estimate().value() > 0
                && former.isPresent()
                && latter.isPresent()
                && former.get().publisher().equals(latter.get().publisher())
                && former.get().published().compareTo(latter.get().published()) < 0;
    }

    private static Table table(Observation observation) {
        List<String> keys = observation.cell().keys();
        return new Table(observation.source(), keys.get(0), keys.get(2));
    }

    private static String place(Cell cell) {
        return cell.keys().get(1);
    }

    private static Issue issue(Observed observed, SourceId newer) {
        Observation chosen = observed.chosen();
        return Issue.warning(
                "no-longer-named",
                chosen.where().file(),
                chosen.where().row(),
                "",
                Decimal.of(chosen.estimate().value()),
                chosen.source() + " states " + observed.cell() + ", " + newer
                        + " no longer lists this place; the figure is still used",
                "if it is now included in the other countries, or is zero, add a row to errata.csv");
    }
}
