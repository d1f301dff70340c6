package adit.study;

import adit.dependence.FirmTable;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;

/** The measures of a firm's purchases as a table. */
public final class FirmTables {

    private FirmTables() {}

    /** One row for each form that is bought and each measure; purchases themselves have no source but the firm's file. */
    public static ResultTable of(FirmTable table) {
        return ResultTable.of(
                "firm",
                "form,measure,name,year [year],value,low,high,unit,grade,year-of-data [year],sources,not-reported",
                table.rows().stream().map(row -> row(row, table.year())).toList());
    }

    private static List<Object> row(FirmTable.Row row, int year) {
        List<Object> cells = new ArrayList<>(
                List.of(row.form().code(), row.measure().id(), row.measure().name(), year));
        cells.addAll(MeasureTables.reading(row.reading(), row.measure().unit()));
        return cells;
    }
}
