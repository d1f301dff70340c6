package adit.importers.publishers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.importers.publishers.PublisherSample.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are cut off, too large, or no tables. */
class A05_LimitsTest {

    private static final String MAP = """
            attribute: production
            keys: {form: refined-copper, place: {column: land}, year: {column: year}}
            values: [q]
            unit: t/y
            """ + MapSample.END;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFileThatEndsInARowIsAnErrorOfTheFile() {
        Result result = read("land,year,q\nCHN,2023,5\nUSA,20");
        assertThat(result.codes()).contains("truncated-file 0:");
        assertThat(result.cells()).containsExactly("production/refined-copper/CHN/2023");
    }

    @Test
    void aFileThatEndsWithinAQuotedCellIsAnErrorOfTheFile() {
        assertThat(read("land,year,q\nCHN,2023,5\n\"USA,2023,5\nJPN,2023,5\n").codes())
                .contains("truncated-file 0:");
    }

    @Test
    void aRowWithoutEndIsTooLarge() {
        Result result = read("land,year,q\nCHN,2023,5\n\"" + "7".repeat(3 << 20) + "\",2023,5\n");
        assertThat(result.codes()).contains("too-large 0:");
        assertThat(result.issues())
                .filteredOn(issue -> issue.severity() == Issue.Severity.ERROR)
                .extracting(Issue::message)
                .containsExactly("a row is longer than 1 MiB");
    }

    @Test
    void whatIsNoTextIsAnError() {
        MapSample sample = new MapSample(folder);
        sample.write("file.csv", "land,year,q\n" + "\0".repeat(100), StandardCharsets.UTF_8);
        assertThat(sample.issues(MAP, "land,year,q\n\0\0\n"))
                .extracting(Issue::code)
                .contains("not-text");
    }

    @Test
    void tensOfThousandsOfUnknownWordsAreCountedNotListed() {
        StringBuilder file = new StringBuilder("land,year,q\n");
        for (int i = 0; i < 50_000; i++) {
            file.append("Nowhere ").append(i).append(",2023,5\n");
        }
        Result result = read(file.toString());
        assertThat(result.imported().observations()).isEmpty();
        assertThat(result.imported().rowsRead()).isEqualTo(50_000);
        assertThat(result.issues()).hasSizeLessThan(50);
    }

    private Result read(String file) {
        return new MapSample(folder).read(MAP, file);
    }
}
