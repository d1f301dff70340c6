package adit.importers.publishers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.importers.publishers.PublisherSample.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several numbers for one cell of the world, and ranges. */
class A04_SeveralNumbersTest {

    private static final String MAP = """
            attribute: production
            keys:
              form: {column: code, lookup: {a: {to: refined-copper, factor: 0.5, low: 0.4, high: 1, grade: D, note: a half}, b: refined-copper}}
              place: {column: land}
              year: {column: year}
            values: [q]
            unit: t/y
            """ + MapSample.END;

    @TempDir
    Path folder = Path.of("");

    @Test
    void partsAreAddedWithTheirRangesAndTheWorstGrade() {
        Result result = read("repeated: add\n", "code,land,year,q\na,CHN,2023,100\nb,CHN,2023,10\n");
        assertThat(result.range("production/refined-copper/CHN/2023")).containsExactly(60.0, 45.0, 121.0);
        assertThat(result.at("production/refined-copper/CHN/2023").grade()).isEqualTo(Grade.D);
        assertThat(result.at("production/refined-copper/CHN/2023").note()).isEqualTo("a half");
    }

    @Test
    void aSumOfWhichAPartIsMissingIsNotKnown() {
        Result result = read("repeated: add\n", "code,land,year,q\na,CHN,2023,100\nb,CHN,2023,\nb,USA,2023,7\n");
        assertThat(result.cells()).containsExactly("production/refined-copper/USA/2023");
        assertThat(result.codes()).containsExactly("part-missing 2:", "blank-cell 3:q");
    }

    @Test
    void theMeanOfAYearHasTheLowestAndTheHighestAsRange() {
        Result result = read("repeated: mean\nparts: 3\n", """
                code,land,year,q
                b,CHN,2023,10
                b,CHN,2023,20
                b,CHN,2023,60
                b,USA,2023,5
                """);
        assertThat(result.range("production/refined-copper/CHN/2023")).containsExactly(30.0, 10.0, 60.0);
        assertThat(result.range("production/refined-copper/USA/2023")).containsExactly(5.0, 5.0, 5.0);
        assertThat(result.codes()).containsExactly("incomplete-year 5:");
    }

    @Test
    void withoutTheWordBothRowsAreKeptForTheImportToCompare() {
        assertThat(read("", "code,land,year,q\nb,CHN,2023,10\nb,CHN,2023,20\n").cells())
                .hasSize(2);
    }

    @Test
    void rangesComeFromColumnsNumbersOrTheGrade() {
        String base = "code,land,year,q,lo,hi,sd,kind\nb,CHN,2023,10,8,15,2,est\n";
        assertThat(range("range: {low: lo, high: hi}\n", base)).containsExactly(10.0, 8.0, 15.0);
        assertThat(range("range: {column: sd, times: 1.5}\n", base)).containsExactly(10.0, 7.0, 13.0);
        assertThat(range("range: {column: kind, lookup: {est: literature}}\n", base))
                .containsExactly(10.0, 7.5, 12.5);
        assertThat(range("range: none\n", base)).containsExactly(10.0, 10.0, 10.0);
        assertThat(range("range: 20\n", base)).containsExactly(10.0, 8.0, 12.0);
        assertThat(range("", base)).containsExactly(10.0, 9.0, 11.0);
    }

    @Test
    void gradesDecideTheRangeIfTheMapDoesNot() {
        String file = "code,land,year,q\nb,CHN,2023,100\n";
        assertThat(new MapSample(folder)
                        .read(MAP.replace("grade: B", "grade: A"), file)
                        .range("production/refined-copper/CHN/2023"))
                .containsExactly(100.0, 95.0, 105.0);
        assertThat(new MapSample(folder)
                        .read(MAP.replace("grade: B", "grade: D"), file)
                        .range("production/refined-copper/CHN/2023"))
                .containsExactly(100.0, 75.0, 125.0);
        assertThat(new MapSample(folder)
                        .read(MAP.replace("grade: B", "grade: A").replace("production", "reserve"), file)
                        .range("reserve/refined-copper/CHN/2023"))
                .containsExactly(100.0, 90.0, 110.0);
    }

    private java.util.List<Double> range(String range, String file) {
        return read(range, file).range("production/refined-copper/CHN/2023");
    }

    private Result read(String more, String file) {
        return new MapSample(folder).read(more + MAP, file);
    }
}
