package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The rows of a CSV file of the repository, each by the names of its columns.
 *
 * @param rows in the order of the file
 */
record CsvRows(List<Map<String, String>> rows) {

    static CsvRows of(String path) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of(Shell.at(path)))) {
            return new CsvRows(
                    reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList());
        }
    }

    /** The rows that have a word in a column. */
    CsvRows with(String column, String word) {
        return new CsvRows(
                rows.stream().filter(row -> word.equals(row.get(column))).toList());
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.getOrDefault(name, "")).toList();
    }

    /** The number in a column of the only row that begins with these words. */
    double number(String column, String... keys) {
        List<Map<String, String>> found = rows.stream()
                .filter(row -> List.copyOf(row.values()).subList(0, keys.length).equals(Arrays.asList(keys)))
                .toList();
        assertThat(found).as("rows of %s", Arrays.toString(keys)).hasSize(1);
        return Double.parseDouble(found.getFirst().getOrDefault(column, ""));
    }

    /** The sum of a column; empty cells are left out. */
    double sum(String column) {
        return column(column).stream()
                .filter(cell -> !cell.isEmpty())
                .mapToDouble(Double::parseDouble)
                .sum();
    }
}
