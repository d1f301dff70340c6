package adit.importers;

import adit.basics.Estimate;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.Decimal;
import adit.sources.SubjectTables;
import adit.sources.table.DataPackage;
import adit.sources.table.TableSchema;
import adit.sources.units.UnitGate;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts observations by table, and parts those that are new from those that a world has. An observation is there if its cell
 * has one of the same source with the same value and unit. Nothing is ever overwritten: the same cell and source with another
 * number is refused.
 */
final class NewRows {

    private static final double SAME = 1e-9;

    /** Figures that differ by less are one figure, rounded. */
    private static final double ROUNDED = 2e-3;

    private final World world;
    private final DataPackage descriptor;
    private final Issues issues;
    private final UnitGate units;
    private final Map<String, AppendedRows.Counts> counts = new HashMap<>();
    private final Map<TableSchema, List<Observation>> rows = new LinkedHashMap<>();
    private final Map<Cell, List<Observation>> taken = new HashMap<>();

    /** @param units converts figures to the units of the world, so that they can be compared */
    NewRows(World world, DataPackage descriptor, UnitGate units, Issues issues) {
        this.units = units;
        this.world = world;
        this.descriptor = descriptor;
        this.issues = issues;
    }

    /** Takes an observation, or counts it as already there or refused. */
    void add(Observation observation) {
        Optional<TableSchema> table =
                SubjectTables.find(descriptor, observation.cell().attribute());
        if (table.isEmpty()) {
            refuse("observations.csv", noTable(observation));
            return;
        }
        List<Observation> former = former(observation);
        if (former.isEmpty()) {
            rows.computeIfAbsent(table.get(), schema -> new ArrayList<>()).add(observation);
            taken.computeIfAbsent(observation.cell(), cell -> new ArrayList<>()).add(observation);
            count(table.get().file(), new AppendedRows.Counts(1, 0, 0));
        } else if (former.stream().anyMatch(each -> isSame(each, observation))) {
            count(table.get().file(), new AppendedRows.Counts(0, 1, 0));
        } else {
            refuse(table.get().file(), differs(former.getFirst(), observation));
        }
    }

    /** The new observations by table, in the order in which they came. */
    Map<TableSchema, List<Observation>> rows() {
        return rows;
    }

    /** Their counts, by file. */
    Map<String, AppendedRows.Counts> counts() {
        return counts;
    }

    /** Existing figures of the same source for the same cell, in these files or in the world, including corrected figures. */
    private List<Observation> former(Observation observation) {
        List<Observation> all = new ArrayList<>(taken.getOrDefault(observation.cell(), List.of()));
        world.find(observation.cell()).ifPresent(observed -> {
            observed.corrected().forEach(erratum -> all.add(erratum.stated()));
            all.addAll(observed.all());
        });
        return all.stream()
                .filter(each -> each.source().equals(observation.source()))
                .toList();
    }

    private boolean isSame(Observation former, Observation now) {
        return differBy(former, now, SAME);
    }

    /** True if both figures, in the unit of the world, differ by a part at most; never if one has a unit that cannot be converted and the other another one. */
    private boolean differBy(Observation former, Observation now, double part) {
        Optional<Estimate> before = inWorldUnit(former);
        Optional<Estimate> after = inWorldUnit(now);
        boolean comparable = before.isPresent() && after.isPresent();
        double a = comparable ? before.get().value() : former.estimate().value();
        double b = comparable ? after.get().value() : now.estimate().value();
        return (comparable || former.unit().equals(now.unit()))
                && Math.abs(a - b) <= part * Math.max(Math.abs(a), Math.abs(b));
    }

    private Optional<Estimate> inWorldUnit(Observation each) {
        return units.inWorldUnit(each.cell(), each.estimate(), each.unit());
    }

    private void refuse(String file, Issue why) {
        count(file, new AppendedRows.Counts(0, 0, 1));
        issues.add(why);
    }

    private void count(String file, AppendedRows.Counts one) {
        counts.merge(file, one, AppendedRows.Counts::plus);
    }

    private Issue differs(Observation former, Observation now) {
        return Issue.warning(
                "stated-otherwise",
                now.where().file(),
                now.where().row(),
                "",
                Decimal.of(now.estimate().value()),
                former.where() + " states " + now.cell() + " from " + now.source() + " as "
                        + Decimal.of(former.estimate().value()) + " " + former.unit() + ", now it is "
                        + Decimal.of(now.estimate().value()) + " " + now.unit()
                        + "; the existing row is kept, this one is not written",
                hint(former, now));
    }

    private String hint(Observation former, Observation now) {
        if (former.where().file().equals(now.where().file())) {
            return "the publisher has two rows for the cell: check which one is meant";
        }
        return differBy(former, now, ROUNDED)
                ? "no action needed: the existing row is the same figure, rounded"
                : "give a new edition its own id in sources.csv; both editions are then kept";
    }

    private static Issue noTable(Observation now) {
        String word = now.cell().attribute().word();
        return Issue.warning(
                "no-table",
                now.where().file(),
                now.where().row(),
                "",
                now.cell().toString(),
                "the world does not have a table for " + word,
                "describe the table in datapackage.json, as the shipped world does");
    }
}
