package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** Compares a line of a table with a golden one: words letter by letter, numbers to one part in a million. */
final class Golden {

    private static final double CLOSE = 1e-6;

    private Golden() {}

    static void assertSame(String golden, String now) {
        List<String> wanted = fields(golden);
        List<String> found = fields(now);
        assertThat(found).as(now).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).matches("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?")) {
                double value = Double.parseDouble(wanted.get(i));
                assertThat(Double.parseDouble(found.get(i)))
                        .as(now)
                        .isCloseTo(value, within(CLOSE * Math.max(1, Math.abs(value))));
            } else {
                assertThat(found.get(i)).as(now).isEqualTo(wanted.get(i));
            }
        }
    }

    private static List<String> fields(String line) {
        return CsvReader.builder().ofCsvRecord(line).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }
}
