package adit.check.verdict;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.check.claim.Measure.Base;
import adit.dependence.figures.OutputFigure;
import adit.dependence.output.OutputBasis;
import adit.dependence.output.OutputHistory;
import adit.dependence.output.OutputTable;
import adit.dependence.output.ReportedOutput;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Erratum;
import adit.world.Key;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who has how much of a form in a year, t, as each source reports it: output, reserves, capacity, use, imports, exports. Only tables that
 * name at least three places are accounts of the world.
 */
final class PlaceTables {

    private static final int LEAST_PLACES = 3;
    private static final String SCENARIO = "STEPS";

    private final World world;
    private final OutputHistory outputs;
    private final Map<Base, Map<FormId, List<OutputTable>>> read = new HashMap<>();

    PlaceTables(World world) {
        this.world = world;
        outputs = OutputHistory.of(world);
    }

    World world() {
        return world;
    }

    /** Accounts of the world: a share or a total can be taken inside each. */
    List<OutputTable> accounts(Base base, FormId form) {
        List<OutputTable> tables = base == Base.OUTPUT ? outputAccounts(form) : all(base, form);
        return tables.stream()
                .filter(table -> table.places().size() >= LEAST_PLACES)
                .toList();
    }

    /** Every table, including those that name only one place. */
    List<OutputTable> all(Base base, FormId form) {
        return read.computeIfAbsent(base, key -> new HashMap<>()).computeIfAbsent(form, key -> tables(base, form));
    }

    private List<OutputTable> outputAccounts(FormId form) {
        List<OutputTable> tables = new ArrayList<>();
        for (ReportedOutput year : outputs.of(form).values()) {
            tables.addAll(year.accounts().isEmpty() ? List.of(year.joint()) : year.accounts());
        }
        return tables;
    }

    private List<OutputTable> tables(Base base, FormId form) {
        return switch (base) {
            case OUTPUT, OUTPUT_SHARE -> bySource(Attribute.PRODUCTION, form);
            case RESERVES -> bySource(Attribute.RESERVE, form);
            case DEMAND -> bySource(Attribute.DEMAND, form);
            case IMPORTS -> trade(form, Cell::to);
            case EXPORTS -> trade(form, Cell::from);
            case CAPACITY -> capacity(form);
            case PRICE, POLICY, IMPORT_VALUE -> List.of(); // shares of value: ImportFigures
        };
    }

    private List<OutputTable> bySource(Attribute attribute, FormId form) {
        Map<Integer, Map<SourceId, SortedMap<PlaceId, OutputFigure>>> tables = new TreeMap<>();
        for (Observed observed : cells(attribute, form)) {
            Cell cell = observed.cell();
            if (attribute == Attribute.DEMAND && !cell.is(Key.SCENARIO, SCENARIO)) {
                continue;
            }
            for (Erratum each : observed.corrected()) {
                tables.computeIfAbsent(cell.year(), key -> new TreeMap<>())
                        .computeIfAbsent(each.stated().source(), key -> new TreeMap<>())
                        .putIfAbsent(cell.place(), figure(observed.chosen()));
            }
            for (Observation each : observed.all()) {
                tables.computeIfAbsent(cell.year(), key -> new TreeMap<>())
                        .computeIfAbsent(each.source(), key -> new TreeMap<>())
                        .putIfAbsent(cell.place(), figure(each));
            }
        }
        List<OutputTable> all = new ArrayList<>();
        tables.forEach((year, sources) -> sources.forEach((source, places) ->
                all.add(new OutputTable(form, OutputBasis.PRODUCTION, year, Optional.of(source), places))));
        return all;
    }

    private List<OutputTable> trade(FormId form, Function<Cell, PlaceId> end) {
        Map<Integer, SortedMap<PlaceId, OutputFigure>> years = new TreeMap<>();
        for (Observed observed : cells(Attribute.TRADE, form)) {
            years.computeIfAbsent(observed.cell().year(), key -> new TreeMap<>())
                    .merge(end.apply(observed.cell()), figure(observed.chosen()), FigureSums::sum);
        }
        return joint(form, years);
    }

    private List<OutputTable> capacity(FormId form) {
        SortedMap<PlaceId, OutputFigure> places = new TreeMap<>();
        for (Plant plant : world.facilities()) {
            if (world.getRecipe(plant.process()).output().equals(form)) {
                places.merge(plant.place(), figure(plant.capacity().chosen()), FigureSums::sum);
            }
        }
        return places.isEmpty() ? List.of() : joint(form, Map.of(world.baseYear(), places));
    }

    private static List<OutputTable> joint(FormId form, Map<Integer, SortedMap<PlaceId, OutputFigure>> years) {
        List<OutputTable> tables = new ArrayList<>();
        years.forEach((year, places) ->
                tables.add(new OutputTable(form, OutputBasis.PRODUCTION, year, Optional.empty(), places)));
        return tables;
    }

    private List<Observed> cells(Attribute attribute, FormId form) {
        return world.list(attribute).stream()
                .filter(observed -> observed.cell().is(Key.FORM, form))
                .toList();
    }

    private static OutputFigure figure(Observation observation) {
        return new OutputFigure(observation.estimate(), observation.grade(), List.of(observation.source()));
    }
}
