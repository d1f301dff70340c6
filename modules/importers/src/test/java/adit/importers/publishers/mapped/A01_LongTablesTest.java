package adit.importers.publishers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.basics.Issue;
import adit.importers.publishers.PublisherSample.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row for each figure. */
class A01_LongTablesTest {

    private static final String MAP = """
            attribute: production
            keys:
              form: {column: Metal, lookup: {Cu: {to: refined-copper, factor: 0.5, note: half}, Co: refined-cobalt, Al: }}
              place: {column: Country, lookup: {The whole: , Zaire: COD}}
              year: {column: Year}
            values: [Output]
            unit: {column: Unit, factors: {t: 1, kt: 1000}, to: t/y, basis: content}
            words: {missing: [nn], withheld: [c], zero: [nil]}
            """ + MapSample.END;

    @TempDir
    Path folder = Path.of("");

    @Test
    void keysUnitsAndFactorsAreThoseOfTheMap() {
        Result result = read("Metal,Country,Year,Output,Unit\nCu,China,2023,12,kt\nCo,USA,2022,\"1,234\",t\n");
        assertThat(result.cells())
                .containsExactly("production/refined-copper/CHN/2023", "production/refined-cobalt/USA/2022");
        assertThat(result.range("production/refined-copper/CHN/2023")).containsExactly(6000.0, 5400.0, 6600.0);
        assertThat(result.at("production/refined-copper/CHN/2023").unit()).isEqualTo("t/y");
        assertThat(result.at("production/refined-copper/CHN/2023").grade()).isEqualTo(Grade.B);
        assertThat(result.at("production/refined-copper/CHN/2023").note()).isEqualTo("content; half");
        assertThat(result.at("production/refined-copper/CHN/2023").where().row())
                .isEqualTo(2);
        assertThat(result.range("production/refined-cobalt/USA/2022")).containsExactly(1234.0, 1110.6, 1357.4);
        assertThat(result.issues()).isEmpty();
        assertThat(result.imported().rowsUsed()).isEqualTo(2);
    }

    @Test
    void missingIsNeverZero() {
        Result result = read("""
                Metal,Country,Year,Output,Unit
                Co,USA,2020,,t
                Co,USA,2021,nn,t
                Co,USA,2022,c,t
                Co,USA,2023,nil,t
                Co,USA,2024,0,t
                Co,CHN,2024,-,t
                Co,CHN,2023,—,t
                """);
        assertThat(result.cells())
                .containsExactly("production/refined-cobalt/USA/2023", "production/refined-cobalt/USA/2024");
        assertThat(result.codes())
                .containsExactly(
                        "blank-cell 2:Output",
                        "not-available 3:Output",
                        "withheld 4:Output",
                        "not-a-number 7:Output",
                        "not-a-number 8:Output");
        assertThat(result.issues().getLast().hint()).contains("add it to words in the map");
    }

    @Test
    void whatCannotBeReadIsReportedWithFileRowColumnValueAndWhatToTry() {
        Result result = read("""
                Metal,Country,Year,Output,Unit
                Zn,USA,2020,1,t
                Co,Chna,2021,1,t
                Co,USA,20X2,1,t
                Co,USA,2023,"1,5",t
                Co,USA,2024,1,lb
                Co,USA,2024,-1,t
                Co,,2024,1,t
                """);
        assertThat(result.imported().observations()).isEmpty();
        assertThat(result.codes())
                .containsExactly(
                        "unknown-word 2:Metal",
                        "unknown-place 3:Country",
                        "not-a-year 4:Year",
                        "not-a-number 5:Output",
                        "unknown-unit 6:Unit",
                        "negative-number 7:Output",
                        "empty-key 8:Country");
        assertThat(result.issues())
                .extracting(Issue::value)
                .containsExactly("Zn", "Chna", "20X2", "1,5", "lb", "-1", "");
        assertThat(result.issues().get(1).hint()).startsWith("'china' is similar; add it to keys.place.lookup");
        assertThat(result.issues().get(3).hint()).contains("decimal: comma");
    }

    @Test
    void rowsThatTheMapLeavesOutAreNotReported() {
        Result result =
                read("Metal,Country,Year,Output,Unit\nAl,USA,2020,1,t\nCo,The whole,2020,1,t\nCo,Zaire,2020,1,t\n");
        assertThat(result.cells()).containsExactly("production/refined-cobalt/COD/2020");
        assertThat(result.issues()).isEmpty();
    }

    @Test
    void placesThatTheWorldDoesNotHaveAreCountedTogether() {
        Result result = read("Metal,Country,Year,Output,Unit\nCo,Peru,2020,1,t\nCo,Chad,2020,1,t\nCo,USA,2020,1,t\n");
        assertThat(result.codes()).containsExactly("place-not-in-world 0:");
        assertThat(result.issues().getFirst().value()).isEqualTo("PER TCD");
    }

    @Test
    void oneOfTwoEqualPlacesOfTradeIsNoTrade() {
        String map = """
                attribute: trade_values
                only: {flow: M}
                keys: {form: refined-copper, from: {column: a}, to: {column: b}, year: {column: y, start: true}}
                values: [v]
                unit: {factor: 0.001, to: thousand US$}
                """ + MapSample.END;
        Result result = new MapSample(folder)
                .read(map, "flow,a,b,y,v\nM,CHL,USA,2024-03,5000\nM,USA,USA,2024-03,1\nX,CHL,USA,2024-03,7\n");
        assertThat(result.cells()).containsExactly("trade-value/refined-copper/CHL/USA/2024");
        assertThat(result.range("trade-value/refined-copper/CHL/USA/2024")).containsExactly(5.0, 4.5, 5.5);
        assertThat(result.codes()).containsExactly("with-itself 3:");
    }

    @Test
    void aMapForOtherFilesIsReported() {
        String map = """
                attribute: production
                only: {edition: "2023"}
                keys: {form: refined-copper, place: CHL, year: 2020}
                values: [v]
                unit: t/y
                """ + MapSample.END;
        assertThat(new MapSample(folder).read(map, "edition,v\n2024,1\n").codes())
                .containsExactly("all-left-out 0:");
    }

    private Result read(String file) {
        return new MapSample(folder).read(MAP, file);
    }
}
