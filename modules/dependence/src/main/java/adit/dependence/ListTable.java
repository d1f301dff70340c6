package adit.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.output.CellIndex;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.MineralList;
import adit.world.Observed;
import adit.world.Stage;
import adit.world.Vocabulary;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a list of critical minerals names: for each form of its commodities the largest producer, concentration, and import reliance.
 * Hosts and scrap of a commodity are left out.
 *
 * @param list the list
 * @param year the requested year; each reading states its own year
 * @param rows by commodity in the order of the list, forms from mine to product
 * @param absent what the list names and the world has nothing of
 */
public record ListTable(MineralList list, int year, List<ListRow> rows, List<MineralList.Entry> absent) {

    private static final Set<Stage.Role> LEFT_OUT = Set.of(Stage.Role.HOST, Stage.Role.SCRAP);

    public ListTable {
        rows = List.copyOf(rows);
        absent = List.copyOf(absent);
    }

    /**
     * The table of a list.
     *
     * @param dependence of the same world and year
     * @param measures of the same world and year
     */
    public static ListTable of(World world, MineralList list, DependenceTable dependence, MeasureTable measures) {
        Vocabulary vocabulary = world.vocabulary();
        Map<String, List<MineralList.Entry>> named = new LinkedHashMap<>();
        List<MineralList.Entry> absent = new ArrayList<>();
        for (MineralList.Entry entry : list.entries()) {
            entry.commodity()
                    .filter(commodity ->
                            shown(dependence, vocabulary, commodity).findAny().isPresent())
                    .ifPresentOrElse(
                            commodity -> named.computeIfAbsent(commodity, key -> new ArrayList<>())
                                    .add(entry),
                            () -> absent.add(entry));
        }
        CellIndex tables = CellIndex.of(world);
        List<ListRow> rows = new ArrayList<>();
        named.forEach((commodity, entries) -> shown(dependence, vocabulary, commodity)
                .forEach(known -> rows.add(row(tables, commodity, entries, known, measures, dependence.year()))));
        return new ListTable(list, dependence.year(), rows, absent);
    }

    private static java.util.stream.Stream<DependenceRow> shown(
            DependenceTable dependence, Vocabulary vocabulary, String commodity) {
        return dependence.rows().stream()
                .filter(row -> vocabulary.isWithin(row.commodity(), commodity))
                .filter(row -> !LEFT_OUT.contains(vocabulary.stage(row.stage()).role()));
    }

    private static ListRow row(
            CellIndex tables,
            String commodity,
            List<MineralList.Entry> entries,
            DependenceRow known,
            MeasureTable measures,
            int year) {
        Form form = known.form();
        Map<Measure, Reading> readings = new LinkedHashMap<>();
        ListRow.WORLD.forEach(measure -> readings.put(measure, world(measures, measure, form.id(), year)));
        return new ListRow(
                commodity,
                entries,
                form,
                known.output().basis(),
                known.output().top(),
                readings,
                measures.find(Measures.NET_IMPORT_RELIANCE, form.id(), year)
                        .map(column -> column.get(MeasureTable.COALITION))
                        .orElse(Reading.none(NotReportedReason.NO_TRADE)),
                stated(tables, form.id(), year));
    }

    private static Reading world(MeasureTable measures, Measure measure, FormId form, int year) {
        return measures.find(measure, form, year)
                .map(MeasureColumn::otherwise)
                .orElse(Reading.none(NotReportedReason.NO_OUTPUT_OR_CAPACITY));
    }

    private static SortedMap<PlaceId, Reading> stated(CellIndex tables, FormId form, int year) {
        SortedMap<PlaceId, Reading> stated = new TreeMap<>();
        tables.nearest(Attribute.IMPORT_RELIANCE, form, year)
                .ifPresent(cells ->
                        cells.cells().forEach(cell -> stated.put(cell.cell().place(), reading(cell, cells.year()))));
        return stated;
    }

    private static Reading reading(Observed cell, int year) {
        return Reading.of(cell.estimate(), year, EvidencedValue.of(cell));
    }

    /** The commodities of the rows, each once. */
    public Set<String> commodities() {
        return rows.stream().map(ListRow::commodity).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
