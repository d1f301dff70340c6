package adit.importers.publishers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.TinyWorkbook;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Separators, decimals, headings, encodings, sheets, and years as columns. */
class A02_FormsOfFilesTest {

    private static final String KEYS = """
            attribute: production
            keys: {form: refined-copper, place: {column: Land}}
            values: ["{year}"]
            unit: t/y
            """ + MapSample.END;

    @TempDir
    Path folder = Path.of("");

    /** Each row: how a number is written, the form of the file, and the value; NaN if it is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1.234,5' | decimal: comma | 1234.5",
                "'1.234' | decimal: comma | 1234",
                "'1,234' | decimal: comma | 1.234",
                "'1 234,5' | decimal: comma | 1234.5",
                "'1.23' | decimal: comma | NaN",
                "'1.234' | 'decimal: comma, thousands: none' | NaN",
                "'1,234.5' | decimal: point | 1234.5",
                "'1.234' | decimal: point | 1.234",
                "'1,23' | decimal: point | NaN",
                "'1''234' | 'decimal: point, thousands: apostrophe' | 1234",
                "'1,234' | 'decimal: point, thousands: apostrophe' | NaN",
                "'e 1.200' | decimal: comma | 1200",
                "'1e3' | decimal: point | 1000",
                "'12 %' | decimal: comma | NaN",
            })
    void numbersAreReadAsTheMapSays(String number, String form, double value) {
        Result result = new MapSample(folder)
                .read("file: {separator: semicolon, " + form + "}\n" + KEYS, "Land;2023\nChina;" + number + "\n");
        if (Double.isNaN(value)) {
            assertThat(result.codes()).containsExactly("not-a-number 2:2023");
        } else {
            assertThat(result.range("production/refined-copper/CHN/2023").getFirst())
                    .isEqualTo(value);
        }
    }

    @Test
    void yearsMayBeColumnsWithUnitsInTheirHeadings() {
        String map = """
                attribute: production
                keys: {form: refined-copper, place: {column: Land}}
                values:
                  - {column: "Prod_t_{year}", unit: t, range: reported}
                  - {column: "Prod_kt_est_{year}", unit: kt, range: estimated}
                  - {column: "Prod_kg_{year}", unit: kg, optional: true}
                unit: {factors: {t: 1, kt: 1000, kg: 0.001}, to: t/y}
                """ + MapSample.END;
        Result result = new MapSample(folder).read(map, "Land,PROD_t_2022,Prod_kt_Est_2023,Note\nChina,100,2,x\n");
        assertThat(result.range("production/refined-copper/CHN/2022")).containsExactly(100.0, 95.0, 105.0);
        assertThat(result.range("production/refined-copper/CHN/2023")).containsExactly(2000.0, 1800.0, 2200.0);
        assertThat(result.issues()).isEmpty();
    }

    @Test
    void titlesAboveAndUnitsBelowTheHeadingAreSkipped() {
        Result result = new MapSample(folder)
                .read("file: {heading: 3, skip: 1}\n" + KEYS, "Copper\nas of 2024\nLand,2023\n,t\nChina,5\n");
        assertThat(result.range("production/refined-copper/CHN/2023").getFirst())
                .isEqualTo(5.0);
        assertThat(result.issues()).isEmpty();
    }

    @Test
    void boundsAndMarksAreReadWithANotice() {
        Result result = new MapSample(folder).read(KEYS, "Land,2021,2022,2023\nChina,<100,>200,e 300\n");
        assertThat(result.range("production/refined-copper/CHN/2021")).containsExactly(50.0, 0.0, 100.0);
        assertThat(result.range("production/refined-copper/CHN/2022")).containsExactly(200.0, 200.0, 220.0);
        assertThat(result.range("production/refined-copper/CHN/2023")).containsExactly(300.0, 270.0, 330.0);
        assertThat(result.codes()).containsExactly("footnote-mark 2:2023", "less-than 2:2021", "more-than 2:2022");
    }

    @Test
    void otherEncodingsAreRead() {
        String text = "Länder,2023\nChina,5\n";
        String map = KEYS.replace("Land", "Länder");
        MapSample sample = new MapSample(folder);
        for (String charset : new String[] {"UTF-8", "UTF-16"}) {
            assertThat(sample.read(map, sample.write("file.csv", text, Charset.forName(charset)))
                            .codes())
                    .isEmpty();
        }
        assertThat(sample.read(map, sample.write("file.csv", "\uFEFF" + text, StandardCharsets.UTF_8))
                        .cells())
                .hasSize(1);
        assertThat(sample.read(map, sample.write("file.csv", text, Charset.forName("windows-1252")))
                        .codes())
                .containsExactly("not-utf-8 0:");
    }

    @Test
    void theSheetsThatAMapNamesAreRead() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("Copper", List.of(List.of("Title"), List.of("Country", "2023", "Note"), List.of("China", "5")));
        sheets.put("Cobalt", List.of(List.of("Title"), List.of("Country", "2023"), List.of("Chile", "x")));
        sheets.put("Tin", List.of());
        Path file = folder.resolve("all.xlsx");
        TinyWorkbook.write(file, sheets);
        String map = """
                attribute: production
                file: {heading: 2, sheet: [Copper, Cobalt]}
                keys: {form: {column: "{sheet}", lookup: {Copper: refined-copper, Cobalt: refined-cobalt}}, place: {column: Country}}
                values: ["{year}"]
                unit: t/y
                """ + MapSample.END;
        Result result = new MapSample(folder).read(map, file);
        assertThat(result.cells()).containsExactly("production/refined-copper/CHN/2023");
        assertThat(result.codes()).containsExactly("not-a-number 3:2023");
        assertThat(result.issues().getFirst().file()).endsWith("all.xlsx (Cobalt)");
    }

    @Test
    void theNameOfTheFileAndColumnsWithoutHeadingMayBeKeys() {
        String map = """
                attribute: price
                keys: {form: {column: "{file}", lookup: {file.csv: refined-copper}}, market: outside, year: {column: "{1}", start: true}}
                values: [Price]
                unit: US$/t
                """ + MapSample.END;
        assertThat(new MapSample(folder).read(map, ",Price\n1960M01,10\n").cells())
                .containsExactly("price/refined-copper/outside/1960");
    }

    @Test
    void blanksBehindTheLastColumnAreNoCells() {
        Result result = new MapSample(folder).read(KEYS, "Land,2023\nChina,5,\nChile,6,7\nUSA\n\nJapan,8\n");
        assertThat(result.cells())
                .containsExactly("production/refined-copper/CHN/2023", "production/refined-copper/JPN/2023");
        assertThat(result.codes()).containsExactly("ragged-row 3:", "ragged-row 4:");
    }
}
