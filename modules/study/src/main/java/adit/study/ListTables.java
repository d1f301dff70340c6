package adit.study;

import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.dependence.ListRow;
import adit.dependence.ListTable;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measures;
import adit.dependence.measures.TopShare;
import adit.runs.files.ResultTable;
import adit.world.MineralList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The minerals of a list as a result table. */
public final class ListTables {

    private ListTables() {}

    /** One row for each form of what the list names and, at the end, for each name of which the world has nothing. */
    public static ResultTable of(ListTable table) {
        List<List<Object>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row(table, row)));
        table.absent().forEach(entry -> rows.add(absent(table, entry)));
        return ResultTable.of(
                "list",
                "list,member,commodity,form,name,stage,basis,largest,largest-share [share],hhi-points [points],"
                        + "n-1 [share],governance-weighted-hhi [index],grade,year [year],net-import-reliance [share],"
                        + "stated-for,stated [share],stated-low [share],stated-high [share],sources,not-reported",
                rows);
    }

    private static List<Object> row(ListTable table, ListRow row) {
        List<Object> cells = new ArrayList<>(List.of(
                table.list().id(),
                row.entries().stream().map(MineralList.Entry::name).collect(Collectors.joining("; ")),
                row.commodity(),
                row.form().id().code(),
                row.form().name(),
                row.form().stage(),
                row.basis().<Object>map(basis -> basis.word()).orElse(ResultTable.NOT_REPORTED),
                row.largest().<Object>map(top -> top.places().getFirst().code()).orElse(ResultTable.NOT_REPORTED),
                row.largest().<Object>map(TopShare::share).orElse(ResultTable.NOT_REPORTED)));
        ListRow.WORLD.forEach(measure -> cells.add(value(row.get(measure))));
        cells.add(
                row.get(Measures.HHI_POINTS) instanceof Reading.Reported found
                        ? found.grade().name()
                        : ResultTable.NOT_REPORTED);
        cells.add(row.year().<Object>map(year -> year).orElse(ResultTable.NOT_REPORTED));
        cells.add(value(row.reliance()));
        cells.addAll(stated(row));
        cells.add(row.sources().stream().map(SourceId::code).collect(Collectors.joining(" ")));
        cells.add(reasons(row));
        return cells;
    }

    private static Object value(Reading reading) {
        return reading.findValue().<Object>map(found -> found.value()).orElse(ResultTable.NOT_REPORTED);
    }

    /** Of the first place for which a publisher states it. */
    private static List<Object> stated(ListRow row) {
        for (Map.Entry<PlaceId, Reading> each : row.stated().entrySet()) {
            if (each.getValue() instanceof Reading.Reported found) {
                return List.of(
                        each.getKey().code(),
                        found.value().value(),
                        found.value().low(),
                        found.value().high());
            }
        }
        Object empty = ResultTable.NOT_REPORTED;
        return List.of(empty, empty, empty, empty);
    }

    private static String reasons(ListRow row) {
        List<String> reasons = new ArrayList<>();
        ListRow.WORLD.forEach(measure ->
                row.get(measure).findReason().ifPresent(reason -> reasons.add(measure.id() + ": " + reason.word())));
        row.reliance()
                .findReason()
                .ifPresent(reason -> reasons.add(Measures.NET_IMPORT_RELIANCE.id() + ": " + reason.word()));
        return String.join("; ", reasons);
    }

    private static List<Object> absent(ListTable table, MineralList.Entry entry) {
        Object empty = ResultTable.NOT_REPORTED;
        List<Object> cells = new ArrayList<>(List.of(table.list().id(), entry.name()));
        cells.addAll(
                List.of(empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty));
        cells.addAll(List.of(empty, empty, empty, empty, "", "not-in-world"));
        return cells;
    }
}
