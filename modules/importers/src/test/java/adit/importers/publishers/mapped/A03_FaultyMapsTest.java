package adit.importers.publishers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.importers.publishers.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a map is reported at once, with its line and what to try. */
class A03_FaultyMapsTest {

    private static final String FILE = "Land,Jahr,Menge\nChina,2023,5\n";

    private static final String MAP = """
            attribute: production
            keys: {form: refined-copper, place: {column: Land}, year: {column: Jahr}}
            values: [Menge]
            unit: t/y
            """ + MapSample.END;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theExampleOfThePageHasNoFault() throws IOException {
        String page = Files.readString(SharedData.repository().resolve("docs/import.md"));
        int from = page.indexOf("    attribute: production\n");
        String example = page.substring(from, page.indexOf("\n\n", from)).replaceAll("(?m)^    ", "");
        assertThat(new MapSample(folder).faults(example + "\n", "Commodity;Country;Unit;2023\n"))
                .isEmpty();
    }

    @Test
    void aMapWithoutFaultsIsAccepted() {
        assertThat(new MapSample(folder).faults(MAP, FILE)).isEmpty();
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        String map = """
                atribute: production
                attribute: prodution
                file: {separator: dots, decimal: comma, thousands: comma, heading: 0}
                keys: {form: refined-copper, place: {column: Country, colum: x}}
                values: [{column: Quantity, rnge: 5}, {range: much}]
                unit: {column: Einheit}
                grade: F
                repeated: sum
                words: {missing: [x, x]}
                source: {id: My Survey, title: Survey, kind: agent, published: May}
                """;
        assertThat(new MapSample(folder).faults(map, FILE))
                .containsExactlyInAnyOrder(
                        "unknown-field 1:atribute",
                        "unknown-attribute 2:attribute",
                        "unknown-word 3:file.separator",
                        "same-sign 3:file.thousands",
                        "out-of-range 3:file.heading",
                        "unknown-field 4:keys.place.colum",
                        "missing-column 4:keys.place.column",
                        "missing-field 5:values.column",
                        "missing-column 5:values.column",
                        "unknown-field 5:values.rnge",
                        "unknown-range 5:values.range",
                        "missing-field 6:unit.factors",
                        "missing-field 6:unit.to",
                        "missing-column 6:unit.column",
                        "unknown-grade 7:grade",
                        "unknown-word 8:repeated",
                        "two-meanings 9:words.missing",
                        "wrong-form 10:source.id",
                        "wrong-form 10:source.published",
                        "unknown-word 10:source.kind",
                        "missing-field 10:source.publisher",
                        "missing-field 10:source.url");
    }

    /** Each row: what is replaced in the map, by what, the fault, and a part of the hint. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'attribute: production' | 'attribute: prodution' | unknown-attribute 1:attribute | did you mean production?",
                "'unit:' | 'units:' | unknown-field 4:units | did you mean unit?",
                "'Land}' | 'Lnd}' | missing-column 2:keys.place.column | is similar; the row has Land",
                "', year: {column: Jahr}' | '' | missing-key 2:keys.year | add year: under keys",
                "'[Menge]' | '[\"{year}\"]' | key-twice 2:keys.year | remove one of them",
                "'place: {' | 'ort: {' | unknown-field 2:keys.ort | use one of form, place, year",
                "'[Menge]' | '[]' | missing-list 3:values | write values",
                "'grade: B' | 'grade: b' | unknown-grade 5:grade | A official statistics",
                "'unit: t/y' | 'unit: {factors: {t: 0}, to: t/y}' | out-of-range 4:unit.factors.t | write a number",
                "'kind: agency' | 'kind: agncy' | unknown-word 6:source.kind | did you mean agency?",
            })
    void eachFaultIsReportedWithAHint(String from, String to, String fault, String hint) {
        assertThat(MAP).contains(from);
        List<Issue> issues = new MapSample(folder).issues(MAP.replace(from, to), FILE);
        assertThat(issues)
                .filteredOn(issue -> fault.equals(issue.code() + " " + issue.row() + ":" + issue.column()))
                .singleElement()
                .extracting(Issue::hint)
                .asString()
                .contains(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'grade: B' | 'grade: &g B' | not-plain",
                "'unit: t/y' | '---\n' | second-document",
                "'attribute: production' | '[a, b]' | not-a-map",
                "'attribute: production' | 'attribute: production\nattribute: price' | duplicate-key",
            })
    void whatYamlHasBeyondPlainFieldsIsRefused(String from, String to, String code) {
        assertThat(new MapSample(folder).issues(MAP.replace(from, to), FILE))
                .extracting(Issue::code)
                .contains(code);
    }

    @Test
    void aWrongSeparatorIsSeenByTheHeading() {
        List<Issue> issues = new MapSample(folder).issues(MAP, FILE.replace(',', ';'));
        assertThat(issues).extracting(Issue::code).containsOnly("missing-column");
        assertThat(issues.getFirst().hint()).contains("Land;Jahr;Menge").contains("file.separator");
    }

    @Test
    void aFileWithoutTheHeadingRowIsReported() {
        assertThat(new MapSample(folder).issues("file: {heading: 9}\n" + MAP, FILE))
                .extracting(Issue::code)
                .containsExactly("missing-heading");
    }

    @Test
    void aMapThatIsNoneIsNotCalledAStudy() {
        assertThat(new MapSample(folder).issues("- a\n- b\n", FILE))
                .singleElement()
                .satisfies(issue -> assertThat(issue.text()).contains("not-a-map", "a map must be a group of fields"));
    }
}
