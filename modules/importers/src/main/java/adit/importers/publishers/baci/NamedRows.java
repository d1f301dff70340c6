package adit.importers.publishers.baci;

import adit.importers.publishers.Tally;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Reads the rows of a layout whose columns may be in any order: the extract by country names, or CEPII's own when it was changed. */
final class NamedRows {

    private final Columns columns;
    private final RowReader reader;
    private final Tally tally;
    private final Countries countries;
    private int rows;

    NamedRows(Columns columns, RowReader reader, Tally tally, Countries countries) {
        this.columns = columns;
        this.reader = reader;
        this.tally = tally;
        this.countries = countries;
    }

    /** Number of rows so far, without the heading. */
    int rows() {
        return rows;
    }

    /** Reads all rows of a text that begins with the heading. */
    void read(Reader text) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord each : csv) {
                if (each.getStartingLineNumber() > 1) {
                    rows++;
                    read(Math.toIntExact(each.getStartingLineNumber()), each.getFields());
                }
            }
        }
    }

    private void read(int row, List<String> cells) {
        if (cells.size() < columns.width()) {
            tally.add(Faults.CELLS, row, cells.size() + " cells");
            return;
        }
        List<String> six = columns.pick(cells);
        reader.read(row, six);
        columns.exporterName(cells).ifPresent(name -> countries.name(six.get(1), name));
        columns.importerName(cells).ifPresent(name -> countries.name(six.get(2), name));
    }
}
