package adit.fuzz;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A table as a list of rows, the first of them the heading. */
final class Table {

    private final List<List<String>> rows;

    private Table(List<List<String>> rows) {
        this.rows = rows;
    }

    static Table of(String csv) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            reader.forEach(each -> rows.add(new ArrayList<>(each.getFields())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Table(rows);
    }

    static Table of(List<List<String>> rows) {
        return new Table(rows);
    }

    /** The heading and the rows. */
    List<List<String>> rows() {
        return rows;
    }

    /** Rows without the heading. */
    int size() {
        return rows.size() - 1;
    }

    List<String> heading() {
        return rows.getFirst();
    }

    /** A cell; rows begin with 0 after the heading. */
    String cell(int row, int column) {
        return rows.get(row + 1).get(column);
    }

    Table with(int row, int column, String value) {
        Table changed = copy();
        changed.rows.get(row + 1).set(column, value);
        return changed;
    }

    Table repeated(int row) {
        Table changed = copy();
        changed.rows.add(new ArrayList<>(rows.get(row + 1)));
        return changed;
    }

    Table shuffledRows(Random random) {
        Table changed = copy();
        Collections.shuffle(changed.rows.subList(1, rows.size()), random);
        return changed;
    }

    Table shuffledColumns(Random random) {
        List<Integer> order = new ArrayList<>();
        for (int c = 0; c < heading().size(); c++) {
            order.add(c);
        }
        Collections.shuffle(order, random);
        return new Table(rows.stream()
                .<List<String>>map(
                        row -> new ArrayList<>(order.stream().map(row::get).toList()))
                .toList());
    }

    private Table copy() {
        List<List<String>> copy = new ArrayList<>();
        rows.forEach(row -> copy.add(new ArrayList<>(row)));
        return new Table(copy);
    }

    /** As CSV; with every cell in quotes if asked. */
    String text(boolean quoted) {
        StringWriter out = new StringWriter();
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(LineDelimiter.LF);
        try (CsvWriter csv = (quoted ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(out)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
